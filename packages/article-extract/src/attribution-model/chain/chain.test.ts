import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passOver, spanMarginals, stepFactors } from './chain.ts'
import { decodeSpans } from './decode-spans.ts'
import { labels, mayFollow, roleOf } from './labels.ts'

const size = labels.length
const transitions = new Float32Array((size + 1) * size)
const score = fc.double({ min: -3, max: 3, noNaN: true })
const scores = fc
  .integer({ min: 1, max: 5 })
  .chain((tokens) => fc.array(score, { minLength: tokens * size, maxLength: tokens * size }))

/** All labelings of the tokens with their weights, computed one by one. */
const everyLabelling = (given: readonly number[]): readonly (readonly [readonly number[], number])[] => {
  let paths: (readonly [readonly number[], number])[] = [[[], 0]]
  for (let token = 0; token < given.length / size; token++) {
    paths = paths.flatMap(([path, sum]) =>
      labels.flatMap((_, label) =>
        mayFollow(path.at(-1) ?? size, label) ? [[[...path, label], sum + given[token * size + label]!] as const] : [],
      ),
    )
  }
  return paths.map(([path, sum]) => [path, Math.exp(sum)])
}

const isSpan = (path: readonly number[], first: number, last: number, role: string): boolean => {
  const begin = path[first] ?? 0
  const inside = path.slice(first + 1, last + 1)
  return (
    roleOf(begin) === role &&
    begin % 2 === 1 &&
    inside.every((label) => label === begin + 1) &&
    path[last + 1] !== begin + 1
  )
}

test('the probability of a span is the share of all labelings that contain it', () => {
  fc.assert(
    fc.property(scores, (given) => {
      if (given.length > 3 * size) return
      const all = everyLabelling(given)
      const total = all.reduce((sum, [, weight]) => sum + weight, 0)
      for (const { role, first, last, probability } of spanMarginals(
        passOver(stepFactors(transitions), Float64Array.from(given)),
      )) {
        const share =
          all.filter(([path]) => isSpan(path, first, last, role)).reduce((sum, [, weight]) => sum + weight, 0) / total
        // Improbable labels are pruned, so a probability may be slightly too low.
        expect(probability).toBeLessThanOrEqual(share + 1e-6)
        expect(probability).toBeGreaterThan(share - 0.05)
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 30) },
  )
})

test('the probabilities of a token’s labels add up to 1', () => {
  fc.assert(
    fc.property(scores, (given) => {
      const { ahead, back } = passOver(stepFactors(transitions), Float64Array.from(given))
      for (let from = 0; from < given.length; from += size) {
        const sum = labels.reduce((total, _, label) => total + ahead[from + label]! * back[from + label]!, 0)
        expect(sum).toBeCloseTo(1)
      }
    }),
  )
})

test('an inside label does NOT follow another kind or the outside', () => {
  const inside = labels.indexOf('I-cue')
  expect(labels.filter((_, before) => mayFollow(before, inside))).toEqual(['B-cue', 'I-cue'])
  expect(mayFollow(size, inside)).toBe(false)
})

test('of overlapping spans, chooses the ones farthest above their thresholds', () => {
  const thresholds = { source: 0.3, cue: 0.3, content: 0.3 }
  const long = { role: 'content', first: 0, last: 5, probability: 0.5 } as const
  const front = { role: 'source', first: 0, last: 1, probability: 0.45 } as const
  const back = { role: 'content', first: 3, last: 5, probability: 0.48 } as const
  expect(decodeSpans(6, [long, front, back], thresholds)).toEqual([front, back])
  expect(decodeSpans(6, [long, { ...front, probability: 0.2 }], thresholds)).toEqual([long])
  expect(decodeSpans(6, [], thresholds)).toEqual([])
})
