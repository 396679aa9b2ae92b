import { wordsOf } from '@onrecord/article-data'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordCount } from './word-count.ts'

test.each([
  ["Kim's 2,700 half-trained men.", 4],
  ['“It’s over,” he said — at 9.30…', 6],
  ['a--b .c d. -', 4],
  ['', 0],
  ['Ilse Märten, naïve', 3],
])('counts the words of %s', (text, count) => {
  expect(wordCount(text)).toBe(count)
  expect(wordsOf(text).length).toBe(count)
})

test('is the number of words that wordsOf returns for any text', () => {
  const piece = fc.constantFrom(
    'a',
    'Z',
    '1',
    "'",
    '’',
    '.',
    ',',
    '-',
    ' ',
    '\n',
    '“',
    '—',
    '²',
    'é',
    'm̄',
    '🙂',
    '서울',
    '⁰',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      expect(wordCount(text)).toBe(wordsOf(text).length)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) },
  )
})
