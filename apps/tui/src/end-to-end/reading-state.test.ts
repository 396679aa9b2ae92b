import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { edition } from '@onrecord/article-data/edition'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { run, scratch } from './run.ts'
import { openTerminal } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }
const path = join(folder, 'home', 'archive.db.reading.json')
const saved = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

beforeAll(async () => {
  const text = 'Pier opens\n\nThe pier opens in May, Mayor Ilse Marten said on Monday. “It was time,” she said.\n'
  await run(['add', '--model', 'fast', file('pier.txt', text)], { env })
})

beforeEach(() => rmSync(path, { force: true }))

test('after kill -9 in the middle of a story, the reader opens it there, also at another width', async () => {
  const session = openTerminal([], { env })
  await session.until((screen) => screen.includes('•▸ '))
  session.press('/captured\r')
  await session.until((screen) => screen.includes('▸ Captured'))
  session.press('\r')
  await session.until((screen) => screen.includes('q back to list'))
  session.press('9n')
  await session.until((screen) => screen.includes(`9/${edition[0]?.statements.length}`))
  await vi.waitFor(() => expect(saved()).toContain('"statement":'), { timeout: 60_000 })
  session.kill('SIGKILL')
  await session.ended
  const again = openTerminal([], { env, columns: 120 })
  await again.until((screen) => screen.includes(`9/${edition[0]?.statements.length}`))
  again.press('q')
  const list = await again.until((screen) => screen.includes('1/1'))
  expect(list).toContain(' captured')
  again.press('q')
  const all = await again.until((screen) => screen.includes('all stories'))
  expect(all).not.toMatch(/^•.*Captured/mu)
  again.press('q')
  expect(await again.ended).toBe(0)
})

test('favorites and the order of the list are there again after kill -9', async () => {
  const session = openTerminal([], { env })
  await session.until((screen) => screen.includes('q quit'))
  session.press('ss')
  await session.until((screen) => screen.includes('by title') && screen.includes('▸ Captured'))
  session.press('j*')
  await session.until((screen) => screen.includes('▸ ★ Pier opens'))
  await vi.waitFor(() => expect(saved()).toContain('"favorites":["'), { timeout: 60_000 })
  session.kill('SIGKILL')
  await session.ended
  const again = openTerminal([], { env })
  await again.until((screen) => screen.includes('by title') && screen.includes('  ★ Pier opens'))
  again.press('F')
  const favorites = await again.until((screen) => screen.includes('▸ ★ Pier opens'))
  expect(favorites).toContain('favorites  by title')
  expect(favorites).not.toContain('Captured')
  again.press('\r')
  await again.until((screen) => screen.includes('q back to list'))
  again.press('*')
  await again.until((screen) => screen.includes('Removed from your favorites.'))
  again.press('qqF')
  await again.until((screen) => screen.includes('No favorites yet.'))
  again.press('Q')
  expect(await again.ended).toBe(0)
})

test("m marks a place, and ' returns to it from another story; H goes to the story before", async () => {
  const session = openTerminal([], { env })
  await session.until((screen) => screen.includes('q quit'))
  session.press('G\r')
  await session.until((screen) => screen.includes('q back to list'))
  const [title = ''] = session.screen()
  session.press('gma')
  await session.until((screen) => screen.includes('Marked as a.'))
  session.press('q')
  await session.until((screen) => screen.includes('q quit'))
  session.press('g\r')
  await session.until((screen) => screen.includes('q back to list') && screen.split('\n')[0] !== title)
  session.press("'z")
  await session.until((screen) => screen.includes('Nothing is marked as z.'))
  session.press("'a")
  await session.until((screen) => screen.split('\n')[0]?.slice(0, 30) === title.slice(0, 30))
  session.press('H')
  await session.until((screen) => screen.split('\n')[0]?.slice(0, 30) !== title.slice(0, 30))
  session.press('Q')
  expect(await session.ended).toBe(0)
})
