import { expect, test } from 'vitest'
import { hostileStory } from '../fixtures/hostile-story.ts'
import { rightToLeftStory } from '../fixtures/right-to-left-story.ts'
import { articleOf } from '../fixtures/story-draft.ts'
import { storyCardSvg, wrapText } from './story-card.ts'

const story = articleOf({
  id: 'a',
  headline: 'The bridge',
  paragraphs: ['The bridge is safe, Ann Lee said.'],
  said: [{ words: 'The bridge is safe', by: 'Ann Lee' }],
})

test.each([
  ['one two three', 7, 3, ['one two', 'three']],
  ['one two three four', 7, 2, ['one two', 'three…']],
  ['unbreakable', 5, 3, ['unbre', 'akabl', 'e']],
  ['', 5, 3, []],
] as const)('“%s” in lines of %i letters', (text, letters, lines, wrapped) => {
  expect(wrapText(text, letters, lines)).toEqual(wrapped)
})

test('the card of a story has its headline, and that of a statement its words and source', () => {
  expect(storyCardSvg(story)).toContain('>The bridge</text>')
  const svg = storyCardSvg(story, story.statements[0]?.id)
  expect(svg).toContain('>The bridge is safe</text>')
  expect(svg).toContain('Ann Lee · Paraphrase · The bridge')
})

test('an unknown statement has the card of its story', () => {
  expect(storyCardSvg(story, 's-unknown')).toBe(storyCardSvg(story))
})

test('a hostile story can NOT add elements to its card', () => {
  expect(storyCardSvg(hostileStory).match(/<(?!\/?(?:svg|rect|text)[\s>])/gu)).toBeNull()
})

test('a right-to-left headline begins on the right', () => {
  expect(storyCardSvg(rightToLeftStory)).toContain('direction="rtl"')
})
