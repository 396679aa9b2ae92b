import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isAdvert } from './is-advert.ts'

test.each(['<div class="ad-container">x</div>', '<div id="sponsored">x</div>', '<div class="dfp-slot">x</div>'])(
  'takes out advertisements: %s',
  (html) => {
    expect(takesOut(isAdvert, html)).toBe(true)
  },
)

test.each(['<div class="add">x</div>', '<div class="header-adjust">x</div>', '<div class="roads">x</div>'])(
  'does NOT take out %s',
  (html) => {
    expect(takesOut(isAdvert, html)).toBe(false)
  },
)
