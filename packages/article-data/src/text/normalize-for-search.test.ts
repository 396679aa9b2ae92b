import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeForSearch, searchWords } from './normalize-for-search.ts'

test.each([
  ['Zelenský SAID', 'zelensky said'],
  ['ﬁve', 'five'],
  ['Київ', 'київ'.normalize('NFKD').replace(/\p{M}/gu, '')],
])('%s is normalized to %s', (text, expected) => {
  expect(normalizeForSearch(text)).toBe(expected)
})

test.each<readonly [string, readonly string[]]>([
  ["Kim’s 2,700 half-trained men — “don't”", ['kims', '2', '700', 'half', 'trained', 'men', 'dont']],
  ["'quoted' words", ['quoted', 'words']],
  ['北朝鮮 says', ['北', '朝', '鮮', 'says']],
  ['서울 발표', ['서울', '발표'].map((word) => word.normalize('NFKD'))],
  [' — … ', []],
])('the words of %s are %j', (text, words) => {
  expect(searchWords(text)).toEqual(words)
})

test('words do NOT depend on the rest of the text', () => {
  const text = fc.string({ unit: 'grapheme-ascii' })
  fc.assert(
    fc.property(text, (ascii) => {
      expect(searchWords(`${ascii} 北`)).toEqual([...searchWords(ascii), '北'])
    }),
  )
})
