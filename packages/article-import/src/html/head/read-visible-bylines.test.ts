import { expect, test } from 'vitest'
import { parsePage } from '../page/parse-page.ts'
import { scanPage } from '../page/scan-page.ts'
import { readVisibleBylines } from './read-visible-bylines.ts'

const shown = (html: string): readonly string[] => readVisibleBylines(scanPage(parsePage(html, undefined)))

test.each([
  ['<p itemprop="author"><b itemprop="name">Ann Roe</b>, Lund</p>', ['Ann Roe']],
  ['<a rel="author">Ann Roe</a><a rel="author">Bo Dahl</a>', ['Ann Roe', 'Bo Dahl']],
  ['<div class="Page-byline">By <a>Ann Roe</a></div><div class="teaser-byline">By Bo Dahl</div>', ['By Ann Roe']],
  ['<div class="byline"><div>By ANN ROE and BO DAHL</div><div>Northern Press</div></div>', ['By ANN ROE and BO DAHL']],
  ['<p class="byline">By<br>Ann Roe<br>Harbor reporter</p>', ['By Ann Roe']],
])('reads the marked author: %s', (html, bylines) => {
  expect(shown(html)).toEqual(bylines)
})

test.each([
  '<div class="author-box">Follow our authors</div>',
  `<p class="byline">By ${'a very long line '.repeat(10)}</p>`,
  '<link rel="author" href="/humans.txt">',
  '<p>By Ann Roe</p>',
])('does NOT read a byline from %s', (html) => {
  expect(shown(html)).toEqual([])
})
