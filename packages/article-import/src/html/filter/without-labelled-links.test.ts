import { expect, test } from 'vitest'
import { leaves } from '../testing/blocks-of.ts'
import { withoutLabelledLinks } from './without-labelled-links.ts'

test.each([
  '<p>Related: <a>The harbour that sank</a></p>',
  '<p><b>READ MORE:</b> <a>How it came to this</a></p>',
  '<p>関連：<a>港の防波堤が崩れた夜</a></p>',
])('leaves out a label with a link: %s', (html) => {
  expect(leaves(withoutLabelledLinks, html)).toEqual([])
})

test.each([
  '<p>Tuesday: <a>The report</a> is published by the ministry after all.</p>',
  '<p>Holt: We begin small, and we begin for good.</p>',
  '<p><a>Karin Holt</a>: I do not know.</p>',
])('does NOT leave out %s', (html) => {
  expect(leaves(withoutLabelledLinks, html)).toHaveLength(1)
})
