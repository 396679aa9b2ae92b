import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { besideBlock } from './beside-block.ts'

const article = articleOf({
  id: 'dam',
  headline: 'Dam',
  paragraphs: ['The dam is old, Ann Lee said. She said it leaks, it will hold, and the tower is new.', 'It rained.'],
  said: ['The dam is old', 'it leaks', 'it will hold', 'the tower is new'].map((words, index) => ({
    words,
    by: 'Ann Lee',
    voiceConfidence: index === 1 ? 0.5 : 0.9,
  })),
})

const notes = (place: number): readonly string[] => {
  const block = article.blocks.at(place)
  return Array.from(block ? besideBlock(article, block, []).values() : [], (note) =>
    note.kind === 'voice' ? `${note.isFirst ? 'first ' : ''}${note.attribution.line.who}` : 'figure',
  )
}

test('each statement has a note, which says whether its voice is new and doubtful', () => {
  expect(notes(0)).toEqual(['first Ann Lee', 'probably Ann Lee', 'Ann Lee', 'Ann Lee'])
})

test('a paragraph that is all of the writer has NO note', () => {
  expect(notes(1)).toEqual([])
})
