import { Validator } from '@seriousme/openapi-schema-validator'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, inject, test } from 'vitest'

const site = inject('site')
/** The start of absolute addresses: the address that the site listens on, by name. */
const named = site.replace('127.0.0.1', 'localhost')

const get = async (path: string) => {
  const response = await fetch(`${site}${path}`)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const json = async (path: string) => JSON.parse((await get(path)).text)

test.each(['/feed.atom', '/feed.atom?voice=ilse-marten', '/feed.atom?q=harbor'])(
  '%s is an Atom feed with entries of this site',
  async (path) => {
    const { status, headers, text } = await get(path)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    const feed = parseAtomFeed(text)
    expect(feed.entries?.length).toBeGreaterThan(0)
    for (const entry of feed.entries ?? []) {
      expect(entry.links?.[0]?.href).toMatch(new RegExp(`^${named}/articles/`, 'u'))
    }
  },
)

test('the JSON feed has the same entries as the Atom feed', async () => {
  const [atom, feed] = [parseAtomFeed((await get('/feed.atom')).text), parseJsonFeed((await get('/feed.json')).text)]
  expect(feed.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id))
})

test.each(['/feed.atom?voice=nobody', '/feed.atom?q=%28', '/feed.rss'])('%s is NOT found', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test('a voice’s page links to its feed', async () => {
  const { text } = await get('/voices/ilse-marten')
  expect(text).toContain('type="application/atom+xml"')
  expect(text).toContain('/feed.atom?voice=ilse-marten')
})

test('search engines are excluded by default', async () => {
  expect((await get('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n')
  expect((await get('/')).text).toContain('<meta name="robots" content="noindex"')
})

test('the sitemap lists every story', async () => {
  const { items } = await json('/api/v1/stories?limit=100')
  const { text } = await get('/sitemap.xml')
  for (const { id } of items) expect(text).toContain(`<loc>${named}/articles/${id}</loc>`)
})

test('API lists continue at their cursor', async () => {
  const first = await json('/api/v1/stories?limit=1')
  const second = await json(`/api/v1/stories?limit=1&after=${encodeURIComponent(first.next)}`)
  expect(first.items).toHaveLength(1)
  expect(second.items[0].id).not.toBe(first.items[0].id)
})

test('the API returns who said what', async () => {
  const { items } = await json('/api/v1/voices/ilse-marten/statements')
  expect(items[0].voices[0]).toMatchObject({ id: 'ilse-marten', name: 'Ilse Marten' })
})

test('pages of other sites may read the API, and it can be cached by its ETag', async () => {
  const { headers } = await get('/api/v1/voices')
  expect(headers.get('access-control-allow-origin')).toBe('*')
  const again = await fetch(`${site}/api/v1/voices`, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test.each([
  ['/api/v1/stories/nothing-here', 404, 'Not found'],
  ['/api/v1/else', 404, 'Not found'],
  ['/api/v1/stories?limit=0', 400, 'Invalid parameter'],
  ['/api/v1/stories?after=%7Bnonsense%7D', 400, 'Unknown cursor'],
  ['/api/v1/search?q=%28', 400, 'Invalid query'],
  ['/api/v1/search', 400, 'Invalid parameter'],
])('%s returns problem+json with status %i', async (path, status, title) => {
  const { status: given, headers, text } = await get(path)
  expect([given, headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  expect(JSON.parse(text)).toMatchObject({ type: 'about:blank', status, title })
})

test('the OpenAPI description is valid, and every reference in it resolves', async () => {
  const description = await json('/api/v1/openapi.json')
  expect(await new Validator().validate(description)).toEqual({ valid: true })
  expect(Object.keys(description.paths)).toContain('/voices/{id}/statements')
  for (const [, name = ''] of JSON.stringify(description).matchAll(/#\/components\/schemas\/(\w+)/gu)) {
    expect(description.components.schemas).toHaveProperty(name)
  }
})

test('the health check passes if the archive can be read', async () => {
  expect(await get('/healthz')).toMatchObject({ status: 200, text: 'ok\n' })
})
