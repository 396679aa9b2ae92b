import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { besideBlock } from './beside-block.ts'

const said = ['The dam is old', 'it leaks', 'it will hold', 'the tower is new']

const notes = (voiceConfidences: readonly number[]) => {
  const article = articleOf({
    id: 'dam',
    headline: 'Dam',
    paragraphs: ['The dam is old, Ann Lee said. She said it leaks, it will hold, and the tower is new.'],
    said: said.map((words, index) => ({ words, by: 'Ann Lee', voiceConfidence: voiceConfidences[index] ?? 1 })),
  })
  const [block] = article.blocks
  return (block ? besideBlock(article, block, []) : []).map((note) =>
    note.kind === 'voice' ? `${note.attributions[0].line.who}: ${note.attributions.length}` : 'figure',
  )
}

test('what one voice says in a row is one note', () => {
  expect(notes([0.9, 0.9, 0.95, 0.85])).toEqual(['Ann Lee: 4'])
})

test('statements whose voice is doubtful are NOT in one note with those whose is not', () => {
  expect(notes([0.9, 0.5, 0.6, 0.9])).toEqual(['Ann Lee: 1', 'probably Ann Lee: 2', 'Ann Lee: 1'])
})
