import {
  type BoostedTrees,
  boostedTrees,
} from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { leafStep } from '../../packages/article-extract/src/models/packed-trees.ts'
import { seeded } from '../chain/random.ts'
import { binItems } from './feature-bins.ts'
import { type GrownTree, type GrowSettings, growTree } from './grow-tree.ts'

/** The number of trees and the learning rate. More trees with a lower rate take longer and are more accurate. */
export interface BoostSettings {
  readonly trees: number
  readonly rate: number
  /** The share of items that a tree uses, drawn separately for each tree. */
  readonly items: number
  /** The share of features that a tree may test, drawn separately for each tree. */
  readonly features: number
  /** The weight of a wrong item, relative to a correct one; 1 by default. */
  readonly wrongWeight?: number
  /** The limits on each tree; `usualGrowth` if absent. */
  readonly growth?: GrowSettings
}

const joined = (
  trees: readonly GrownTree[],
  bounds: readonly Float32Array[],
  base: number,
  { rate }: BoostSettings,
): BoostedTrees => {
  const features = Uint8Array.from(trees.flatMap((tree) => tree.features))
  const bins = trees.flatMap((tree) => tree.bins)
  const values = trees.flatMap((tree) => tree.values)
  return boostedTrees({
    base,
    features,
    bounds: Float32Array.from(bins, (bin, node) => bounds[features[node]!]?.[bin] ?? 0),
    values: Float32Array.from(values, (value) => Math.round((value * rate) / leafStep) * leafStep),
  })
}

/**
 * Trains trees whose sum separates the items that are `right` from the others; each tree corrects those before it. The
 * same items and seed give the same trees. Source: Friedman, "Stochastic Gradient Boosting", 2002; second-order as in
 * XGBoost.
 */
export const boostTrees = (
  items: readonly Float32Array[],
  right: readonly boolean[],
  settings: BoostSettings,
  seed = 1,
): BoostedTrees => {
  const binned = binItems(items)
  const random = seeded(seed)
  const { wrongWeight = 1 } = settings
  const count = right.filter(Boolean).length
  const share = count / (count + wrongWeight * (right.length - count))
  const base = Math.fround(Math.log(share / (1 - share)))
  const sums = new Float64Array(items.length).fill(base)
  const slopes = { first: new Float64Array(items.length), second: new Float64Array(items.length) }
  const trees = Array.from({ length: settings.trees }, () => {
    for (const [index, sum] of sums.entries()) {
      // An item that was not drawn has weight 0 in the tree, but the tree still corrects it.
      const weight = random() < settings.items ? (right[index] ? 1 : wrongWeight) : 0
      const probability = 1 / (1 + Math.exp(-sum))
      slopes.first[index] = weight * (probability - (right[index] ? 1 : 0))
      slopes.second[index] = weight * probability * (1 - probability)
    }
    const features = binned.columns.flatMap((_, feature) => (random() < settings.features ? [feature] : []))
    const correct = (part: Uint32Array, value: number): void => {
      for (const item of part) sums[item]! += value * settings.rate
    }
    return growTree(binned, features, slopes, correct, settings.growth)
  })
  return joined(trees, binned.bounds, base, settings)
}

const joinedNumbers = <List extends Float32Array | Uint8Array>(empty: List, lists: readonly List[]): List => {
  let from = 0
  for (const list of lists) {
    empty.set(list, from)
    from += list.length
  }
  return empty
}

/** The average of several forests as one, by log odds. */
export const averageTrees = (all: readonly BoostedTrees[]): BoostedTrees => {
  const count = all.reduce((sum, { features }) => sum + features.length, 0)
  const joinAll = (part: 'bounds' | 'values'): Float32Array =>
    joinedNumbers(
      new Float32Array(count),
      all.map((trees) => trees[part]),
    )
  const features = joinedNumbers(
    new Uint8Array(count),
    all.map((trees) => trees.features),
  )
  return boostedTrees({
    base: Math.fround(all.reduce((sum, { base }) => sum + base, 0) / all.length),
    features,
    bounds: joinAll('bounds'),
    values: joinAll('values').map((value) => Math.round(value / all.length / leafStep) * leafStep),
  })
}
