import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCount, formatNumber, formatPercent } from './format-number.ts'

test.each([
  [0, '0%'],
  [0.002, '<1%'],
  [0.005, '1%'],
  [0.184, '18%'],
  [1, '100%'],
])('a share of %d is %s, without a space', (share, words) => {
  expect(formatPercent(share)).toBe(words)
})

test.each([
  [1, 'statement', '1 statement'],
  [0, 'statement', '0 statements'],
  [8130, 'word', '8,130 words'],
  [1, 'story', '1 story'],
  [2, 'story', '2 stories'],
  [3, 'entity', '3 entities'],
  [2, 'shared quotation', '2 shared quotations'],
])('%d and %j are %j', (number, noun, words) => {
  expect(formatCount(number, noun)).toBe(words)
})

test('thousands are separated, and decimals are NOT rounded to less than six', () => {
  expect([1234567, 25.9, 0.0000004].map(formatNumber)).toEqual(['1,234,567', '25.9', '0'])
})

test('whole numbers and shares look as Intl formats them', () => {
  const numbers = new Intl.NumberFormat('en-US')
  const percents = new Intl.NumberFormat('en-US', { style: 'percent' })
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 1000 }), (number, parts) => {
      expect(formatNumber(number)).toBe(numbers.format(number))
      if (parts >= 5) expect(formatPercent(parts / 1000)).toBe(percents.format(parts / 1000))
    }),
  )
})
