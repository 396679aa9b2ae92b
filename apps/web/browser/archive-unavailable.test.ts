import { copyFile, mkdtemp, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '@onrecord/article-archive'
import { startPostgres } from '@onrecord/test-postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { manyStories } from '../fixtures/many-stories.ts'
import { refusalStrings } from '../strings.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'
import { longDeadline, type SiteServer, startSite } from './site-server.ts'

withBrowser()

const pages = [
  '/',
  '/search?q=debate',
  '/voices',
  '/voices/mayor-quick',
  '/figures',
  '/compare?a=crowded',
  '/articles/crowded',
  '/articles/crowded/changes',
]
const documents = ['/articles/crowded.json', '/articles/crowded/lite']

let folder = ''
let server: SiteServer | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-unavailable-'))
})
afterEach(async () => {
  await server?.stop()
  server = undefined
  await rm(folder, { recursive: true, force: true })
})

const serve = async (archive: string): Promise<string> => {
  server = await startSite({ ...longDeadline, ONRECORD_ARCHIVE: archive })
  return server.site
}

const statuses = async (site: string, paths: readonly string[]): Promise<readonly (readonly [string, number])[]> =>
  Promise.all(paths.map(async (path) => [path, (await fetch(site + path)).status] as const))

const all = (status: number) => [...pages, ...documents].map((path) => [path, status])

/** Expects every page and document to say that the archive is unavailable, with all headers. Pages without an archive still work. */
const expectUnavailable = async (site: string): Promise<void> => {
  expect(await statuses(site, [...pages, ...documents])).toEqual(all(503))
  for (const path of documents)
    expect(await (await fetch(site + path)).text()).toBe(`${refusalStrings.storiesUnavailable}\n`)
  for (const options of [{}, withoutScripts]) {
    const { page } = await openPage('/search?q=debate', options, site)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The archive is unavailable')
    expect(await page.locator('main').textContent()).toContain(refusalStrings.storiesUnavailable)
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).maxWidth),
    ).not.toBe('none')
    expect(page.url()).toBe(`${site}/search?q=debate`)
  }
  const response = await fetch(`${site}/`)
  expect(response.headers.get('retry-after')).toBe('10')
  expect(response.headers.get('content-security-policy')).toContain("script-src 'none'")
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).not.toContain(folder)
  expect(await statuses(site, ['/about', '/nowhere', '/robots.txt'])).toEqual([
    ['/about', 200],
    ['/nowhere', 404],
    ['/robots.txt', 200],
  ])
}

/** Expects one line in the log each time the archive becomes unavailable, however many pages need it. */
const expectLogged = (times: number): void => {
  const lines = server?.log().trim().split('\n') ?? []
  expect(lines.filter((line) => line.startsWith('onrecord: ') && !line.endsWith('is back'))).toHaveLength(times)
  expect(lines.filter((line) => line === 'onrecord: the archive is back')).toHaveLength(times)
  expect(server?.log()).not.toMatch(/\n\s+at /u)
  expect(server?.isRunning()).toBe(true)
}

const madeArchive = async (): Promise<string> => {
  const path = join(folder, 'archive.db')
  const archive = await openArchive(path)
  await archive.put([crowdedStory, ...manyStories])
  await archive.close()
  return path
}

test('a file that replaces the archive makes it unavailable until the archive is back', async () => {
  const path = await madeArchive()
  const site = await serve(path)
  expect(await statuses(site, [...pages, ...documents])).toEqual(all(200))
  const moved = join(folder, 'moved.db')
  await rename(path, moved)
  await writeFile(path, 'This is not an archive. '.repeat(1000))
  await expectUnavailable(site)
  await rm(path)
  await rename(moved, path)
  expect(await statuses(site, [...pages, ...documents])).toEqual(all(200))
  expectLogged(1)
})

test('a file that is overwritten and restored in place makes the archive unavailable in between', async () => {
  const path = await madeArchive()
  const site = await serve(path)
  expect(await statuses(site, pages)).toEqual(pages.map((page) => [page, 200]))
  const good = join(folder, 'good.db')
  await copyFile(path, good)
  await writeFile(path, Buffer.alloc((await stat(path)).size, 7))
  await expectUnavailable(site)
  await copyFile(good, path)
  expect(await statuses(site, [...pages, ...documents])).toEqual(all(200))
  expectLogged(1)
})

test('a running site does NOT create a missing archive', async () => {
  const path = await madeArchive()
  const site = await serve(path)
  expect(await statuses(site, ['/'])).toEqual([['/', 200]])
  const moved = join(folder, 'moved.db')
  await rename(path, moved)
  await expectUnavailable(site)
  await expect(stat(path)).rejects.toThrow('ENOENT')
  await rename(moved, path)
  expect(await statuses(site, [...pages, ...documents])).toEqual(all(200))
})

test('an archive that is damaged in one place is unavailable there and works elsewhere', async () => {
  const path = await madeArchive()
  const bytes = await readFile(path)
  const pageSize = bytes.readUInt16BE(16)
  const site = await serve(path)
  let damaged: string | undefined
  // Only SQLite knows which part of the file a page needs. Damage one part after another until it breaks one page but not the list.
  for (let at = pageSize; at < bytes.length && damaged === undefined; at += pageSize) {
    const file = await open(path, 'r+')
    await file.write(Buffer.alloc(pageSize, 0xa5), 0, pageSize, at)
    await file.close()
    const found = await statuses(site, pages)
    expect(found.map(([, status]) => [200, 404, 503].includes(status))).toEqual(found.map(() => true))
    const list = found.find(([page]) => page === '/')?.[1]
    damaged = list === 200 ? found.find(([page, status]) => page !== '/' && status === 503)?.[0] : undefined
    if (damaged === undefined) await writeFile(path, bytes)
  }
  expect(damaged).toBeDefined()
  const { page } = await openPage(damaged ?? '', withoutScripts, site)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The archive is unavailable')
  await writeFile(path, bytes)
  expect(await statuses(site, [...pages, ...documents])).toEqual(all(200))
  expect(server?.isRunning()).toBe(true)
})

test('an archive that is unavailable from the start works as soon as it exists', async () => {
  const path = join(folder, 'later.db')
  await writeFile(path, 'This is not an archive. '.repeat(1000))
  const site = await serve(path)
  await expectUnavailable(site)
  await rm(path)
  await rename(await madeArchive(), path)
  expect(await statuses(site, [...pages, ...documents])).toEqual(all(200))
})

test('a stopped PostgreSQL makes the archive unavailable until it is started again', async () => {
  const postgres = await startPostgres()
  try {
    const archive = await openArchive(postgres.url)
    await archive.put([crowdedStory])
    await archive.close()
    const site = await serve(postgres.url)
    expect(await statuses(site, [...pages, ...documents])).toEqual(all(200))
    for (let time = 0; time < 2; time++) {
      await postgres.stop()
      await expectUnavailable(site)
      await postgres.start()
      expect(await statuses(site, [...pages, ...documents])).toEqual(all(200))
    }
    expect(server?.log()).not.toContain(new URL(postgres.url).password || 'no password')
    expect(server?.isRunning()).toBe(true)
  } finally {
    await server?.stop()
    await postgres.close()
  }
})
