import { expect, test } from 'vitest'
import { bookmarkletAddress, sentPage } from './bookmarklet.ts'
import { maxBytes } from './messages.ts'

const html = '<p>The wall fell.</p>'
const origin = 'https://post.example'

test('a page under its own address is taken, without its fragment', () => {
  expect(sentPage({ url: 'https://post.example/wall?a=1#top', html, more: 1 }, origin)).toEqual({
    url: 'https://post.example/wall?a=1',
    html,
  })
})

test.each([
  ['another site’s address', { url: 'https://other.example/wall', html }],
  ['another port', { url: 'https://post.example:8443/wall', html }],
  ['another scheme', { url: 'http://post.example/wall', html }],
  ['an address that is not of the web', { url: 'javascript:alert(1)', html }],
  ['no address', { url: 'wall', html }],
  ['a long address', { url: `https://post.example/${'a'.repeat(4000)}`, html }],
  ['a page above the limit', { url: 'https://post.example/', html: 'a'.repeat(maxBytes + 1) }],
  ['no page', { url: 'https://post.example/' }],
  ['a list for a page', { url: 'https://post.example/', html: [html] }],
  ['words', 'https://post.example/'],
  ['nothing', null],
])('%s is NOT taken', (_, data) => {
  expect(sentPage(data, origin)).toBeUndefined()
})

test('a page without an origin, such as a local file, is NOT taken', () => {
  expect(sentPage({ url: 'file:///wall.html', html }, 'null')).toBeUndefined()
})

test('the bookmarklet is one line, and a hostile origin cannot leave its string', () => {
  const code = decodeURIComponent(bookmarkletAddress('https://a.example";alert(1);"').replace(/^javascript:/u, ''))
  expect(code).not.toContain('\n')
  expect(code).toContain(String.raw`"https://a.example\";alert(1);\""`)
})
