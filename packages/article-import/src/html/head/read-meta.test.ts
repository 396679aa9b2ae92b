import { expect, test } from 'vitest'
import { parsePage } from '../page/parse-page.ts'
import { plainText } from './read-meta.ts'

const document = parsePage('', undefined)

test.each([
  ['Salt &amp; <em>bread</em>', 'Salt & bread'],
  ['&#8216;No&#x2019;&nbsp;he  said', '‘No’ he said'],
  ['<p>One</p> two', 'One two'],
])('reads %s as %s', (text, expected) => {
  expect(plainText(document, text)).toBe(expected)
})

test('does NOT change characters that are not tags or references, or references in more than 5,000 letters', () => {
  expect(plainText(document, 'AT&T; 3 < 4 & 5 > 4')).toContain('3 < 4 & 5 > 4')
  expect(plainText(document, '&amp;'.repeat(2000))).toHaveLength(10_000)
})
