import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { type FileServer, type Served, serveFiles } from './serve-files.ts'
import { openTerminal, type Session } from './terminal.ts'

const { file, folder, remove } = scratch()
const env = { ONRECORD_HOME: join(folder, 'home') }
const files: Record<string, Served> = {}
let server: FileServer

const page = (title: string, day: number): Served => ({
  type: 'text/html',
  body: `<html><head><title>${title}</title><meta property="article:published_time" content="2025-04-0${day}"></head><body><article><h1>${title}</h1><p>“We will open the ${title.toLowerCase()} in May,” said Mayor Ilse Marten on Monday in Lindal.</p><p>The work took two years, and it cost 3 million dollars, the mayor told reporters at the site.</p></article></body></html>`,
})

const feed = (...titles: readonly string[]): Served => ({
  type: 'application/rss+xml',
  body: `<rss version="2.0"><channel><title>Lindal Courier</title><link>${server.address}/</link><description>News</description>${titles
    .map((title) => `<item><title>${title}</title><link>${server.address}/${title.toLowerCase()}</link></item>`)
    .join('')}</channel></rss>`,
})

beforeAll(async () => {
  server = await serveFiles(files)
  files['/bridge'] = page('Bridge', 1)
  files['/harbor'] = page('Harbor', 2)
  files['/feed.xml'] = feed('Bridge')
  const story = file(
    'one.md',
    '---\ntitle: Bakers strike\ndate: 2025-03-01\n---\n\n“No bread,” said Karl Brandt, a baker.\n',
  )
  await run(['add', '--model', 'fast', story], { env })
})
afterAll(async () => {
  await server.close()
  remove()
})

const opened = async (): Promise<Session> => {
  const session = openTerminal(['--allow-local'], { env })
  await session.until((screen) => screen.includes('q quit'))
  return session
}

test('a feed is added and read from the list, with its stories, while the list can be used', async () => {
  const session = await opened()
  session.press('f')
  await session.until((screen) => screen.includes('No feeds yet. Press a to add one.'))
  session.press('aftp://nowhere\r')
  await session.until((screen) => screen.includes('Not added: ftp://nowhere is not an address.'))
  session.press(`a${server.address}/feed.xml\r`)
  await session.until((screen) => screen.includes('Reading feeds…'))
  session.press('q')
  await session.until((screen) => screen.includes('all stories') && screen.includes('Reading feeds…'))
  session.press('j')
  await session.until((screen) => screen.includes('2/'))
  await session.until((screen) => screen.includes('1 story added.') && screen.includes('Bridge'))
  session.press('f')
  await session.until((screen) => /▸ Lindal Courier\n +read 2.* · .*feed.xml/u.test(screen))
  session.press('qQ')
  expect(await session.ended).toBe(0)
})

test('feeds list names the feeds that were read', async () => {
  const { out } = await run(['feeds', 'list'], { env })
  expect(out).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2} {2}\S+feed.xml {2}Lindal Courier\n$/u)
})

test('r reads the feed at the cursor and R all feeds; what failed is reported', async () => {
  const session = await opened()
  files['/feed.xml'] = feed('Harbor', 'Bridge')
  session.press('fr')
  await session.until((screen) => screen.includes('1 story added.'))
  session.press('q')
  await session.until((screen) => screen.includes('Harbor'))
  delete files['/feed.xml']
  session.press('R')
  await session.until((screen) => screen.includes('Not added: ') && !screen.includes('Reading feeds…'))
  session.press('q')
  expect(await session.ended).toBe(0)
})
