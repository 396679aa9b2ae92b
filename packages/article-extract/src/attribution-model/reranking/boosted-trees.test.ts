import { describe, expect, test } from 'vitest'
import { boostedTrees, leaf, logOdds, mostLeaves, rightParts } from './boosted-trees.ts'

// The first tree tests feature 0, then feature 1; the second is a single leaf.
const features = Uint8Array.of(0, 1, leaf, leaf, leaf, leaf)
const trees = boostedTrees({
  base: 0.5,
  features,
  bounds: Float32Array.of(10, 3, 0, 0, 0, 0),
  values: Float32Array.of(0, 0, 1, 2, 4, 8),
})

describe('boosted trees', () => {
  test.each([
    ['left twice', [10, 3], 9.5],
    ['left, then right', [10, 4], 10.5],
    ['right', [11, 0], 12.5],
  ])('add up the leaf of each tree: %s', (_, item, sum) => {
    expect(logOdds(trees, Float32Array.from(item))).toBe(sum)
  })

  test('with as many leaves as bits reach each leaf', () => {
    // Each node has a leaf as its left child: value n goes to leaf n.
    const nodes = Array.from({ length: mostLeaves - 1 }, () => [0, leaf]).flat()
    const count = nodes.length + 1
    const chain = {
      base: 0,
      features: Uint8Array.from([...nodes, leaf]),
      bounds: Float32Array.from({ length: count }, (_, node) => node / 2),
      values: Float32Array.from({ length: count }, (_, node) => node >> 1),
    }
    const found = Array.from({ length: mostLeaves }, (_, value) => logOdds(boostedTrees(chain), Float32Array.of(value)))
    expect(found).toEqual(Array.from({ length: mostLeaves }, (_, value) => value))
    const more = { ...chain, features: Uint8Array.from([0, leaf, ...chain.features]) }
    expect(() => boostedTrees(more)).toThrow('33 leaves')
  })

  test('find the start of a right part after a left part of several nodes', () => {
    expect([...rightParts(Uint8Array.of(0, 0, leaf, 0, leaf, leaf, 0, leaf, leaf))]).toEqual([
      6, 3, 0, 5, 0, 0, 8, 0, 0,
    ])
  })
})
