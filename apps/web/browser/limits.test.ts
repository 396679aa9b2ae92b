import { request } from 'node:http'
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { heavyQueries } from '../fixtures/heavy-queries.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'
import { longDeadline, type SiteServer, startSite } from './site-server.ts'

withBrowser()

/** A site whose deadline is shorter than the start of its first process. */
let hasty: SiteServer | undefined

/** A site for many requests at the same time. The one that the tests share would refuse those of other tests. */
let flooded: SiteServer | undefined

beforeAll(async () => {
  hasty = await startSite({ ONRECORD_ARCHIVE: inject('archive'), ONRECORD_DEADLINE_MS: '1' })
  flooded = await startSite({ ...longDeadline, ONRECORD_ARCHIVE: inject('archive') })
})
afterAll(async () => {
  await hasty?.stop()
  await flooded?.stop()
})

test('a search that takes too long says so, and the field keeps the query', async () => {
  const site = hasty?.site ?? ''
  expect((await fetch(`${site}/search?q=boats`)).status).toBe(400)
  const { page } = await openPage('/search?q=boats', withoutScripts, site)
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('This search is too broad')
  expect(await page.locator('#find').inputValue()).toBe('boats')
})

test.each(['/figures?of=boats', '/voices?name=i', '/compare?find=boats'])(
  '%s is refused with its own page when it takes too long',
  async (path) => {
    const site = hasty?.site ?? ''
    const response = await fetch(site + path)
    expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'no-store'])
    const { page, faults } = await openPage(path, {}, site)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This page took too long')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect((await faults()).filter((fault) => !fault.includes('400'))).toEqual([])
  },
)

test('pages without an archive still work, and nothing is logged', async () => {
  for (const path of ['/about', '/robots.txt', '/search']) {
    expect((await fetch(`${hasty?.site}${path}`)).status).toBe(200)
  }
  expect(hasty?.log()).toBe('')
})

// For figures of a large archive, see docs/reliability.md and bench/heavy-queries.ts.
test('many heavy queries are answered or refused, and pages without an archive still work', async () => {
  const site = flooded?.site ?? ''
  const heavy = Object.entries(heavyQueries).flatMap(([kind, address]) =>
    [0, 1, 2].map(async (number) => [kind, (await fetch(site + address(number))).status] as const),
  )
  expect((await fetch(`${site}/about`)).status).toBe(200)
  for (const [kind, status] of await Promise.all(heavy)) expect([200, 400, 503], kind).toContain(status)
})

test('readers who disconnect early do not block later readers', async () => {
  const site = flooded?.site ?? ''
  const left = Array.from(
    { length: 60 },
    (_, index) =>
      new Promise<void>((resolve) => {
        const asked = request(`${site}/search?q=boats+-word${index}`, (response) => response.resume())
        asked.on('error', () => resolve()).on('close', () => resolve())
        asked.end(() => setTimeout(() => asked.destroy(), index % 20))
      }),
  )
  await Promise.all(left)
  // On a busy machine a search may reach its deadline, but not every time.
  const found = async () => (await fetch(`${site}/search?q=boats`)).text()
  await expect.poll(found, { timeout: 30_000 }).toContain('search-hit')
})
