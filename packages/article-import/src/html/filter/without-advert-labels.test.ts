import { expect, test } from 'vitest'
import { leaves } from '../testing/blocks-of.ts'
import { withoutAdvertLabels } from './without-advert-labels.ts'

test.each([
  'Advertisement',
  '- ADVERTISEMENT -',
  'Anzeige',
  '広告',
  'Continue reading below',
  'Loading ...',
  'Caption',
  'hide caption',
])('leaves out the label %s', (label) => {
  expect(leaves(withoutAdvertLabels, `<p>${label}</p><p>It fell.</p>`)).toEqual(['It fell.'])
})

test('does NOT leave out a sentence about an advertisement', () => {
  expect(leaves(withoutAdvertLabels, '<p>Close to the wall.</p>')).toHaveLength(1)
  expect(leaves(withoutAdvertLabels, '<p>The advertisement ran for a year.</p>')).toHaveLength(1)
})
