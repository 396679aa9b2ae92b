import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { importQueue } from '../import-queue.ts'
import { askServer } from './fixtures/ask-server.ts'
import { type TestDatabase, testDatabase } from './fixtures/test-database.ts'
import { type ImportQueue, openImportQueue } from './import-queue.ts'

let database: TestDatabase
let queue: ImportQueue

beforeEach(async () => {
  database = await testDatabase(inject('postgresUrl'))
  queue = await openImportQueue(database.url)
})

afterEach(async () => {
  await queue.close()
  await database.drop()
})

const takenLongAgo = () =>
  askServer(database.url, "update import_jobs set taken_at = now() - interval '11 minutes' where state = 'taken'")

test('gives each source to one worker only, the longest waiting first', async () => {
  const sources = Array.from({ length: 60 }, (_, index) => `story-${index}.txt`)
  expect(await queue.enqueue(sources)).toBe(60)
  const workers = await Promise.all(Array.from({ length: 4 }, () => openImportQueue(database.url)))
  const taken = await Promise.all(
    workers.map(async (worker) => {
      const mine: string[] = []
      for (let job = await worker.take(); job; job = await worker.take()) {
        mine.push(job.source)
        expect(await worker.done(job)).toBe(true)
      }
      return mine
    }),
  )
  expect(taken.flat().sort()).toEqual([...sources].sort())
  expect(await queue.counts()).toEqual({ waiting: 0, taken: 0, done: 60, failed: 0 })
  await Promise.all(workers.map((worker) => worker.close()))
})

test('does NOT queue what already waits or is in hand, but what is done may come again', async () => {
  expect(await queue.enqueue(['a', 'a', 'b'])).toBe(2)
  const job = await queue.take()
  expect(await queue.enqueue(['a', 'b'])).toBe(0)
  if (job) await queue.done(job)
  expect(await queue.enqueue(['a', 'b'])).toBe(1)
})

test('hands a source on when its worker has been silent for ten minutes', async () => {
  await queue.enqueue(['a'])
  const first = await queue.take()
  expect(await queue.take()).toBeUndefined()
  await takenLongAgo()
  const second = await queue.take()
  expect(second).toMatchObject({ source: 'a', tries: 2 })
  expect(first && (await queue.done(first))).toBe(false)
  expect(second && (await queue.done(second))).toBe(true)
})

test('does NOT give a source to a fourth worker when three have ended over it', async () => {
  await queue.enqueue(['a'])
  for (const _ of [1, 2, 3]) {
    await queue.take()
    await takenLongAgo()
  }
  expect(await queue.take()).toBeUndefined()
  expect(await queue.counts()).toMatchObject({ failed: 1 })
})

test('is opened by the address of an archive in PostgreSQL', async () => {
  const opened = await importQueue(database.url)
  await queue.enqueue(['a'])
  expect(await opened.take()).toMatchObject({ source: 'a', tries: 1 })
  await opened.close()
})

test('does NOT open for an archive in SQLite', async () => {
  await expect(importQueue('sqlite::memory:')).rejects.toThrow('Expected the address of a PostgreSQL')
})

test('keeps why a source failed', async () => {
  await queue.enqueue(['a'])
  const job = await queue.take()
  expect(job && (await queue.failed(job, 'It is no text.'))).toBe(true)
  expect(await queue.counts()).toEqual({ waiting: 0, taken: 0, done: 0, failed: 1 })
})
