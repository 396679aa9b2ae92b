import { join } from 'node:path'
import { startPostgres, type TestPostgres } from '@onrecord/test-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serverAsker } from '../../bench/ask-server.ts'
import { type KilledCommand, killCommand } from '../../bench/killed-commands.ts'
import { scratch } from './run.ts'

// docs/reliability.md has the results of many kills. Command: node bench/kills.ts
const kills = 2
const commands: readonly KilledCommand[] = ['add', 'import', 'remove', 'feeds update', 'migration', 'voices resolve']

const { folder, remove } = scratch()
let server: TestPostgres

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(async () => {
  await server.close()
  remove()
})

test.each(commands)('nothing reported as stored is missing after kills of %s, in SQLite', async (command) => {
  const archive = join(folder, `${command.replace(' ', '-')}.db`)
  expect(await killCommand(command, { archive, folder, kills })).toMatchObject({ missing: [], faults: [] })
})

test.each(commands)('nothing reported as stored is missing after kills of %s, in PostgreSQL', async (command) => {
  const askServer = serverAsker(server.url)
  await askServer('drop schema public cascade; create schema public')
  const result = await killCommand(command, { archive: server.url, folder, kills, askServer })
  expect(result).toMatchObject({ missing: [], faults: [] })
})
