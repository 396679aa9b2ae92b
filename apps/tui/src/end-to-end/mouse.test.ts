import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { openTerminal, type Session } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }

beforeAll(async () => {
  const stories = Array.from({ length: 12 }, (_, at) =>
    file(
      `${at}.md`,
      `---\ntitle: Ferry number ${at} stays in port\ndate: 2025-03-${String(20 - at).padStart(2, '0')}\n---\n\nThe ferry will not sail, Mayor Ilse Marten said on Monday.\n\n${'The harbor is old. '.repeat(80)}\n\n“We will wait,” said Karl Brandt, a sailor.\n`,
    ),
  )
  await run(['add', '--model', 'fast', ...stories], { env })
})

/** The report of a mouse event in a column and a row, from 0. */
const mouse = (button: number, column: number, row: number): string => `\u001B[<${button};${column + 1};${row + 1}M`

const opened = async (): Promise<Session> => {
  const session = openTerminal([], { env })
  await session.until((screen) => screen.includes('q quit'))
  // Reports arrive only after Ink listens to them.
  while (!session.sent().includes('\u001B[?1006h')) await new Promise((resolve) => setTimeout(resolve, 20))
  return session
}

test('the wheel moves and scrolls, a click selects, and a click on the selected item opens it', async () => {
  const session = await opened()
  session.press(mouse(65, 3, 8) + mouse(65, 3, 8))
  await session.until((screen) => screen.includes('▸ Ferry number 2'))
  session.press(mouse(64, 3, 8))
  await session.until((screen) => screen.includes('▸ Ferry number 1'))
  session.press(mouse(0, 10, 3 + 2 * 4))
  await session.until((screen) => screen.includes('▸ Ferry number 4'))
  session.press(mouse(0, 10, 3 + 2 * 4 + 1))
  await session.until((screen) => screen.includes('Marten said on Monday.'))
  const statement = session.screen().findIndex((line) => line.includes('Marten said on Monday.'))
  session.press(mouse(0, 12, statement))
  await session.until((screen) => screen.includes('1/2') && screen.includes('▸'))
  session.press(mouse(65, 3, 8).repeat(20))
  await session.until((screen) => screen.includes('We will wait'))
  session.press('v')
  await session.until((screen) => screen.includes('All voices'))
  const row = session.screen().findIndex((line) => line.includes('Karl Brandt'))
  session.press(mouse(0, 10, row))
  await session.until((screen) => /▸ .*Karl Brandt/u.test(screen))
  session.press(mouse(0, 10, row))
  await session.until((screen) => screen.includes('only Brandt'))
  session.press('Q')
  expect(await session.ended).toBe(0)
  expect(session.sent()).toContain('\u001B[?1006l\u001B[?1000l')
})

test('with mouse = false, the terminal keeps the mouse', async () => {
  mkdirSync(env.ONRECORD_HOME, { recursive: true })
  const path = join(env.ONRECORD_HOME, 'config.toml')
  writeFileSync(path, 'mouse = false\n')
  const session = openTerminal([], { env })
  await session.until((screen) => screen.includes('▸ Ferry number 4') || screen.includes('q back'))
  session.press('Q')
  expect(await session.ended).toBe(0)
  expect(session.sent()).not.toContain('\u001B[?1000h')
  writeFileSync(path, '')
})
