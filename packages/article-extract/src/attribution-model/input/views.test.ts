import { expect, test } from 'vitest'
import { viewNounChunks, viewVerbGroups } from './groups.ts'
import { lemmaOf } from './lemma.ts'
import { wordsInput } from './words-input.ts'

test.each([
  ['said', 'VBD', 'say'],
  ['reporting', 'VBG', 'report'],
  ['denies', 'VBZ', 'deny'],
  ['planned', 'VBN', 'plan'],
  ['declares', 'VBZ', 'declare'],
  ['report', 'NN', 'report'],
])('%s as %s has the key %s', (word, tag, key) => {
  expect(lemmaOf(word, tag)).toBe(key)
})

test('a noun that looks like a verb form does NOT lose its ending', () => {
  expect(lemmaOf('meeting', 'NN')).toBe('meeting')
})

test('straight marks open and close alternately, and a quotation that is not closed ends with the paragraph', () => {
  const { words, quotations } = wordsInput(['"', 'No', '"', 'he', 'said', '“', 'never'], [])
  const { inside, ending, count } = quotations
  expect(words).toEqual(['“', 'No', '”', 'he', 'said', '“', 'never'])
  expect([...inside]).toEqual([1, 1, 1, 0, 0, 1, 1])
  expect([...ending]).toEqual([1, 1, 1, 0, 0, 3, 3])
  expect(count).toBe(2)
})

test('a sentence ends after its closing mark', () => {
  const { index, last } = wordsInput(['“', 'No', '.', '”', 'He', 'left', '.'], [], [0, 1, 3, 4, 6, 9, 13]).sentences
  expect([...index]).toEqual([0, 0, 0, 0, 1, 1, 1])
  expect([...last]).toEqual([3, 3, 3, 3, 6, 6, 6])
})

test('verb groups take auxiliaries and "to", and do NOT end in an adverb', () => {
  const { groups } = viewVerbGroups(['PRP', 'MD', 'RB', 'VB', 'TO', 'VB', 'RB', '.'])
  expect(groups).toEqual([{ first: 1, last: 5, head: 5 }])
})

test('a pronoun is a separate noun chunk, and a determiner after a noun begins a new one', () => {
  const { groups, of } = viewNounChunks(['PRP', 'VBD', 'DT', 'JJ', 'NN', 'DT', 'NN'])
  expect(groups.map(({ first, last, head }) => [first, last, head])).toEqual([
    [0, 0, 0],
    [2, 4, 4],
    [5, 6, 6],
  ])
  expect([...of]).toEqual([0, -1, 1, 1, 1, 2, 2])
})
