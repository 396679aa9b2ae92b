import { join } from 'node:path'
import { startPostgres, type TestPostgres } from '@onrecord/test-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { openTerminal } from './terminal.ts'

const { file, folder, remove } = scratch()
let server: TestPostgres

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(async () => {
  await server.close()
  remove()
})

const story = file(
  'boats.txt',
  'Boats sink in storm\n\nThree boats sank on Monday, the harbour office said. “Nobody was hurt,” Ann Lee added.\n',
)

test('a PostgreSQL address selects an archive in PostgreSQL', async () => {
  const env = { ONRECORD_ARCHIVE: server.url, ONRECORD_HOME: join(folder, 'home') }
  expect(await run(['add', story], { env })).toMatchObject({ code: 0, out: `added\tboats-sink-in-storm\t${story}\n` })
  expect((await run(['search', 'voice:"Ann Lee"'], { env })).out).toContain('Ann Lee: “Nobody was hurt')
  expect(JSON.parse((await run(['stats', '--json'], { env })).out)).toMatchObject({ engine: 'postgres', articles: 2 })
  const { code, err } = await run(['doctor'], { env })
  expect([code, err]).toEqual([0, 'No faults found.\n'])

  const session = openTerminal([], { env })
  await session.until((screen) => screen.includes('Boats sink in storm') && screen.includes('q quit'))
  session.press('q')
  expect(await session.ended).toBe(0)
})

test('a stopped server gives one error line, without the password', async () => {
  const address = new URL(server.url)
  address.password = 'secret'
  await server.stop()
  const outcome = await run(['list', '--archive', address.href])
  expect(outcome).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^onrecord: [^\n]+\n$/u) })
  expect(outcome.err).not.toContain('secret')
  await server.start()
  expect((await run(['list', '--archive', server.url])).code).toBe(0)
})
