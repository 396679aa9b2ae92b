import { expect, test } from 'vitest'
import { sharedModel } from '../attribution-model/load-model.ts'
import { pennWords } from './penn-words.ts'
import { tagTokens } from './tag-tokens.ts'

const { tagger } = sharedModel('fast').fast

const tokensOf = (text: string) => {
  const span = { start: 0, end: text.length }
  const words = pennWords(tagger, text, [{ id: 'b1', role: 'paragraph', span }])
  return tagTokens(text, [{ id: 'n1', blockId: 'b1', span }], words)
}

test.each([
  ['“He can’t say,” Moon added.', '“|He|ca|n’t|say|,|”|Moon|added|.'],
  ['Moon’s 2,700-man force', 'Moon|’s|2,700|-|man|force'],
  ['U.S. Sen. Lee met O’Brien.', 'U.S.|Sen.|Lee|met|O’Brien|.'],
  ['$1.2 million (380 km²)', '$|1.2|million|(|380|km|²|)'],
])('cuts %j into words and marks', (text, expected) => {
  expect(
    tokensOf(text)
      .map((token) => token.text)
      .join('|'),
  ).toBe(expected)
})

test('gives every token its place in the text', () => {
  const text = '“We  wait,” she\tsaid 😀.'
  for (const { start, end, text: word } of tokensOf(text)) expect(text.slice(start, end)).toBe(word)
})

test('tags a name by its capital where the tagger sees a verb', () => {
  expect(tokensOf('“It held,” said Skelly.').find(({ text }) => text === 'Skelly')?.tag).toBe('PROPN')
})

test('tags the same words the same way whatever came before', () => {
  const before = tokensOf('The officials in Va. said so, etc.')
  tokensOf('Va.. etc.. “etc.” (Va.)')
  expect(tokensOf('The officials in Va. said so, etc.')).toEqual(before)
})
