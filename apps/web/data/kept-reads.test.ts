import type { ArchiveReads } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { beforeEach, expect, test, vi } from 'vitest'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { keptReads, maxItems } from './kept-reads.ts'

const get = vi.fn<ArchiveReads['get']>()
const list = vi.fn<ArchiveReads['list']>()
const reads = { get, list, revisions: vi.fn(), similar: vi.fn() } as unknown as ArchiveReads

let state = 0
beforeEach(() => {
  state += 1
  get.mockReset().mockImplementation(async (id) => ({ ...crowdedStory, id }))
})

const story = (id: string, revision?: number, at = state): Promise<Article | undefined> =>
  keptReads(reads, `${at}`).get(id, ...(revision === undefined ? [] : [revision]))

test('a story is read once while the archive does not change', async () => {
  const first = await story('a')
  expect(await story('a')).toBe(first)
  expect(get).toHaveBeenCalledTimes(1)
})

test('another story, another revision or another state of the archive is NOT the same answer', async () => {
  await story('a')
  await story('b')
  await story('a', 1)
  await story('a', undefined, -state)
  expect(get.mock.calls).toEqual([['a'], ['b'], ['a', 1], ['a']])
})

test('a failure and a missing story are NOT kept', async () => {
  get.mockRejectedValueOnce(new Error('a busy archive')).mockResolvedValueOnce(undefined)
  await expect(story('a')).rejects.toThrow('a busy archive')
  expect(await story('a')).toBeUndefined()
  expect((await story('a'))?.id).toBe('a')
})

test('only the latest stories are kept', async () => {
  const perStory = crowdedStory.statements.length + 1
  const count = Math.ceil(maxItems / perStory) + 1
  for (let at = 0; at < count; at++) await story(`${at}`)
  await story('0')
  expect(get).toHaveBeenCalledTimes(count + 1)
})

test('other reads are passed on', () => {
  expect(keptReads(reads, 'any').list).toBe(list)
})
