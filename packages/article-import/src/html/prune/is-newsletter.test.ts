import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isNewsletter } from './is-newsletter.ts'

test.each([
  '<div class="newsletter-box">x</div>',
  '<div class="SignupForm">x</div>',
  '<section id="subscribe">x</section>',
])('takes out prompts to subscribe: %s', (html) => {
  expect(takesOut(isNewsletter, html)).toBe(true)
})

test.each(['<div class="letter">x</div>', '<div class="subscribers-speak">x</div>'])('does NOT take out %s', (html) => {
  expect(takesOut(isNewsletter, html)).toBe(false)
})
