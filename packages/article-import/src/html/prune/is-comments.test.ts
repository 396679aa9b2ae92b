import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isComments } from './is-comments.ts'

test.each(['<div id="comments">x</div>', '<ol class="comment-list">x</ol>', '<div id="disqus_thread">x</div>'])(
  'takes out readers’ comments: %s',
  (html) => {
    expect(takesOut(isComments, html)).toBe(true)
  },
)

test.each(['<div class="commentary">x</div>', '<div id="correspondence">x</div>'])('does NOT take out %s', (html) => {
  expect(takesOut(isComments, html)).toBe(false)
})
