import { compare, statementText } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import { type ClaimExample, examplesToChoose, examplesToReport } from '../fixtures/claim-examples.ts'
import { story } from '../fixtures/draft-story.ts'
import { claimWords } from './claim-words.ts'
import { pairClaims } from './pair-claims.ts'

const reportOf = (said: readonly { readonly words: string; readonly by: string }[]) =>
  story({ text: said.map(({ words, by }) => `${words} ${by} said.`).join(' '), said })

const pairsOf = (examples: readonly ClaimExample[], min?: number): readonly (readonly [string, string])[] => {
  const a = reportOf(examples.map(({ a: words, by }) => ({ words, by })))
  const b = reportOf(examples.map(({ b: words, by, byInB = by }) => ({ words, by: byInB })))
  const { both, guessed } = pairClaims(a, b, compare(a, b), min)
  return [...both, ...guessed].map((pair) => [statementText(a, pair.a.statement), statementText(b, pair.b.statement)])
}

const bare = (words: string) => words.replaceAll(/^that |[“”]|,(?=”)/gu, '')

const resultOf = (examples: readonly ClaimExample[], min?: number) => {
  const pairs = pairsOf(examples, min)
  const isTrue = ([a, b]: readonly [string, string]) =>
    examples.some((one) => one.kind === 'reworded' && bare(one.a) === a && bare(one.b) === b)
  return {
    reworded: examples.filter(({ kind }) => kind === 'reworded').length,
    found: pairs.filter(isTrue).length,
    wrong: pairs.filter((pair) => !isTrue(pair)),
    missed: examples
      .filter(({ kind, a }) => kind === 'reworded' && !pairs.some((pair) => pair[0] === bare(a)))
      .map(({ a }) => a),
  }
}

test('in the examples that chose the minimum similarity, all reworded claims are paired and no others', () => {
  expect(resultOf(examplesToChoose)).toEqual({ reworded: 9, found: 9, wrong: [], missed: [] })
})

test('in the other examples, claims without common words are missed, and no others are paired', () => {
  expect(resultOf(examplesToReport)).toEqual({
    reworded: 9,
    found: 7,
    wrong: [],
    missed: ['night shifts should be voluntary', 'passengers can get their money back'],
  })
})

test.each(['other figure', 'negated', 'opposite'] as const)(
  'statements in similar words are NOT the same claim when they differ: %s',
  (kind) => {
    const examples = [...examplesToChoose, ...examplesToReport].filter((one) => one.kind === kind)
    expect(examples.length).toBeGreaterThan(0)
    expect(pairsOf(examples)).toEqual([])
  },
)

test('statements of another voice are NOT the same claim, even in the same words', () => {
  const words = 'the harbor will stay closed for all of the winter'
  const [a, b] = [reportOf([{ words, by: 'Ann Lee' }]), reportOf([{ words, by: 'Bo Park' }])]
  const { both, differing, guessed } = pairClaims(a, b, compare(a, b))
  expect([both, differing.length, guessed]).toEqual([[], 1, []])
})

test('each statement is in one pair or in the list of its story', () => {
  const a = reportOf(examplesToChoose.map(({ a: words, by }) => ({ words, by })))
  const b = reportOf(examplesToChoose.map(({ b: words, by, byInB = by }) => ({ words, by: byInB })))
  const { both, differing, guessed, onlyA, onlyB } = pairClaims(a, b, compare(a, b))
  const pairs = [...both, ...differing, ...guessed]
  const ids = (said: readonly { readonly statement: { readonly id: string } }[]) =>
    said.map(({ statement }) => statement.id).toSorted()
  expect(ids([...pairs.map((pair) => pair.a), ...onlyA])).toEqual(ids(a.statements.map((statement) => ({ statement }))))
  expect(ids([...pairs.map((pair) => pair.b), ...onlyB])).toEqual(ids(b.statements.map((statement) => ({ statement }))))
})

test.each([
  ['twenty-five boats, or 25', [25]],
  ['3.5 million kroner and 1,200 boats', [3.5, 1200]],
  ['one of forty', [40]],
])('the numbers in %j are %j', (text, numbers) => {
  expect([...claimWords(text).numbers]).toEqual(numbers)
})

test('two negations are none', () => {
  expect(['nobody failed', 'it isn’t safe', 'it is safe'].map((text) => claimWords(text).isNegated)).toEqual([
    false,
    true,
    false,
  ])
})
