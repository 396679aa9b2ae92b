import { expect, test } from 'vitest'
import { formatDate } from './format-date.ts'

test.each([
  ['2025-01-13', '13 January 2025'],
  ['2025-01-13T09:30:00+09:00', '13 January 2025'],
  ['2024-08', 'August 2024'],
  ['2024-21', 'spring 2024'],
  ['2024', '2024'],
  ['1950/1953', '1950 to 1953'],
  ['199X', 'the 1990s'],
  ['199X/..', 'since the 1990s'],
  ['../2001', 'until 2001'],
  ['2025-01~', 'about January 2025'],
  ['{2024,2025}', '{2024,2025}'],
])('says %s as "%s"', (edtf, words) => {
  expect(formatDate(edtf)).toBe(words)
})
