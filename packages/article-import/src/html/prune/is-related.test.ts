import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isRelated } from './is-related.ts'

test.each(['<div class="relatedContent">x</div>', '<div id="recommended">x</div>', '<ul class="trending list">x</ul>'])(
  'takes out boxes of other stories: %s',
  (html) => {
    expect(takesOut(isRelated, html)).toBe(true)
  },
)

test.each(['<div class="content">x</div>', '<div class="correlated">x</div>'])('does NOT take out %s', (html) => {
  expect(takesOut(isRelated, html)).toBe(false)
})
