import { describe, expect, test } from 'vitest'
import { type BoostedTrees, leaf, logOdds, rightParts } from './boosted-trees.ts'

// The first tree asks for feature 0, then for feature 1; the second is a single leaf.
const features = Uint8Array.of(0, 1, leaf, leaf, leaf, leaf)
const trees: BoostedTrees = {
  base: 0.5,
  roots: Uint32Array.of(0, 5),
  features,
  bounds: Float32Array.of(10, 3, 0, 0, 0, 0),
  values: Float32Array.of(0, 0, 1, 2, 4, 8),
  rights: rightParts(features),
}

describe('boosted trees', () => {
  test.each([
    ['left twice', [10, 3], 9.5],
    ['left, then right', [10, 4], 10.5],
    ['right', [11, 0], 12.5],
  ])('add up the leaf of each tree: %s', (_, item, sum) => {
    expect(logOdds(trees, Float32Array.from(item))).toBe(sum)
  })

  test('find where a right part begins behind a left part of several nodes', () => {
    expect([...rightParts(Uint8Array.of(0, 0, leaf, 0, leaf, leaf, 0, leaf, leaf))]).toEqual([
      6, 3, 0, 5, 0, 0, 8, 0, 0,
    ])
  })
})
