import { type BoostedTrees, rightParts, rootsOf } from '../../src/attribution-model/reranking/boosted-trees.ts'
import { leafStep } from '../../src/models/packed-trees.ts'
import { seeded } from '../chain/random.ts'
import { binItems } from './feature-bins.ts'
import { type GrownTree, type GrowSettings, growTree } from './grow-tree.ts'

/** How many trees are learnt, and how much of its correction each may make: more trees, each making less, take longer and err less. */
export interface BoostSettings {
  readonly trees: number
  readonly rate: number
  /** The share of items that a tree learns from, drawn anew for each. */
  readonly items: number
  /** The share of features that a tree may ask for, drawn anew for each. */
  readonly features: number
  /** How far each tree grows; `usualGrowth` when absent. */
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
  return {
    base,
    roots: rootsOf(features),
    features,
    bounds: Float32Array.from(bins, (bin, node) => bounds[features[node]!]?.[bin] ?? 0),
    values: Float32Array.from(values, (value) => Math.round((value * rate) / leafStep) * leafStep),
    rights: rightParts(features),
  }
}

/**
 * Learns trees whose sum tells the items that are `right` from the others, each tree correcting those before it. The
 * same items and seed give the same trees. Source: Friedman, "Stochastic Gradient Boosting", 2002; second-order as in XGBoost.
 */
export const boostTrees = (
  items: readonly Float32Array[],
  right: readonly boolean[],
  settings: BoostSettings,
  seed = 1,
): BoostedTrees => {
  const binned = binItems(items)
  const random = seeded(seed)
  const share = right.filter(Boolean).length / right.length
  const base = Math.fround(Math.log(share / (1 - share)))
  const sums = new Float64Array(items.length).fill(base)
  const slopes = { first: new Float64Array(items.length), second: new Float64Array(items.length) }
  const trees = Array.from({ length: settings.trees }, () => {
    for (const [index, sum] of sums.entries()) {
      // An item that is not drawn counts nothing in the tree, and is corrected by it all the same.
      const weight = random() < settings.items ? 1 : 0
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

/** All the trees as one, whose log odds are the mean of theirs. */
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
  return {
    base: Math.fround(all.reduce((sum, { base }) => sum + base, 0) / all.length),
    roots: rootsOf(features),
    features,
    bounds: joinAll('bounds'),
    values: joinAll('values').map((value) => Math.round(value / all.length / leafStep) * leafStep),
    rights: rightParts(features),
  }
}
