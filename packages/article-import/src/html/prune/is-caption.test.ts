import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isCaption } from './is-caption.ts'

test.each([
  '<figcaption>x</figcaption>',
  '<p class="wp-caption-text">x</p>',
  '<span class="newsCaption">x</span>',
  '<div class="image top"><img src="a.jpg"><p>x</p></div>',
])('takes out captions and credits, and what stands in a picture’s box: %s', (html) => {
  expect(takesOut(isCaption, html)).toBe(true)
})

test.each(['<p>x</p>', '<div class="image-of-the-city"><p>x</p></div>', '<div><img src="a.jpg"><p>x</p></div>'])(
  'does NOT take out %s',
  (html) => {
    expect(takesOut(isCaption, html)).toBe(false)
  },
)
