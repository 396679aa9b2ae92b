import { expect, test } from 'vitest'
import { wordsInput } from '../input/words-input.ts'
import { tokenFeatures } from './token-features.ts'

const words = (...tokens: string[]): string[] => tokenFeatures(wordsInput(tokens, [])).map((token) => token.word)

test('spells words in lower case with every digit as 0', () => {
  expect(words('Monday', 'F-16', '1,200')).toEqual(['monday', 'f-00', '0,000'])
})

test('spells all apostrophes and dashes alike', () => {
  expect(words('’s', "'s", '--', '–', '—')).toEqual(["'s", "'s", '—', '—', '—'])
})

test('spells a quotation mark by what it does, not by how it was typed', () => {
  expect(words('"', 'Go', '"', '“', 'Now', '”')).toEqual(['“', 'go', '”', '“', 'now', '”'])
})

test('keeps the tag, and the first and last three letters', () => {
  expect(tokenFeatures(wordsInput(['Spokesman'], ['NN']))).toEqual([
    { word: 'spokesman', prefix: 'spo', suffix: 'man', tag: 'NN', shape: 'title', quote: 'outside' },
  ])
})
