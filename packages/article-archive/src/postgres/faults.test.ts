import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import type { Query } from '@onrecord/article-data/query'
import { startPostgres, type TestPostgres } from '@onrecord/test-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Archive } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import { askServer } from './fixtures/ask-server.ts'
import { testDatabase } from './fixtures/test-database.ts'
import { openPostgresArchive } from './open-postgres-archive.ts'

let server: TestPostgres

// A separate server even if DATABASE_URL is set, because it is stopped and crashed here.
beforeAll(async () => {
  server = await startPostgres()
})

afterAll(() => server.close())

const newDatabase = async (): Promise<string> => (await testDatabase(server.url)).url

const opened = async (url: string): Promise<Archive> => (await openPostgresArchive(url, url)).archive

const [capture] = edition
if (!capture) throw new Error('The edition has a story.')
const { canonicalUrl, ...anywhere } = capture
/** A valid story with this id. All of them contain one word. */
const told = (id: string): Article => ({ ...anywhere, id })
const inEach: Query = { kind: 'word', word: 'soldiers' }

const faultOf = async (doing: Promise<unknown>): Promise<string> => {
  const fault = await doing.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  expect(fault).toBeInstanceOf(ArchiveError)
  const { message } = fault as ArchiveError
  expect(message).not.toContain('\n')
  expect(message).not.toContain('only-for-tests')
  return message
}

const changed = (url: string, change: Partial<URL>): string => Object.assign(new URL(url), change).href

