import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isGallery } from './is-gallery.ts'

test.each(['<div class="photo-gallery">x</div>', '<ul class="mainSlideshow">x</ul>', '<div id="lightbox">x</div>'])(
  'takes out galleries and slide shows: %s',
  (html) => {
    expect(takesOut(isGallery, html)).toBe(true)
  },
)

test.each(['<div class="art">x</div>'])('does NOT take out %s', (html) => {
  expect(takesOut(isGallery, html)).toBe(false)
})
