import { afterAll, expect, inject, test } from 'vitest'
import { archiveSuite } from '../conformance/archive-suite.ts'
import { openArchive } from '../open-archive.ts'
import { type TestDatabase, testDatabase } from './fixtures/test-database.ts'
import { openPostgresArchive } from './open-postgres-archive.ts'

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
