import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Moon’s men didn’t go.', ['Moon', '’s', 'men', 'did', 'n’t', 'go', '.']],
  ['Ashby, Wash. is wet.', ['Ashby', ',', 'Wash.', 'is', 'wet', '.']],
  ['They cannot stay.', ['They', 'can', 'not', 'stay', '.']],
  ['U.S. Sen. Lee paid $2,700.', ['U.S.', 'Sen.', 'Lee', 'paid', '$', '2,700', '.']],
  ['A half-trained 3rd-grader', ['A', 'half-trained', '3rd-grader']],
  ['“No,” J. Reed wrote.', ['“', 'No', ',', '”', 'J.', 'Reed', 'wrote', '.']],
  ['see https://example.org/a-b, and @reed', ['see', 'https://example.org/a-b', ',', 'and', '@reed']],
  ['well ... no -- yes', ['well', '...', 'no', '--', 'yes']],
])('%s is tokenized as in the Penn Treebank', (text, tokens) => {
  expect(words(text)).toEqual(tokens)
})

test.each([
  'She was ill.',
  'It does not wash.',
  'It ended.',
  'They left at no.',
  'The end of May.',
  'She said no. He left.',
])('the period of %s does NOT belong to the word before it', (text) => {
  expect(words(text).at(-1)).toBe('.')
})

test('every character except white space is in exactly one token, and none is split', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text)
      const joined = tokens.map(({ start, end }) => text.slice(start, end)).join('')
      expect(joined.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
      for (const [index, { start }] of tokens.entries())
        expect(start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0)
      for (const { start, end } of tokens) expect(text.slice(start, end).isWellFormed()).toBe(text.isWellFormed())
    }),
  )
})

test('only the requested part is tokenized, and offsets count from the start of the text', () => {
  expect(tokenize('One two three', 4, 7)).toEqual([{ start: 4, end: 7 }])
})
