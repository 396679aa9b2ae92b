import { expect, test } from 'vitest'
import { routeOf } from './route-of.ts'

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
  ['/opensearch.xml', 'file'],
  ['/api/v1/stories', 'api'],
  ['/api/v1', 'page'],
  ['/healthz', 'data'],
  ['/search/complete', 'data'],
  ['/articles/%E0%A4%A', 'malformed'],
])('%s has the route "%s"', (path, route) => {
  expect(routeOf(path)).toBe(route)
})
