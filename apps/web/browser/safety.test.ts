import { request } from 'node:http'
import { connect } from 'node:net'
import { toHtml } from '@onrecord/article-data/export/html'
import { toJsonLd } from '@onrecord/article-data/export/json-ld'
import { describe, expect, inject, test } from 'vitest'
import { hostileStory } from '../fixtures/hostile-story.ts'
import { story } from './edition-story.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'

withBrowser()

const get = (path: string): Promise<Response> => fetch(inject('site') + path, { redirect: 'manual' })

type Received = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Sends a request with any method, without the headers that `fetch` adds. */
const ask = (method: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Received> =>
  new Promise((resolve, reject) => {
    request(inject('site') + path, { method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      )
    })
      .on('error', reject)
      .end()
  })

/** The response to these bytes. */
const raw = (sent: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(inject('site'))
    const socket = connect(Number(port), hostname, () => socket.write(sent))
    let received = ''
    socket.setEncoding('utf8').on('data', (part: string) => {
      received += part
    })
    socket.on('error', reject).on('close', () => resolve(received))
  })

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
  ['/articles/kursk-capture/cite', 404],
  ['/articles/kursk-capture/cite?statement=nothing', 404],
  ['/components', 404],
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

test.each(everywhere)('%s returns %i with all security headers', async (path, status) => {
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

test.each(['/articles/kursk-capture', '/search', '/nowhere'])(
  '%s has no inline scripts or styles, and is the same each time',
  async (path) => {
    const [one, other] = [await get(path), await get(path)]
    const html = await one.text()
    expect(await other.text()).toBe(html)
    expect(other.headers.get('content-security-policy')).toBe(one.headers.get('content-security-policy'))
    const scripts = Array.from(html.matchAll(/<script\b[^>]*>/gu), ([tag]) => tag)
    for (const tag of scripts) {
      expect(tag).toMatch(/^<script type="(?:application\/ld\+json|module" src="\/[a-z-]+\.mjs)">$/u)
    }
    expect(html).not.toMatch(/<[^>]+\sstyle="/u)
  },
)

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
  '%s is refused at every address',
  async (method) => {
    for (const path of ['/', '/articles/kursk-capture', '/articles/kursk-capture.json', '/robots.txt', '/nowhere']) {
      const { status, headers } = await ask(method, path)
      expect(status).toBe(405)
      expect(headers).toMatchObject({ allow: 'GET, HEAD', 'x-content-type-options': 'nosniff' })
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    }
  },
)

test('HEAD returns what GET returns, without a body', async () => {
  const { status, headers, body } = await ask('HEAD', '/articles/kursk-capture')
  expect([status, body]).toEqual([200, ''])
  expect(headers['content-length']).toBe((await ask('GET', '/articles/kursk-capture')).headers['content-length'])
})

test.each([
  '/',
  '/articles/kursk-capture',
  '/articles/kursk-capture/lite',
  '/articles/kursk-capture.json',
  '/voices',
  '/about',
])('%s is sent only once to a client that caches it', async (path) => {
  const { headers } = await ask('GET', path)
  for (const condition of [
    ['if-none-match', `${headers.etag}`],
    ['if-none-match', `"another", ${headers.etag}`],
    ['if-modified-since', `${headers['last-modified']}`],
  ] as const) {
    const known = await ask('GET', path, Object.fromEntries([condition]))
    expect([known.status, known.body, known.headers.etag]).toEqual([304, '', headers.etag])
  }
  expect((await ask('GET', path, { 'if-none-match': '"another"' })).status).toBe(200)
})

test('a page is compressed with an encoding that the browser accepts', async () => {
  for (const [accepted, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
  ]) {
    const { headers } = await ask('GET', '/articles/kursk-capture', { 'accept-encoding': accepted ?? '' })
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding'])
  }
})

test.each([
  ['not HTTP', 'hello\r\n\r\n', 400],
  ['too many headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
  ['a tunnel', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n', 405],
])('%s is refused with all security headers', async (_, sent, status) => {
  const answer = await raw(sent)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'))
  expect(answer).toContain('X-Content-Type-Options: nosniff')
})

test.each([
  ['json', 'application/json; charset=utf-8'],
  ['jsonld', 'application/ld+json; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
])('the export .%s has the type %s', async (ending, type) => {
  expect((await get(`/articles/kursk-capture.${ending}`)).headers.get('content-type')).toBe(type)
})

test.each(['/articles/hostile.html', '/articles/hostile/lite'])('%s has a policy without scripts', async (path) => {
  const policy = (await get(path)).headers.get('content-security-policy')
  expect(policy).toContain("script-src 'none'")
  expect(policy).toMatch(/style-src 'sha256-[\w+/]+=*';/u)
})

test('the exports are what the data package writes', async () => {
  expect(await (await get('/articles/kursk-capture.json')).json()).toEqual(JSON.parse(JSON.stringify(story)))
  expect(await (await get('/articles/kursk-capture.jsonld')).json()).toEqual(
    JSON.parse(JSON.stringify(toJsonLd(story))),
  )
  expect(await (await get('/articles/kursk-capture/lite')).text()).toBe(toHtml(story))
})

test('the page includes the head of its story as JSON-LD, which leads to all of it', async () => {
  const { page } = await openPage('/articles/kursk-capture', withoutScripts)
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  const { headline, datePublished } = story
  const found = JSON.parse(data ?? '')
  expect(found).toMatchObject({ '@type': 'NewsArticle', headline, datePublished })
  const path = await page.locator('link[rel="alternate"][type="application/ld+json"]').getAttribute('href')
  expect(new URL(found.encoding.contentUrl).pathname).toBe(path)
  const { articleBody, hasPart } = await (await get(path ?? '')).json()
  expect(articleBody).toBe(story.text)
  expect(hasPart).toHaveLength(story.statements.length)
})

test.each([
  '/',
  '/about',
  '/search?q=voice:%22Ilse+Marten%22',
  '/search?q=form:dirct',
  '/voices',
  '/voices/ilse-marten',
  '/figures',
  '/compare?a=harbor-first&b=harbor-second',
  '/articles/harbor-first/changes',
  '/articles/kursk-capture',
  '/articles/crowded?voice=The%20Clerk',
  '/articles/kursk-capture/lite',
])('%s loads nothing from other sites, violates no policy and logs nothing', async (path) => {
  const { faults } = await openPage(path)
  expect(await faults()).toEqual([])
})

test('the lite page is styled by its own style sheet', async () => {
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
    `/articles/hostile/cite?statement=${hostileStory.statements[0]?.id}`,
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
  ])('runs no script on %s', async (path) => {
    const { page, faults } = await openPage(path, options)
    expect(await faults()).toEqual([])
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(
      await page.locator('img, iframe, object, embed, base, form:not(.find, .story-filter, [method="dialog"])').count(),
    ).toBe(0)
    expect(await page.locator('a[href^="javascript:" i], [onclick], [onerror], [onmouseover]').count()).toBe(0)
  })

  test('hides nothing: its text and names are shown as written', async () => {
    const { page } = await openPage('/articles/hostile', options)
    const [name = ''] = hostileStory.entities.map((entity) => entity.name)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(hostileStory.headline)
    expect(await page.locator('.source h3 bdi').textContent()).toBe(name)
    expect(await page.locator('body').isVisible()).toBe(true)
    expect(await page.locator('.row-text').count()).toBe(2)
  })

  test('shows links and pictures only as links that the reader may follow', async () => {
    const { page, faults } = await openPage('/articles/hostile', options)
    const links = page.locator('a.source-link, section[aria-labelledby="media"] a')
    expect(await links.count()).toBe(3)
    for (const link of await links.all()) {
      expect(await link.getAttribute('rel')).toBe('external noopener noreferrer nofollow')
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/example\.org\/[^"]*$/u)
    }
    expect(await page.locator('a.source-link').textContent()).toBe('First')
    expect(await page.locator('.story-head').textContent()).toContain('Only a part of the story was available.')
    expect(await faults()).toEqual([])
  })

  test('hides nothing in lists: headline, words and name are shown as written, and so is the rest of the page', async () => {
    const { page } = await openPage('/search?q=words+voice:mayor', options)
    const [name = ''] = hostileStory.entities.map((entity) => entity.name)
    expect(await page.locator('.search-hit h3').textContent()).toBe(hostileStory.headline)
    expect(await page.locator('.statement-words').textContent()).toContain('<script>window.hurt=1</script> words')
    const voice = page.locator('.statement-voice a')
    expect(await voice.textContent()).toBe(name)
    expect(await page.locator('.footer').isVisible()).toBe(true)
    await voice.click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(await page.locator('.statement-item').count()).toBe(1)
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  })

  test('its voice can be chosen despite its key', async () => {
    const { page } = await openPage('/articles/hostile', options)
    await page.locator('.choice').click()
    await page.locator('.chosen').waitFor()
    expect(await page.locator('.chosen').textContent()).toContain('Showing')
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  })
})
