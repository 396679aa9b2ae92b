import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isShareBox } from './is-share-box.ts'

test.each(['<div class="share-buttons">x</div>', '<div class="entry-social">x</div>'])(
  'takes out share buttons: %s',
  (html) => {
    expect(takesOut(isShareBox, html)).toBe(true)
  },
)

test.each(['<div class="shareholders">x</div>', '<p class="socialism">x</p>'])('does NOT take out %s', (html) => {
  expect(takesOut(isShareBox, html)).toBe(false)
})
