import { expect, test } from 'vitest'
import { leaves } from '../testing/blocks-of.ts'
import { withoutLoneLinks } from './without-lone-links.ts'

test('leaves out a paragraph that is one link', () => {
  expect(leaves(withoutLoneLinks, '<p><b><a>CLICK HERE FOR OUR APP</a></b></p><p>It fell.</p>')).toEqual(['It fell.'])
})

test.each([
  '<h3><a>Chapter two</a></h3>',
  '<ul><li><a>Lund</a></li></ul>',
  '<p>See <a>the report</a> of the inquiry.</p>',
])('does NOT leave out %s', (html) => {
  expect(leaves(withoutLoneLinks, html)).toHaveLength(1)
})
