import { expect, test } from 'vitest'
import { wordsInput } from '../input/words-input.ts'
import { linkSpans } from './link-spans.ts'
import { pairContext, pairFeatures, type RoleSpan, viewPair } from './pair-features.ts'
import { pairScorer } from './pair-scorer.ts'

const paragraph = wordsInput('Lee said the wall fell . Reed denied it .'.split(' '), [])
const span = (role: RoleSpan['role'], first: number, last = first): RoleSpan => ({ role, first, last })
const [lee, said, wall, reed, denied, it] = [
  span('source', 0),
  span('cue', 1),
  span('content', 2, 4),
  span('source', 6),
  span('cue', 7),
  span('content', 8),
]
// Spans in one sentence belong together.
const scorer = pairScorer(
  new Map([
    ['content> sentence 0', 3],
    ['content> sentence 1', -3],
    ['content< sentence 1', -3],
    ['source< sentence 0', 3],
    ['source< sentence 1', -3],
    ['source> sentence 1', -3],
  ]),
)

test('links each content to its likeliest cue, and each cue to its likeliest source', () => {
  expect(linkSpans(scorer, paragraph, [lee, said, wall, reed, denied, it])).toMatchObject([
    { source: lee, cue: said, content: [wall] },
    { source: reed, cue: denied, content: [it] },
  ])
})

test('two contents of one cue are one statement', () => {
  const more = span('content', 3)
  expect(linkSpans(scorer, paragraph, [said, span('content', 2), more])).toMatchObject([
    { cue: said, content: [span('content', 2), more] },
  ])
})

test('a content without a cue is a statement, and a cue without content is NOT', () => {
  expect(linkSpans(scorer, paragraph, [wall])).toEqual([{ content: [wall] }])
  expect(linkSpans(scorer, paragraph, [lee, said])).toEqual([])
})

test('a pair’s probability is that of the sum of its features’ weights', () => {
  const context = pairContext(paragraph, [lee, said, wall, reed, denied, it])
  const names = pairFeatures(viewPair(context, denied, it))
  expect(names).toContain('content> cue denied')
  const weights = new Map(names.map((name, index) => [name, index / 10]))
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  expect(pairScorer(weights).probability(context, denied, it)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10)
})
