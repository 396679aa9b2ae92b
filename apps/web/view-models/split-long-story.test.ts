import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { splitLongStory } from './split-long-story.ts'

const storyOf = (count: number) =>
  articleOf({
    id: 'a',
    headline: 'A',
    paragraphs: Array.from({ length: count }, (_, number) => `Motion ${number} was carried, Ann Lee said.`),
    said: Array.from({ length: count }, (_, number) => ({ words: `Motion ${number} was carried`, by: 'Ann Lee' })),
  })

test('a story of more than 150 statements is split after 100 of them, and no block is lost', () => {
  const story = storyOf(151)
  const { first, rest, statementsInRest } = splitLongStory(story)
  expect([first.length, rest.length, statementsInRest]).toEqual([100, 51, 51])
  expect([...first, ...rest]).toEqual(story.blocks)
})

test('a story of 150 statements is NOT split', () => {
  expect(splitLongStory(storyOf(150)).rest).toEqual([])
})
