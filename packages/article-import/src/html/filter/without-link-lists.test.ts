import { expect, test } from 'vitest'
import { leaves } from '../testing/blocks-of.ts'
import { withoutLinkLists } from './without-link-lists.ts'

test('leaves out a list of links and the line that titles it', () => {
  const html =
    '<p>It fell.</p><p>You may also like...</p><ul><li><a>One</a></li><li><a>Two</a></li></ul><p>It was old.</p>'
  expect(leaves(withoutLinkLists, html)).toEqual(['It fell.', 'It was old.'])
})

test('leaves out several links in one block with their title', () => {
  expect(leaves(withoutLinkLists, '<p>It fell.</p><h3>Related coverage</h3><div><a>One</a> <a>Two</a></div>')).toEqual([
    'It fell.',
  ])
})

test('does NOT leave out one link by itself, a list with words beside its links, or the sentence before a list', () => {
  expect(leaves(withoutLinkLists, '<h2><a>Second chapter</a></h2><p>It fell.</p>')).toHaveLength(2)
  expect(
    leaves(withoutLinkLists, '<li><a>Lund</a>, which voted to stay</li><li><a>Ostby</a>, which did not</li>'),
  ).toHaveLength(2)
  expect(leaves(withoutLinkLists, '<p>It fell.</p><li><a>One</a></li><li><a>Two</a></li>')).toEqual(['It fell.'])
})
