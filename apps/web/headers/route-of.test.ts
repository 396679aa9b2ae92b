import { expect, test } from 'vitest'
import { routeOf } from './route-of.ts'

test.each([
  ['/', { kind: 'list' }],
  ['/search', { kind: 'list' }],
  ['/voices/', { kind: 'list' }],
  ['/compare', { kind: 'list' }],
  ['/figures/more', { kind: 'page' }],
  ['/voices/ilse-marten', { kind: 'voice', id: 'ilse-marten' }],
  ['/voices/a%2Fb', { kind: 'voice', id: 'a/b' }],
  ['/voices/ilse-marten/more', { kind: 'page' }],
  ['//elsewhere.example', { kind: 'page' }],
  ['/articles/kursk-capture/changes', { kind: 'article', id: 'kursk-capture' }],
  ['/about', { kind: 'page' }],
  ['/articles/kursk-capture', { kind: 'article', id: 'kursk-capture' }],
  ['/articles/kursk-capture/', { kind: 'article', id: 'kursk-capture' }],
  ['/articles/a%2Fb', { kind: 'article', id: 'a/b' }],
  ['/articles/kursk-capture.json', { kind: 'export' }],
  ['/articles/kursk-capture.tar.gz', { kind: 'export' }],
  ['/articles/kursk-capture/lite', { kind: 'export' }],
  ['/articles/kursk-capture/export/json', { kind: 'export' }],
  ['/articles/..%2Fpasswd', { kind: 'article', id: '../passwd' }],
  ['/articles/a.', { kind: 'article', id: 'a.' }],
  ['/articles/kursk-capture/else', { kind: 'page' }],
  ['/_next/static/chunks/a.js', { kind: 'file' }],
  ['/robots.txt', { kind: 'file' }],
  ['/search/complete', { kind: 'data' }],
  ['/search/complete/more', { kind: 'page' }],
  ['/robots.txt/more', { kind: 'page' }],
  ['/articles/%E0%A4%A', { kind: 'malformed' }],
])('%s asks for %o', (path, route) => {
  expect(routeOf(path)).toEqual(route)
})
