import { toHtml } from '@onrecord/article-data/export/html'
import { toJsonLd } from '@onrecord/article-data/export/json-ld'
import { describe, expect, inject, test } from 'vitest'
import { hostileStory } from '../fixtures/hostile-story.ts'
import { story } from './edition-story.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'

withBrowser()

const get = (path: string): Promise<Response> => fetch(inject('site') + path, { redirect: 'manual' })

const everywhere = [
  ['/', 200],
  ['/about', 200],
  ['/search', 200],
  ['/search?q=form:dirct', 200],
  ['/search?q=%00%E2%80%AE%ED%A0%80', 200],
  ['/voices', 200],
  ['/voices?after=no-such-place', 200],
  ['/voices/ilse-marten', 200],
  ['/voices/nobody', 404],
  ['/voices/..%2f..%2fetc%2fpasswd', 404],
  ['/figures?of=boats&voice=nobody', 200],
  ['/compare?a=nothing&b=kursk-capture', 200],
  ['/articles/kursk-capture', 200],
  ['/articles/kursk-capture/changes', 200],
  ['/articles/nothing/changes', 404],
  ['/articles/kursk-capture/lite', 200],
  ['/articles/kursk-capture.json', 200],
  ['/articles/kursk-capture.jsonld', 200],
  ['/articles/kursk-capture.md', 200],
  ['/articles/kursk-capture.txt', 200],
  ['/articles/kursk-capture.html', 200],
  ['/articles/kursk-capture.pdf', 404],
  ['/articles/nothing', 404],
  ['/articles/nothing.json', 404],
  ['/articles/nothing/lite', 404],
  ['/articles/..%2f..%2fetc%2fpasswd', 404],
  ['/articles/%E0%A4%A', 400],
  ['/nowhere', 404],
  ['/articles/kursk-capture/', 200],
  ['/robots.txt', 200],
  ['/icon.svg', 200],
  ['/favicon.ico', 200],
  ['/apple-icon.png', 200],
  ['/_next/static/nothing.js', 404],
] as const

test.each(everywhere)('%s answers %i with every strict header', async (path, status) => {
  const response = await get(path)
  expect(response.status).toBe(status)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'$/u),
  })
  expect(response.headers.has('x-powered-by')).toBe(false)
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
})

test('a page has a new nonce each time, on every script of ours, and no style in an attribute', async () => {
  const nonces = new Set<string>()
  for (const path of ['/articles/kursk-capture', '/articles/kursk-capture', '/nowhere']) {
    const response = await get(path)
    const html = await response.text()
    const nonce = /script-src 'nonce-([^']{24})' 'strict-dynamic';/u.exec(
      response.headers.get('content-security-policy') ?? '',
    )?.[1]
    nonces.add(nonce ?? '')
    for (const [tag] of html.matchAll(/<script\b(?![^>]*application\/ld\+json)[^>]*>/gu))
      expect(tag).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/<[^>]+\sstyle="/u)
  }
  expect(nonces.size).toBe(3)
})

test.each([
  ['json', 'application/json; charset=utf-8'],
  ['jsonld', 'application/ld+json; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
])('the export .%s is told as %s', async (ending, type) => {
  expect((await get(`/articles/kursk-capture.${ending}`)).headers.get('content-type')).toBe(type)
})

test('the exports hold what the data package writes', async () => {
  expect(await (await get('/articles/kursk-capture.json')).json()).toEqual(JSON.parse(JSON.stringify(story)))
  expect(await (await get('/articles/kursk-capture.jsonld')).json()).toEqual(
    JSON.parse(JSON.stringify(toJsonLd(story))),
  )
  expect(await (await get('/articles/kursk-capture/lite')).text()).toBe(toHtml(story))
})

test('the page carries its story as JSON-LD', async () => {
  const { page } = await openPage('/articles/kursk-capture', withoutScripts)
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toEqual(JSON.parse(JSON.stringify(toJsonLd(story))))
})

test.each([
  '/',
  '/about',
  '/search?q=voice:%22Ilse+Marten%22',
  '/search?q=form:dirct',
  '/voices',
  '/voices/ilse-marten',
  '/figures',
  '/compare?a=harbour-first&b=harbour-second',
  '/articles/harbour-first/changes',
  '/articles/kursk-capture',
  '/articles/crowded?voice=The%20Clerk',
  '/articles/kursk-capture/lite',
])('%s loads nothing from elsewhere, breaks no policy and logs nothing', async (path) => {
  const { faults } = await openPage(path)
  expect(await faults()).toEqual([])
})

test('the page without scripts is styled, though only its own style sheet may be', async () => {
  const { page } = await openPage('/articles/kursk-capture/lite')
  expect(await page.locator('script').count()).toBe(0)
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).maxWidth),
  ).not.toBe('none')
})

