import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  ['Rita Osei was told that her post would be cut.'],
  ['Rita Osei was also told the decision was final.'],
  ['Rita Osei sat down, and was promised that her bag would follow.'],
  ['Rita Osei had then been informed that the ferry was full.'],
])('the hearer is not the voice: %s', (sentence) => {
  const statements = said(`It was late.\n\n${sentence}`, { minConfidence: 0.1 })
  expect(statements.some((line) => line.startsWith('Rita Osei'))).toBe(false)
})

test.each([
  ['In March the workers were told that the pier would close.', '- (indirect): that the pier would close'],
  [
    'The family was informed by the clinic that the files were lost.',
    'the clinic (indirect): that the files were lost',
  ],
])('the hearer is not a part of the content: %s', (sentence, expected) => {
  expect(said(`It was late.\n\n${sentence}`, { minConfidence: 0.1 })).toContain(expected)
})

test('the subject of "is said to" is a part of the content, not the voice', () => {
  const text = 'Harbor story\n\nMs Lund is said to be considering an offer.'
  expect(said(text, { model: 'accurate', headline: 'Harbor story' })).toEqual([
    '- (indirect): Ms Lund | to be considering an offer',
  ])
})
