import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { openTerminal } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }
const or = (...words: readonly string[]) => run(words, { env })

beforeAll(async () => {
  const story = file('bakers.txt', 'Bakers of Lindal strike\n\n“No bread for a week,” said Karl Marten, a baker.\n')
  await or('add', '--model', 'fast', story)
})

test('remove --dry-run lists what would be removed, and removes nothing', async () => {
  const dry = await or('remove', '--dry-run', 'bakers-of-lindal-strike', 'nowhere')
  expect(dry.code).toBe(1)
  expect(dry.out).toMatch(/bakers-of-lindal-strike {2}Bakers of Lindal strike · 1 statement\n$/u)
  expect(dry.err).toMatch(
    /^The story "nowhere" is not in the archive .*\n1 story would be removed, with all revisions\.\n/u,
  )
  expect((await or('show', 'bakers-of-lindal-strike')).code).toBe(0)
})

test('on a terminal, remove asks; without one, it does NOT', async () => {
  const session = openTerminal(['remove', 'bakers-of-lindal-strike'], { env })
  await session.until((screen) => screen.includes('Remove 1 story with all revisions? y n'))
  session.press('n\r')
  await session.until((screen) => screen.includes('Nothing was removed.'))
  expect(await session.ended).toBe(0)
  expect(await or('remove', 'bakers-of-lindal-strike')).toMatchObject({ code: 0, err: '1 story removed.\n' })
})

test('on a terminal, the lines of a list are at most as long as it is wide; in a pipe, they are complete', async () => {
  const session = openTerminal(['list'], { env, columns: 60 })
  expect(await session.ended).toBe(0)
  const [line = '', next] = session.screen()
  expect(line).toMatch(/^2025-01-13 {2}kursk-capture {2}Captured .*…$/u)
  expect([line.length, next]).toEqual([60, ''])
  expect((await or('list')).out).toMatch(/statements\n$/u)
})
