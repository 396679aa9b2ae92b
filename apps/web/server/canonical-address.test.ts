import { expect, test } from 'vitest'
import { canonicalAddress } from './canonical-address.ts'

test.each([
  ['/', '/'],
  ['/?', '/'],
  ['/?utm_source=elsewhere', '/'],
  ['/voices?name=a&after=b', '/voices?after=b&name=a'],
  ['/voices?after=b&x=1&name=a&name=c', '/voices?after=b&name=a'],
  ['/search?q=what%3F?&q', '/search?q=what%3F?'],
  ['/search?q=%ff%00', '/search?q=%ff%00'],
  ['/articles/kursk-capture?voice', '/articles/kursk-capture?voice'],
])('%s becomes %s', (url, canonical) => {
  expect(canonicalAddress(url)).toBe(canonical)
})
