import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { storyData } from './story-data.ts'

const ids = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, each]) => (key === '@id' ? [String(each)] : ids(each)))

test('every id is an absolute address', () => {
  const found = edition.flatMap((article) => ids(storyData(article)))
  expect(found.length).toBeGreaterThan(0)
  for (const id of found) expect([id, URL.canParse(id)]).toEqual([id, true])
})

test('a story has what Google reads: headline, image, author, dates and page', () => {
  const [article] = edition
  expect(article && storyData(article)).toMatchObject({
    '@type': 'NewsArticle',
    headline: article?.headline,
    datePublished: article?.datePublished,
    dateModified: expect.any(String),
    author: [{ '@type': expect.any(String), name: expect.any(String) }],
    image: [expect.stringMatching(/^http/u)],
    mainEntityOfPage: { '@type': 'WebPage' },
  })
})

test('what is not known is left out, and is NOT empty', () => {
  const data = storyData(articleOf({ id: 'a', headline: 'A', paragraphs: ['It rained.'], said: [] }))
  for (const field of ['author', 'keywords', 'datePublished', 'dateModified']) expect(data).not.toHaveProperty(field)
})
