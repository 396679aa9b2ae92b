import { wordsOf } from '@onrecord/article-data'
import { parseArticle } from '@onrecord/article-data/validate'
import { expect, test } from 'vitest'
import { generatedStories, nameOf, wordOf } from './generated-stories.ts'

const stories = [...generatedStories(40)]

test('every generated story is a valid article of 25 statements and about 800 words', () => {
  for (const article of stories) expect(parseArticle(article)).toEqual(article)
  expect(stories.every(({ statements }) => statements.length === 25)).toBe(true)
  const words = stories.reduce((sum, { text }) => sum + wordsOf(text).length, 0) / stories.length
  expect(words).toBeGreaterThan(750)
  expect(words).toBeLessThan(850)
})

test('the same seed gives the same stories, and another seed does NOT', () => {
  expect([...generatedStories(3)]).toEqual(stories.slice(0, 3))
  expect([...generatedStories(1, 2)][0]?.text).not.toBe(stories[0]?.text)
})

test('every rank has a unique word and a unique name', () => {
  expect(new Set(Array.from({ length: 60_000 }, (_, rank) => wordOf(rank))).size).toBe(60_000)
  expect(new Set(Array.from({ length: 30_000 }, (_, rank) => nameOf(rank))).size).toBe(30_000)
})
