import { edition } from '@onrecord/article-data/edition'
import { parseQuery } from '@onrecord/article-data/query'
import { expect, test } from 'vitest'
import { allItems, openArchive } from './index.ts'

const collect = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

test('every voice and every hit comes once, however small the pages are', async () => {
  await using archive = await openArchive(':memory:')
  const voices = await collect(allItems((page) => archive.voices(page), { limit: 2 }))
  expect(voices).toEqual((await archive.voices({ limit: 10_000 })).items)
  expect(voices.length).toBeGreaterThan(4)
  const parsed = parseQuery('form:direct')
  const query = parsed.kind === 'query' ? parsed.query : undefined
  const hits = await collect(allItems((page) => archive.search(query, page), { limit: 1 }))
  expect(hits.length).toBe(edition.length)
})

test('a page is read only when it is needed', async () => {
  let pages = 0
  const list = async () => ({ items: [++pages], next: 'more' })
  for await (const item of allItems(list)) if (item === 3) break
  expect(pages).toBe(3)
})

test('an aborted signal stops before the next page', async () => {
  const controller = new AbortController()
  const list = async () => {
    controller.abort(new Error('enough'))
    return { items: [1], next: 'more' }
  }
  await expect(collect(allItems(list, { signal: controller.signal }))).rejects.toThrow('enough')
})

test('await using closes the archive', async () => {
  const archive = await openArchive(':memory:')
  {
    await using _ = archive
  }
  await expect(archive.stats()).rejects.toThrow('closed')
})
