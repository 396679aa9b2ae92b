import { openArchive, prepareArticle } from '@onrecord/article-archive'
import { extractArticle } from '@onrecord/article-extract'
import { expect, test } from 'vitest'
import { allotIds } from './allot-ids.ts'

const flood = 'The river rose by two metres overnight and flooded the old mill, the fire service said.'
const vote = 'Lawmakers turned the budget down by a wide margin on Thursday, the speaker told reporters.'
const article = (text: string, canonicalUrl?: string) =>
  extractArticle(text, {
    headline: 'News in brief',
    model: 'fast',
    ...(canonicalUrl !== undefined && { canonicalUrl }),
  })

const ids = async (kept: readonly ReturnType<typeof article>[], added: readonly ReturnType<typeof article>[]) => {
  const archive = await openArchive('sqlite::memory:')
  try {
    await archive.put(kept)
    return (await allotIds(archive, added.map(prepareArticle))).map(({ id }) => id)
  } finally {
    await archive.close()
  }
}

const own = expect.stringMatching(/^news-in-brief-[0-9a-f]{8}$/u)

test('a changed text of a story stays that story', async () => {
  expect(await ids([article(flood)], [article(flood.replace('two', 'three'))])).toEqual(['news-in-brief'])
})

test('another story of the same name does NOT become a text of it, in the archive or in one batch', async () => {
  expect(await ids([article(flood)], [article(vote)])).toEqual([own])
  expect(await ids([], [article(flood), article(vote)])).toEqual(['news-in-brief', own])
})

test('addresses decide where both are known', async () => {
  const [here, there] = ['https://example.org/1', 'https://example.org/2']
  expect(await ids([article(flood, here)], [article(vote, here)])).toEqual(['news-in-brief'])
  expect(await ids([article(flood, here)], [article(flood, there)])).toEqual([own])
})
