import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  [
    'The plan has drawn criticism from Senator Peder Aas that it would cost too much.',
    'Peder Aas (indirect): that it would cost too much',
  ],
  [
    'The mayor ignored warnings from the harbor agency that the wall could fall, and left.',
    'the harbor agency (indirect): that the wall could fall',
  ],
  [
    'Peder Aas has faced accusations from lawmakers that he hid the report.',
    'lawmakers (indirect): that he hid the report',
  ],
])('a noun has the speaker after it: %s', (text, expected) => {
  expect(said(text)).toContain(expected)
})

test.each([
  'Peder Aas took the boat from the harbor that the storm had damaged.',
  'The mayor ignored warnings from the harbor agency.',
])('other nouns are NOT statements: %s', (text) => {
  expect(said(text)).toEqual([])
})
