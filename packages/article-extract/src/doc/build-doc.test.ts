import { expect, test } from 'vitest'
import { sharedModel } from '../models/load-models.ts'
import { buildDoc } from './build-doc.ts'

const tokensOf = (text: string) => {
  const blocks = [{ id: 'b1', role: 'paragraph' as const, span: { start: 0, end: text.length } }]
  return buildDoc(sharedModel('fast').tagWords, { text, blocks, bodyStart: 0 }).tokens
}

test.each([
  ['“He can’t say,” Moon added.', '“|He|ca|n’t|say|,|”|Moon|added|.'],
  ['Moon’s 2,700-man force', 'Moon|’s|2,700-man|force'],
  ['U.S. Sen. Lee met O’Brien.', 'U.S.|Sen.|Lee|met|O’Brien|.'],
  ['$1.2 million (380 km²)', '$|1.2|million|(|380|km²|)'],
])('cuts %j into words and marks', (text, expected) => {
  expect(
    tokensOf(text)
      .map((token) => token.text)
      .join('|'),
  ).toBe(expected)
})

test('gives every token its offsets in the text', () => {
  const text = '“We  wait,” she\tsaid 😀.'
  for (const { start, end, text: word } of tokensOf(text)) expect(text.slice(start, end)).toBe(word)
})

test('tags a capitalized verb inside a sentence as a name', () => {
  expect(tokensOf('“It held,” said Skelly.').find(({ text }) => text === 'Skelly')?.tag).toBe('PROPN')
})

test.each([
  ['an acronym that is also a pronoun', 'The plague is old, says WHO.', 'WHO', 'PROPN'],
  ['but not in a line of capitals', 'NOBODY KNOWS WHO DID IT ALL.', 'WHO', 'PRON'],
  ['a verb that is never a noun', 'The head of Dick Lund Productions, denies that it fell.', 'denies', 'VERB'],
  ['a fraction', 'Lund found one-fourth of the force had left.', 'one-fourth', 'NUM'],
])('corrects the tag of %s', (_, text, word, tag) => {
  expect(tokensOf(text).find((token) => token.text === word)?.tag).toBe(tag)
})

test('tags the same words the same way in any order of texts', () => {
  const before = tokensOf('The officials in Va. said so, etc.')
  tokensOf('Va.. etc.. “etc.” (Va.)')
  expect(tokensOf('The officials in Va. said so, etc.')).toEqual(before)
})

test('a dateline is a sentence of its own', () => {
  const text = 'TOLVIK, Norway — The wall fell. It was old.'
  const blocks = [{ id: 'b1', role: 'paragraph' as const, span: { start: 0, end: text.length } }]
  const { sentences, tokens, bodyStart } = buildDoc(sharedModel('fast').tagWords, { text, blocks, bodyStart: 16 })
  expect(sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'TOLVIK, Norway —',
    'The wall fell.',
    'It was old.',
  ])
  expect(sentences[1]?.first).toBe(bodyStart)
  expect(tokens[bodyStart]?.text).toBe('The')
})
