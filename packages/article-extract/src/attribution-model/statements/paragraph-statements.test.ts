import { describe, expect, test } from 'vitest'
import type { SpanMarginal } from '../chain/chain.ts'
import { wordsInput } from '../input/words-input.ts'
import { pairScorer } from '../linking/pair-scorer.ts'
import { paragraphStatements, type StatementWeights } from './paragraph-statements.ts'
import { readStatementWeights, writeStatementWeights } from './read-statement-weights.ts'

const paragraph = wordsInput('The mayor said the bridge would reopen .'.split(' '), [])
const spans: readonly SpanMarginal[] = [
  { role: 'source', first: 0, last: 1, probability: 0.9 },
  { role: 'cue', first: 2, last: 2, probability: 0.9 },
  { role: 'content', first: 3, last: 6, probability: 0.7 },
  { role: 'content', first: 3, last: 7, probability: 0.2 },
]
const weights: StatementWeights = {
  pairs: pairScorer(
    new Map([
      ['source<', 3],
      ['content>', 3],
    ]),
  ),
  confidence: [0, 1, 0, 0, 0, 0, 0, 0],
  thresholds: { source: 0.3, cue: 0.3, content: 0.1, missed: 0.03 },
  minConfidence: 0.5,
}

describe('the statements of a paragraph', () => {
  test('have source, cue and the likelier content, with a confidence', () => {
    const [statement, ...others] = paragraphStatements(weights, paragraph, spans)
    expect(others).toEqual([])
    expect(statement).toMatchObject({
      source: { first: 0, last: 1 },
      cue: { first: 2, last: 2 },
      content: [{ first: 3, last: 6 }],
    })
    expect(statement?.confidence).toBeCloseTo(0.7)
  })

  test('below the minimum confidence are NOT returned', () => {
    expect(paragraphStatements(weights, paragraph, spans, 0.71)).toEqual([])
  })

  test('are empty if no span is likely', () => {
    expect(paragraphStatements(weights, paragraph, [])).toEqual([])
  })
})

describe('a file of statement weights', () => {
  test('returns what was written', () => {
    const read = readStatementWeights(writeStatementWeights(weights), 'test')
    expect({ ...read, pairs: read.pairs.weights }).toEqual({ ...weights, pairs: weights.pairs.weights })
  })

  test.each(['', '{"format":"onrecord-st', '{"format":"other"}', 'null'])(
    '"%s" is rejected, and the error names it',
    (text) => {
      expect(() => readStatementWeights(text, 'statements.json')).toThrow(/Weights "statements\.json" cannot be read/)
    },
  )
})
