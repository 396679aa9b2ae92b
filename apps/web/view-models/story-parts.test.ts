import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { beginsIn, partAsked, storyParts } from './story-parts.ts'

const storyOf = (count: number) =>
  articleOf({
    id: 'a',
    headline: 'A',
    paragraphs: Array.from({ length: count }, (_, number) => `Motion ${number} was carried, Ann Lee said.`),
    said: Array.from({ length: count }, (_, number) => ({ words: `Motion ${number} was carried`, by: 'Ann Lee' })),
  })

test.each([
  [0, [0]],
  [150, [150]],
  [151, [76, 75]],
  [500, [100, 100, 100, 100, 100]],
])('a story of %i statements has parts of %j', (count, sizes) => {
  const parts = storyParts(storyOf(count))
  expect(parts.map(({ statementIds }) => statementIds.size)).toEqual(sizes)
  expect(parts.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1))
})

test('the parts have all blocks and all statements once', () => {
  const story = storyOf(333)
  const parts = storyParts(story)
  expect(parts.flatMap(({ blocks }) => blocks)).toEqual(story.blocks)
  expect(parts.flatMap(({ statementIds }) => [...statementIds]).toSorted()).toEqual(
    story.statements.map(({ id }) => id).toSorted(),
  )
})

test('an address names a part by its number or by a statement, and an unknown one is the first part', () => {
  const story = storyOf(200)
  const parts = storyParts(story)
  const last = story.statements.at(-1)?.id
  expect(partAsked(parts, { statement: last })?.number).toBe(2)
  expect(partAsked(parts, { part: '2' })?.number).toBe(2)
  for (const asked of [{}, { part: '0' }, { part: '9' }, { part: 'x' }, { statement: 's-nowhere' }]) {
    expect([asked, partAsked(parts, asked)?.number]).toEqual([asked, 1])
  }
})

test('a span is in the part where it begins, and NOT in the next one', () => {
  const [first, second] = storyParts(storyOf(200))
  const span = second?.blocks[0]?.span
  expect([first, second].map((part) => part && span && beginsIn(part, span))).toEqual([false, true])
})
