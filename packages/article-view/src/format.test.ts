import { expect, test } from 'vitest'
import { formatPeriod, publishedOn, storyDay } from './format.ts'

test.each([
  [{ first: '2025-01-13', last: '2025-01-13' }, '13 January 2025'],
  [{ first: '2025-01-13', last: '2025-03-02' }, '13 January 2025 to 2 March 2025'],
  [{ last: '2025-03-02' }, '2 March 2025'],
  [{}, ''],
])('the period of %o is "%s"', (period, words) => expect(formatPeriod(period)).toBe(words))

const storedAt = '2026-11-26T01:00:00.000Z'

test('a story without a publication date has the day when it was added, and does NOT claim to be published then', () => {
  expect(publishedOn({ datePublished: '2025-01-13T08:00:00Z', storedAt })).toBe('13 January 2025')
  expect(publishedOn({ storedAt })).toBe('added 26 November 2026')
  expect(storyDay({ storedAt })).toBe('2026-11-26')
})
