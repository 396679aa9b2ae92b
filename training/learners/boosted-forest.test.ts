import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { logOdds } from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { leafStep } from '../../packages/article-extract/src/models/packed-trees.ts'
import { boostedForest, type LightGbmNode } from './boosted-forest.ts'

/** Two forests that LightGBM trained, some items, and the mean of the forests' sums for each, as LightGBM gives them. */
const trained: {
  readonly forests: readonly (readonly LightGbmNode[])[]
  readonly rows: readonly (readonly number[])[]
  readonly sums: readonly number[]
} = JSON.parse(readFileSync(new URL('fixtures/lightgbm.json', import.meta.url), 'utf8'))

const sumOf = (forests: readonly (readonly LightGbmNode[])[], row: readonly number[]): number =>
  logOdds(boostedForest(forests), Float32Array.from(row))

test('gives each item the sum that LightGBM gives it', () => {
  // Each leaf is rounded to a multiple of leafStep.
  const rounding = (trained.forests.flat().length * leafStep) / 2
  for (const [index, row] of trained.rows.entries())
    expect(Math.abs(sumOf(trained.forests, row) - (trained.sums[index] ?? Number.NaN))).toBeLessThan(rounding)
})

/** A tree whose right leaf is 1, for values above the threshold. */
const above = (threshold: number): LightGbmNode => ({
  split_feature: 0,
  threshold,
  left_child: { leaf_value: 0 },
  right_child: { leaf_value: 1 },
})

test.each([
  ['above a bound', 0.1, 0.1, 1],
  ['below a negative bound', -0.1, -0.1, 0],
  ['at a bound that is a 32-bit number', 0.5, 0.5, 0],
])('a 32-bit feature %s goes the way it goes in 64 bits', (_, threshold, value, sum) => {
  // As a 32-bit number, 0.1 is slightly larger than 0.1, and -0.1 slightly smaller.
  expect(sumOf([[above(threshold)]], [value])).toBe(sum)
})

test('a tree with one leaf is a constant', () => {
  expect(sumOf([[{ leaf_value: 0.25 }]], [3])).toBe(0.25)
})