describe.each([
  ['with scripts', {}],
  ['without scripts', withoutScripts],
])('a hostile story, %s', (_, options) => {
  test.each([
    '/articles/hostile',
    '/articles/hostile/lite',
    '/articles/hostile.html',
    '/',
    '/search?q=words+voice:mayor',
    '/search?q=words',
    `/search?q=${encodeURIComponent('"<script>window.hurt=1</script> voice:"><img src=x onerror=window.hurt=1>')}`,
    '/voices',
    '/voices?name=%3Cscript%3Ewindow.hurt%3D1%3C/script%3E',
    '/figures?of=%22%3E%3Cscript%3Ewindow.hurt%3D1%3C/script%3E',
    '/compare?a=hostile',
    '/compare?a=hostile&b=crowded',
    '/articles/hostile/changes',
  ])('runs nothing on %s', async (path) => {
    const { page, faults } = await openPage(path, options)
    expect(await faults()).toEqual([])
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(await page.locator('img, iframe, object, embed, base, form:not(.find)').count()).toBe(0)
    expect(await page.locator('a[href^="javascript:" i], [onclick], [onerror], [onmouseover]').count()).toBe(0)
  })

  test('hides nothing: its text and names are shown as they are written', async () => {
    const { page } = await openPage('/articles/hostile', options)
    const [name = ''] = hostileStory.entities.map((entity) => entity.name)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(hostileStory.headline)
    expect(await page.locator('.source h3 bdi').textContent()).toBe(name)
    expect(await page.locator('body').isVisible()).toBe(true)
    expect(await page.locator('.row').count()).toBe(2)
  })

  test('shows links and pictures as links that nobody follows but the reader', async () => {
    const { page, faults } = await openPage('/articles/hostile', options)
    const links = page.locator('a.source-link, section[aria-labelledby="shown"] a')
    expect(await links.count()).toBe(3)
    for (const link of await links.all()) {
      expect(await link.getAttribute('rel')).toBe('external noopener noreferrer nofollow')
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/example\.org\/[^"]*$/u)
    }
    expect(await page.locator('a.source-link').textContent()).toBe('First')
    expect(await page.locator('.story-head').textContent()).toContain('Only a part of the story was available.')
    expect(await faults()).toEqual([])
  })

  test('hides nothing in lists: headline, words and name are shown as they are written, and all else as well', async () => {
    const { page } = await openPage('/search?q=words+voice:mayor', options)
    const [name = ''] = hostileStory.entities.map((entity) => entity.name)
    expect(await page.locator('.search-hit h3').textContent()).toBe(hostileStory.headline)
    expect(await page.locator('.kept-words').textContent()).toContain('<script>window.hurt=1</script> words')
    const voice = page.locator('.kept-voice a')
    expect(await voice.textContent()).toBe(name)
    expect(await page.locator('.footer').isVisible()).toBe(true)
    await voice.click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(await page.locator('.kept-statement').count()).toBe(1)
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  })

  test('its voice can be chosen, whatever its key is', async () => {
    const { page } = await openPage('/articles/hostile', options)
    await page.locator('.choice').click()
    await page.locator('.chosen').waitFor()
    expect(await page.locator('.chosen').textContent()).toContain('Showing')
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  })
})
