import { type BoostedTrees, rightParts, rootsOf } from '../../src/attribution-model/reranking/boosted-trees.ts'
import { leafStep } from '../../src/attribution-model/reranking/read-reranker.ts'
import { binItems } from './feature-bins.ts'
import { type GrownTree, growTree } from './grow-tree.ts'

const settings = { trees: 160, rate: 0.08 }

const joined = (trees: readonly GrownTree[], bounds: readonly Float32Array[], base: number): BoostedTrees => {
  const features = Uint8Array.from(trees.flatMap((tree) => tree.features))
  const bins = trees.flatMap((tree) => tree.bins)
  const values = trees.flatMap((tree) => tree.values)
  return {
    base,
    roots: rootsOf(features),
    features,
    bounds: Float32Array.from(bins, (bin, node) => bounds[features[node]!]?.[bin] ?? 0),
    values: Float32Array.from(values, (value) => Math.round((value * settings.rate) / leafStep) * leafStep),
    rights: rightParts(features),
  }
}

/**
 * Learns trees whose sum tells the items that are `right` from the others, each tree correcting those before it. The
 * same items give the same trees. Source: Friedman, "Greedy Function Approximation", 2001; second-order as in XGBoost.
 */
export const boostTrees = (items: readonly Float32Array[], right: readonly boolean[]): BoostedTrees => {
  const binned = binItems(items)
  const share = right.filter(Boolean).length / right.length
  const base = Math.fround(Math.log(share / (1 - share)))
  const sums = new Float64Array(items.length).fill(base)
  const slopes = { first: new Float64Array(items.length), second: new Float64Array(items.length) }
  const trees = Array.from({ length: settings.trees }, () => {
    for (const [index, sum] of sums.entries()) {
      const probability = 1 / (1 + Math.exp(-sum))
      slopes.first[index] = probability - (right[index] ? 1 : 0)
      slopes.second[index] = probability * (1 - probability)
    }
    return growTree(binned, slopes, (part, value) => {
      for (const item of part) sums[item]! += value * settings.rate
    })
  })
  return joined(trees, binned.bounds, base)
}
