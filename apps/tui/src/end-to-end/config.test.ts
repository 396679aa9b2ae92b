import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { openTerminal, type Session } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const home = join(folder, 'home')
const env = { ONRECORD_HOME: home }
const path = join(home, 'config.toml')

const configure = (text: string): void => {
  mkdirSync(home, { recursive: true })
  writeFileSync(path, text)
}

beforeAll(async () => {
  const stories = ['Ferry', 'Bridge'].map((name, at) =>
    file(
      `${name}.md`,
      `---\ntitle: ${name} stays closed\ndate: 2025-03-0${at + 1}\n---\n\n“The ${name} will not open,” said Mayor Ilse Marten on Monday. “We must repair it.”\n`,
    ),
  )
  await run(['add', '--model', 'fast', ...stories], { env })
})
beforeEach(() => rmSync(path, { force: true }))

const opened = async (text: string, words: readonly string[] = []): Promise<Session> => {
  configure(text)
  const session = openTerminal(words, { env })
  await session.until((screen) => / {2}q /u.test(screen))
  return session
}

test('onrecord config names the file and shows the defaults, which can be used as the file', async () => {
  const { out } = await run(['config'], { env })
  expect(out).toContain(`To change it, create ${path}`)
  expect(out).toContain('\ntheme = "default"\n')
  configure(out)
  const again = await run(['config'], { env })
  expect(again.out).toContain(`from ${path}`)
  expect(again.out.split('\n').slice(1)).toEqual(out.split('\n').slice(1))
  expect(JSON.parse((await run(['config', '--json'], { env })).out)).toMatchObject({ path, exists: true })
})

test('a theme, a key and a query are used from the first frame on', async () => {
  const session = await opened('theme = "none"\nquery = "bridge"\n[keys.list]\nopen = "x"\n')
  await session.until((screen) => screen.includes('▸ Bridge') && screen.includes('x read'))
  session.press('x')
  const story = await session.until((screen) => screen.includes('q back'))
  expect(story).toContain('Bridge stays closed')
  expect(session.sent()).not.toMatch(/\u001B\[[0-9;]*(?:3[0-7]|38;|9[0-7])m/u)
  session.press('qq')
  await session.until((screen) => screen.includes('▸ Bridge') && screen.includes('all stories'))
  session.press('q')
  expect(await session.ended).toBe(0)
})

test('the width of the text and the keys of a story are configured', async () => {
  const session = await opened('measure = 20\n[keys.story]\nquit = "X"\nnext = "ctrl-n"\n', [
    'read',
    file(
      'long.txt',
      `Ilse Marten is the mayor of Lindal.\n\n“${'We work. '.repeat(30)}” said Ilse Marten on Monday.\n`,
    ),
  ])
  const shown = session.screen().filter((line) => line.includes('│'))
  expect(shown.length).toBeGreaterThan(10)
  const [bar = 0] = shown.map((line) => line.indexOf('│'))
  for (const line of shown) expect(line.length - bar).toBeLessThanOrEqual(22)
  session.press('\u000E')
  await session.until((screen) => screen.includes('▸'))
  session.press('X')
  expect(await session.ended).toBe(0)
})

test('an error in the file is one line, the terminal is restored, and nothing is lost', async () => {
  const before = await opened('')
  before.press('\r')
  await before.until((screen) => screen.includes('q back'))
  before.press('Q')
  await before.ended
  const state = readFileSync(join(home, 'archive.db.reading.json'), 'utf8')
  configure('theme = "dark"\nmeasure = "wide"\n')
  const session = openTerminal([], { columns: 200, env })
  expect(await session.ended).toBe(2)
  expect(session.isAlternate()).toBe(false)
  expect(session.screen().join('\n').trim()).toBe(
    `onrecord: ${path}, line 2: measure: "wide" is not allowed. Expected a whole number from 20 to 200.`,
  )
  expect(readFileSync(join(home, 'archive.db.reading.json'), 'utf8')).toBe(state)
  // Commands that do not open the reader do not need the configuration.
  expect((await run(['list'], { env })).code).toBe(0)
  expect((await run(['config'], { env })).code).toBe(2)
})
