import { expect, test } from 'vitest'
import { takesOut } from '../testing/element-of.ts'
import { isFurniture } from './is-furniture.ts'

test.each([
  '<nav>x</nav>',
  '<footer>x</footer>',
  '<aside>x</aside>',
  '<form>x</form>',
  '<div role="navigation">x</div>',
  '<div role="dialog">x</div>',
  '<ol class="breadcrumbs">x</ol>',
  '<div id="cookie-notice">x</div>',
  '<div class="printHeader">x</div>',
])('takes out navigation, asides, footers, forms and dialogs, by element, role or name: %s', (html) => {
  expect(takesOut(isFurniture, html)).toBe(true)
})

test.each([
  '<div>x</div>',
  '<section>x</section>',
  '<p class="navy">x</p>',
  '<div class="sprint">x</div>',
  '<details>x</details>',
])('does NOT take out %s', (html) => {
  expect(takesOut(isFurniture, html)).toBe(false)
})
