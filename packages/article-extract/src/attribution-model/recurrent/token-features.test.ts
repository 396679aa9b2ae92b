import { expect, test } from 'vitest'
import { wordsInput } from '../input/words-input.ts'
import { tokenFeatures } from './token-features.ts'

const words = (...tokens: string[]): string[] => tokenFeatures(wordsInput(tokens, [])).map((token) => token.word)

test('converts words to lower case, with every digit as 0', () => {
  expect(words('Monday', 'F-16', '1,200')).toEqual(['monday', 'f-00', '0,000'])
})

test('gives all apostrophes, and all dashes, one form', () => {
  expect(words('’s', "'s", '--', '–', '—')).toEqual(["'s", "'s", '—', '—', '—'])
})

test('gives quotation marks a form by function, not by character', () => {
  expect(words('"', 'Go', '"', '“', 'Now', '”')).toEqual(['“', 'go', '”', '“', 'now', '”'])
})

test('keeps the tag, and the first and last three letters', () => {
  expect(tokenFeatures(wordsInput(['Spokesman'], ['NN']))).toEqual([
    { word: 'spokesman', prefix: 'spo', suffix: 'man', tag: 'NN', shape: 'title', quote: 'outside' },
  ])
})
