import { expect, test } from 'vitest'
import type { Link } from '../../packages/article-extract/src/attribution-model/linking/link-spans.ts'
import { matchStatements } from './match-statements.ts'

const link = (source: readonly [number, number] | undefined, content: readonly [number, number]): Link => ({
  ...(source && { source: { role: 'source', first: source[0], last: source[1] } }),
  content: [{ role: 'content', first: content[0], last: content[1] }],
})
const gold = [{ source: [[0, 2]], cue: [[2, 3]], content: [[3, 9]] }] as const

test('a statement is correct if its content and its source share a token with one of the corpus', () => {
  expect(matchStatements([link([1, 1], [5, 12])], gold)).toEqual([true])
})

test('a statement with another source, or without one, is NOT correct', () => {
  expect(matchStatements([link([10, 11], [3, 8])], gold)).toEqual([false])
  expect(matchStatements([link(undefined, [3, 8])], gold)).toEqual([false])
})

test('each statement of the corpus matches once, with the largest overlap', () => {
  expect(matchStatements([link([0, 1], [3, 4]), link([0, 1], [5, 8])], gold)).toEqual([false, true])
})
