import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isByline } from './is-byline.ts'

test.each(['<p class="byline">x</p>', '<div class="entry-meta">x</div>', '<span class="timestamp">x</span>'])(
  'takes out bylines and dates of publication: %s',
  (html) => {
    expect(takesOut(isByline, html)).toBe(true)
  },
)

test.each(['<span class="dateline">TOLVIK</span>', '<p class="metaphor">x</p>'])('does NOT take out %s', (html) => {
  expect(takesOut(isByline, html)).toBe(false)
})
