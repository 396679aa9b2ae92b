import { describe, expect, test } from 'vitest'
import { edition } from '../edition/edition.ts'
import { smallStory } from '../fixtures/small-story.ts'
import { positionOf } from '../text/position-of.ts'
import { statementList } from './statement-list.ts'

const story = smallStory({
  text: '“It fell 🙂 early,” Ada Mull said. Officials hope that it will be rebuilt.',
  people: ['Ada Mull'],
  statements: [
    { content: ['that it will be rebuilt'] },
    { voice: 'Ada Mull', content: ['“It fell 🙂 early,”'], form: 'direct' },
  ],
})

test('each statement has its words, its voice and its place, in text order', () => {
  expect(statementList(story).map(({ words, voice, position }) => [words, voice, position])).toEqual([
    ['It fell 🙂 early', 'Ada Mull', { paragraph: 1, line: 1, column: 1 }],
    ['it will be rebuilt', 'an unnamed source', { paragraph: 1, line: 1, column: 50 }],
  ])
})

test('statements of one voice have one key', () => {
  for (const article of edition)
    for (const { voiceKey, statement } of statementList(article))
      expect(voiceKey).toBe(statement.voiceIds.join('+') || 'unnamed')
})

describe('the position of a span', () => {
  const [first] = edition

  test.each(first?.blocks.map((block, index) => [index, block] as const) ?? [])(
    'block %i starts a paragraph',
    (index, block) => {
      expect(first && positionOf(first, block.span)).toMatchObject({ paragraph: index + 1, column: 1 })
    },
  )

  test('counts code points, and the empty lines between blocks', () => {
    const text = 'One 🙂 two\n\nThree'
    const article = {
      ...story,
      text,
      blocks: [0, 12].map((start) => ({
        ...story.blocks[0],
        id: `b${start}`,
        role: 'paragraph' as const,
        span: { start, end: start + 5 },
      })),
    }
    expect(positionOf(article, { start: 7, end: 10 })).toEqual({ paragraph: 1, line: 1, column: 7 })
    expect(positionOf(article, { start: 12, end: 17 })).toEqual({ paragraph: 2, line: 3, column: 1 })
  })
})
