import { expect, test } from 'vitest'
import { canonicalAddress, routeOf } from '../server/request-address.ts'

test.each([
  ['/', 'page'],
  ['/search', 'page'],
  ['/read', 'reader'],
  ['/read/', 'reader'],
  ['/reader', 'page'],
  ['/read/generated/reader.mjs', 'reader-file'],
  ['/read/else', 'page'],
  ['/voices/ilse-marten/more', 'page'],
  ['//elsewhere.example', 'page'],
  ['/articles/kursk-capture', 'page'],
  ['/articles/..%2Fpasswd', 'page'],
  ['/articles/a.', 'page'],
  ['/articles/kursk-capture/else', 'page'],
  ['/search/complete/more', 'page'],
  ['/robots.txt/more', 'page'],
  ['/articles/kursk-capture.json', 'document'],
  ['/articles/kursk-capture.tar.gz', 'document'],
  ['/articles/kursk-capture/lite', 'document'],
  ['/articles/kursk-capture/export/json', 'document'],
  ['/_next/static/chunks/a.js', 'file'],
  ['/robots.txt', 'document'],
  ['/sitemap.xml', 'document'],
  ['/feed.atom', 'document'],
  ['/feed/json', 'document'],
  ['/feed', 'page'],
  ['/articles/kursk-capture/map.svg', 'document'],
  ['/articles/kursk-capture/card.png', 'document'],
  ['/reading.mjs', 'file'],
  ['/articles/kursk-capture/cite', 'page'],
  ['/opensearch.xml', 'file'],
  ['/api/v1/stories', 'api'],
  ['/api/v1', 'page'],
  ['/healthz', 'data'],
  ['/search/complete', 'data'],
  ['/articles/%E0%A4%A', 'malformed'],
])('%s has the route "%s"', (path, route) => {
  expect(routeOf(path)).toBe(route)
})

test.each([
  ['/', '/'],
  ['/?', '/'],
  ['/?utm_source=elsewhere', '/'],
  ['/voices?name=a&after=b', '/voices?after=b&name=a'],
  ['/voices?after=b&x=1&name=a&name=c', '/voices?after=b&name=a'],
  ['/search?q=what%3F?&q', '/search?q=what%3F?'],
  ['/search?sort=relevance&q=a', '/search?q=a&sort=relevance'],
  ['/?publisher=A&month=2025-01', '/?month=2025-01&publisher=A'],
  ['/search?q=%ff%00', '/search?q=%ff%00'],
  ['/articles/kursk-capture?voice', '/articles/kursk-capture?voice'],
])('%s becomes %s', (url, canonical) => {
  expect(canonicalAddress(url)).toBe(canonical)
})
