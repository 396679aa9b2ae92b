import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isAuthorNote } from './is-author-note.ts'

test.each(['<div class="author-bio">x</div>', '<div class="post-author">x</div>'])(
  'takes out notes about the author: %s',
  (html) => {
    expect(takesOut(isAuthorNote, html)).toBe(true)
  },
)

test.each(['<div class="authority">x</div>', '<div class="biology">x</div>'])('does NOT take out %s', (html) => {
  expect(takesOut(isAuthorNote, html)).toBe(false)
})