test('reports that PostgreSQL is unavailable, and continues when it is back', async () => {
  const archive = await opened(await newDatabase())
  await archive.put([told('before')])
  await server.stop()
  expect(await faultOf(archive.list())).toMatch(
    /^PostgreSQL at postgres:\/\/postgres@127\.0\.0\.1:\d+\/\w+ is unavailable \(/,
  )
  expect(await faultOf(archive.put([told('meanwhile')]))).toContain('is unavailable')
  expect(await faultOf(archive.search(inEach))).toContain('is unavailable')
  await server.start()
  expect((await archive.list()).items.map(({ id }) => id)).toEqual(['before'])
  await archive.put([told('after')])
  expect((await archive.search(inEach)).items).toHaveLength(2)
  await archive.close()
})

test('recovers however often PostgreSQL stops during a write', async () => {
  const archive = await opened(await newDatabase())
  // More often than there are connections that could be lost for good.
  for (let outage = 0; outage < 12; outage++) {
    const putting = faultOf(
      (async () => {
        for (let story = 0; ; story++) await archive.put([told(`story-${outage}-${story}`)])
      })(),
    )
    await new Promise((resolve) => setTimeout(resolve, 20 + outage))
    await server.stop(outage % 2 === 0 ? 'fast' : 'crash')
    expect(await putting).toContain('is unavailable')
    await server.start()
    expect(await archive.put([told(`after-${outage}`)])).toMatchObject([{ outcome: 'added' }])
  }
  await archive.close()
})

test.each(['fast', 'crash'] as const)(
  'loses no article that was reported as stored when PostgreSQL stops during a write (%s)',
  async (how) => {
    const url = await newDatabase()
    const archive = await opened(url)
    const kept: string[] = []
    const writing = (async () => {
      for (let batch = 0; ; batch++) {
        const ids = Array.from({ length: 20 }, (_, index) => `story-${batch}-${index}`)
        await archive.put(ids.map(told))
        kept.push(...ids)
      }
    })()
    const fault = faultOf(writing)
    while (kept.length < 100) await new Promise((resolve) => setTimeout(resolve, 5))
    await server.stop(how)
    expect(await fault).toContain('PostgreSQL at')
    await server.start()
    const there: string[] = []
    for await (const { id } of archive.export()) there.push(id)
    expect(new Set(there)).toEqual(new Set([...there, ...kept]))
    // A batch without an answer may be stored, but only as a whole.
    expect(there.length % 20).toBe(0)
    expect((await archive.doctor()).faults).toEqual([])
    await archive.close()
  },
)

test('reports that PostgreSQL is unavailable from the start', async () => {
  const url = await newDatabase()
  await server.stop()
  expect(await faultOf(opened(url))).toContain('is unavailable')
  await server.start()
  await (await opened(url)).close()
})

test('refuses a wrong password and an unknown user alike', async () => {
  const url = await newDatabase()
  expect(await faultOf(opened(changed(url, { password: 'guessed' })))).toMatch(
    /refused the request: wrong user or password \(/,
  )
  expect(await faultOf(opened(changed(url, { username: 'nobody-known' })))).toMatch(
    /refused the request: wrong user or password \(/,
  )
})

test('reports that the database does not exist', async () => {
  const url = changed(await newDatabase(), { pathname: '/nowhere' })
  expect(await faultOf(opened(url))).toMatch(
    /\/nowhere refused the request: the database does not exist; create it with createdb/,
  )
})

test('does NOT accept any text as a PostgreSQL address', async () => {
  expect(await faultOf(opened('postgres://ana:only-for-tests@[nowhere/x'))).toContain(
    'is not a valid PostgreSQL address',
  )
})

test('does NOT touch an archive of a newer version', async () => {
  const url = await newDatabase()
  await (await opened(url)).close()
  await askServer(url, 'update onrecord_version set version = 99')
  expect(await faultOf(opened(url))).toMatch(/has version 99, but this On Record supports versions up to \d+\. Update/)
  expect(await askServer(url, 'select version from onrecord_version')).toEqual([{ version: 99 }])
})

test('lets a user without write permission read, and reports the missing permission on a write', async () => {
  const url = await newDatabase()
  const archive = await opened(url)
  await archive.put([told('one'), told('two')])
  const name = new URL(url).pathname.slice(1)
  await askServer(url, `create role reader_${name} login password 'only-for-tests-too'`)
  await askServer(url, `grant select on all tables in schema public to reader_${name}`)
  const reader = await opened(changed(url, { username: `reader_${name}`, password: 'only-for-tests-too' }))
  expect((await reader.list()).items).toHaveLength(2)
  expect((await reader.search(inEach)).items).toHaveLength(2)
  expect(await faultOf(reader.put([told('three')]))).toContain('refused the request: this user lacks the permission')
  expect(await archive.similar('one')).toMatchObject([{ article: { id: 'two' }, similarity: 1 }])
  expect(await reader.similar('one')).toMatchObject([{ article: { id: 'two' }, similarity: 1 }])
  await reader.close()
  await archive.close()
})

test('is created once when several processes open it at the same time', async () => {
  const url = await newDatabase()
  const all = await Promise.all(Array.from({ length: 6 }, () => openPostgresArchive(url, url)))
  expect(all.filter(({ isNew }) => isNew)).toHaveLength(1)
  await Promise.all(all.map(({ archive }) => archive.close()))
})

test('lets several write at the same time, and stores no article twice', async () => {
  const url = await newDatabase()
  const writers = await Promise.all(Array.from({ length: 4 }, () => opened(url)))
  const ids = Array.from({ length: 40 }, (_, index) => `story-${index}`)
  const results = await Promise.all(
    writers.map(async (writer, from) => {
      const outcomes: string[] = []
      // Each in another order, so that all writers conflict.
      const own = [...ids.slice(from * 10), ...ids.slice(0, from * 10)]
      for (let at = 0; at < own.length; at += 8) {
        outcomes.push(...(await writer.put(own.slice(at, at + 8).map(told))).map(({ outcome }) => outcome))
      }
      return outcomes
    }),
  )
  expect(results.flat().filter((outcome) => outcome === 'added')).toHaveLength(40)
  expect(results.flat().filter((outcome) => outcome === 'unchanged')).toHaveLength(120)
  const [archive] = writers
  const statements = 40 * capture.statements.length
  expect(await archive?.stats()).toMatchObject({ articles: 40, revisions: 40, statements })
  const voices = (await archive?.voices())?.items ?? []
  expect(voices.length).toBeGreaterThan(3)
  expect(new Set(voices.map(({ articleCount }) => articleCount))).toEqual(new Set([40]))
  expect((await archive?.doctor())?.faults).toEqual([])
  await Promise.all(writers.map((writer) => writer.close()))
})
