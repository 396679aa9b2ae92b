import { setTimeout } from 'node:timers/promises'
import { edition } from '@onrecord/article-data/edition'
import { afterAll, expect, inject, test } from 'vitest'
import { archiveSuite } from '../conformance/archive-suite.ts'
import { openArchive } from '../open-archive.ts'
import { connect } from './connection.ts'
import { type TestDatabase, testDatabase } from './fixtures/test-database.ts'
import { openPostgresArchive } from './open-postgres-archive.ts'
import { lockWriting } from './writing/writing-lock.ts'

const databases: TestDatabase[] = []
afterAll(async () => {
  for (const database of databases) await database.drop()
})

archiveSuite('postgres', async () => {
  const database = await testDatabase(inject('postgresUrl'))
  databases.push(database)
  return (await openPostgresArchive(database.url, 'postgres://test')).archive
})

test('a new archive contains the edition, and does NOT get it again after its removal', async () => {
  const database = await testDatabase(inject('postgresUrl'))
  databases.push(database)
  const first = await openArchive(database.url)
  expect(first.engine).toBe('postgres')
  expect((await first.list()).items.map(({ id }) => id)).toEqual(['kursk-capture'])
  expect((await first.doctor()).faults).toEqual([])
  expect(await first.remove('kursk-capture')).toBe(true)
  await first.close()
  const second = await openArchive(database.url)
  expect((await second.list()).items).toEqual([])
  await expect(second.backup('copy.db')).rejects.toThrow('pg_dump')
  await second.close()
})

test('a put that waits for another writer stops when it is aborted, and the server does NOT go on with it', async () => {
  const database = await testDatabase(inject('postgresUrl'))
  databases.push(database)
  const archive = await openArchive(database.url)
  const other = connect(database.url)
  const controller = new AbortController()
  const waiting = other.write(async (sql) => {
    await lockWriting(sql)
    const blocked = async (): Promise<number> => {
      const [row] = await sql<{ count: number }>`select count(*) as count from pg_stat_activity
        where datname = current_database() and wait_event = 'advisory'`
      return row?.count ?? 0
    }
    const put = archive.withSignal(controller.signal).put(edition.map((article) => ({ ...article, id: 'late' })))
    while ((await blocked()) === 0) await setTimeout(5)
    controller.abort(new Error('The reader left.'))
    await expect(put).rejects.toThrow('The reader left.')
    while ((await blocked()) > 0) await setTimeout(5)
  })
  await waiting
  expect((await archive.list()).items.map(({ id }) => id)).toEqual(['kursk-capture'])
  await other.close()
  await archive.close()
})

test('a query that runs stops when it is aborted', async () => {
  const connection = connect(inject('postgresUrl'))
  const controller = new AbortController()
  const asked = connection.withSignal(controller.signal).read((sql) => sql`select pg_sleep(600)`)
  const sleeping = (): Promise<number> =>
    connection.read(async (sql) => {
      const [row] = await sql<{
        count: number
      }>`select count(*) as count from pg_stat_activity where wait_event = 'PgSleep'`
      return row?.count ?? 0
    })
  while ((await sleeping()) === 0) await setTimeout(5)
  controller.abort()
  await expect(asked).rejects.toBe(controller.signal.reason)
  while ((await sleeping()) > 0) await setTimeout(5)
  await connection.close()
})
