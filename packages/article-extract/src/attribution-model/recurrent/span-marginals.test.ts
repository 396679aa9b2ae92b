import { expect, test } from 'vitest'
import type { LabelChain } from './label-chain.ts'
import { spanMarginals } from './span-marginals.ts'

// Labels: 0 outside, 1 B-cue, 2 I-cue, 3 B-source<, 4 I-source<, 5 B-source>, 6 I-source>.
const SIZE = 7
const INSIDE = [2, 4, 6]
const allowed = (before: number, label: number): boolean =>
  !INSIDE.includes(label) || before === label || before === label - 1

const wave = (index: number): number => Math.sin(index * 12.9898) * 1.5
const chain: LabelChain = {
  size: SIZE,
  start: Float64Array.from({ length: SIZE }, (_, label) => (INSIDE.includes(label) ? 0 : Math.exp(wave(label)))),
  transitions: Float64Array.from({ length: SIZE * SIZE }, (_, index) =>
    allowed(Math.floor(index / SIZE), index % SIZE) ? Math.exp(wave(index + 50)) : 0,
  ),
  spans: [
    { role: 'cue', begin: 1, inside: 2 },
    { role: 'source', begin: 3, inside: 4 },
    { role: 'source', begin: 5, inside: 6 },
  ],
}

/** Every sequence of labels with its weight. */
function sequences(emissions: Float32Array): [labels: number[], weight: number][] {
  let all: [number[], number][] = [[[], 1]]
  for (let token = 0; token < emissions.length / SIZE; token++) {
    all = all.flatMap(([labels, weight]) =>
      Array.from({ length: SIZE }, (_, label): [number[], number] => {
        const before = labels.at(-1)
        const move = before === undefined ? chain.start[label]! : chain.transitions[before * SIZE + label]!
        return [[...labels, label], weight * move * Math.exp(emissions[token * SIZE + label]!)]
      }).filter(([, next]) => next > 0),
    )
  }
  return all
}

/** The spans of one sequence as "role first last". */
function spansOf(labels: readonly number[]): string[] {
  return labels.flatMap((label, first) => {
    const kind = chain.spans.find((span) => span.begin === label)
    if (!kind) return []
    let last = first
    while (labels[last + 1] === kind.inside) last++
    return [`${kind.role} ${first} ${last}`]
  })
}

test('gives every span the share of the label sequences that hold it', () => {
  const emissions = Float32Array.from({ length: 5 * SIZE }, (_, index) => wave(index + 200))
  const all = sequences(emissions)
  const total = all.reduce((sum, [, weight]) => sum + weight, 0)
  const expected = new Map<string, number>()
  for (const [labels, weight] of all) {
    for (const span of spansOf(labels)) expected.set(span, (expected.get(span) ?? 0) + weight / total)
  }
  const found = spanMarginals(chain, emissions)
  expect(found.length).toBeGreaterThan(5)
  for (const { role, first, last, probability } of found) {
    expect(probability).toBeCloseTo(expected.get(`${role} ${first} ${last}`) ?? 0, 1)
  }
  const probable = [...expected].filter(([, probability]) => probability > 0.05).map(([span]) => span)
  expect(found.map(({ role, first, last }) => `${role} ${first} ${last}`)).toEqual(expect.arrayContaining(probable))
})

test('finds nothing in no tokens', () => {
  expect(spanMarginals(chain, new Float32Array(0))).toEqual([])
})
