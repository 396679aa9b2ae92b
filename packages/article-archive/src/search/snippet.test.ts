import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchTerms, snippet } from './snippet.ts'

const marked = (text: string, ...words: readonly string[]): readonly string[] => {
  const { text: run, matches } = snippet(
    text,
    words.map((word) => ({ words: word.split(' '), prefix: false })),
  )
  return matches.map(({ start, end }) => run.slice(start, end))
}

test.each([
  ['every search term', 'The river rose. Rivers rise.', ['river', 'rise'], ['river', 'rise']],
  ['any case and diacritics', 'MÄRTEN and marten', ['marten'], ['MÄRTEN', 'marten']],
  ['a phrase as one', 'the old town, the old wall', ['old wall'], ['old wall']],
  ['both of two neighbors', 'old old wall', ['old wall', 'old'], ['old', 'old wall']],
  ['nothing where a word is NOT whole', 'rivers', ['river'], []],
  ['a word of another script', '국가정보원 said', ['국가정보원'.normalize('NFKD')], ['국가정보원']],
] as const)('marks %s', (_, text, words, expected) => {
  expect(marked(text, ...words)).toEqual(expected)
})

test('is the part of a long sentence around the first match, cut between words', () => {
  const text = `${'before '.repeat(100)}found ${'after '.repeat(100)}`
  const run = snippet(text, [{ words: ['found'], prefix: false }])
  expect(run.text).toMatch(/^…(?:before )+found(?: after)+…$/u)
  expect(run.text.length).toBeLessThan(410)
})

test('is whole sentences, from the one with the first match', () => {
  const sentences = ['The storm came early.', 'Two boats were lost.', 'Nobody was hurt.', `${'It rained. '.repeat(30)}`]
  const text = sentences.join(' ')
  const spans = sentences.map((sentence) => ({
    span: { start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length },
  }))
  const run = snippet(text, [{ words: ['boats'], prefix: false }], spans)
  expect(run.text).toBe('Two boats were lost. Nobody was hurt.')
  expect(run.matches.map(({ start, end }) => run.text.slice(start, end))).toEqual(['boats'])
})

test('marks words that continue a prefix', () => {
  const { text, matches } = snippet('captured', [{ words: ['captur'], prefix: true }])
  expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['captured'])
})

test('the terms of a query are those it searches for, and NOT those it excludes', () => {
  expect(
    searchTerms({
      kind: 'and',
      of: [
        { kind: 'word', word: 'River' },
        { kind: 'not', of: { kind: 'word', word: 'dry' } },
        { kind: 'phrase', words: ['old', 'town'] },
      ],
    }),
  ).toEqual([
    { words: ['river'], prefix: false },
    { words: ['old', 'town'], prefix: false },
  ])
})

test('never splits a character, and marks are inside the snippet, in order', () => {
  const word = fc.constantFrom('a', '🙂', '👩‍🚀', 'm̄', 'שלום', 'found', ' ', 'x'.repeat(30))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), (words) => {
      const { text, matches } = snippet(words.join(''), [{ words: ['found'], prefix: false }])
      expect(text.isWellFormed()).toBe(true)
      let last = 0
      for (const { start, end } of matches) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toBe('found')
        last = end
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) },
  )
})
