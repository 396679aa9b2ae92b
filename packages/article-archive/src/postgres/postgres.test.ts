import { afterAll, inject } from 'vitest'
import { archiveSuite } from '../suite/archive-suite.ts'
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
