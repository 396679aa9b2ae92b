import { expect, test } from 'vitest'
import { readCanonical } from './read-canonical.ts'

const url = 'https://post.example/coast/wall?from=mail'

test.each([
  [['/coast/wall'], 'https://post.example/coast/wall'],
  [[undefined, 'http://post.example/wall'], 'http://post.example/wall'],
  [['https://', 'https://other.example/wall'], 'https://other.example/wall'],
])('reads %j as %s', (candidates, expected) => {
  expect(readCanonical(candidates, url)).toBe(expected)
})

test('does NOT take another scheme, a relative address without a page, or the front page for a story’s', () => {
  expect(readCanonical(['javascript:alert(1)', 'file:///etc/passwd'], url)).toBeUndefined()
  expect(readCanonical(['/coast/wall'], undefined)).toBeUndefined()
  expect(readCanonical(['https://post.example/'], url)).toBeUndefined()
})
