import type { BoostedTrees } from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { boostedForest, type LightGbmNode } from './boosted-forest.ts'
import { runPython } from './run-python.ts'

/** The number of trees and the learning rate. More trees with a lower rate take longer and are more accurate. */
export interface BoostSettings {
  readonly trees: number
  readonly rate: number
  /** The share of items (of groups, for a ranker) and of features that a tree uses, drawn separately for each tree. */
  readonly share: number
  readonly features: number
  readonly leaves: number
  /** The minimum number of items in a leaf. */
  readonly minItems: number
  /** The regularization of a leaf's value toward 0, in items of weight 1. */
  readonly l2: number
  /** A forest is trained for each seed. Their mean is more stable than one. */
  readonly seeds: readonly number[]
}

/** The items to train on, with a target and a weight for each. */
interface Lesson {
  readonly items: readonly Float32Array[]
  readonly targets: Float32Array
  readonly weights: Float32Array
  /** The number of items in each group, if the trees rank the items of a group. */
  readonly groups?: readonly number[]
}

const train = ({ items, targets, weights, groups }: Lesson, settings: BoostSettings): BoostedTrees => {
  const { trees, share, seeds, rate, features, leaves, minItems, l2 } = settings
  const parameters = {
    learning_rate: rate,
    feature_fraction: features,
    num_leaves: leaves,
    min_data_in_leaf: minItems,
    lambda_l2: l2,
  }
  const header = { groups, trees, share, seeds, parameters }
  return boostedForest(runPython<LightGbmNode[][]>('boost_trees.py', header, [items, [targets], [weights]]))
}

/**
 * Trees whose sum separates the items that are `right` from the others. The same items and seeds give the same trees. Each
 * item has a weight of 1 by default.
 * Source: Ke et al., "LightGBM", 2017.
 */
export const boostTrees = (
  items: readonly Float32Array[],
  right: readonly boolean[],
  settings: BoostSettings,
  weights: readonly number[] = right.map(() => 1),
): BoostedTrees =>
  train({ items, targets: Float32Array.from(right, Number), weights: Float32Array.from(weights) }, settings)

/** The items of a group, the index of the correct one, and the group's weight. */
export interface RankedGroup {
  readonly items: readonly Float32Array[]
  readonly right: number
  readonly weight: number
}

/**
 * Trees whose sums rank the correct item of each group first: the loss is a softmax over the group, as in ListNet with
 * one correct item.
 */
export const boostRanker = (groups: readonly RankedGroup[], settings: BoostSettings): BoostedTrees =>
  train(
    {
      items: groups.flatMap(({ items }) => items),
      targets: Float32Array.from(groups.flatMap(({ items, right }) => items.map((_, at) => (at === right ? 1 : 0)))),
      weights: Float32Array.from(groups.flatMap(({ items, weight }) => items.map(() => weight))),
      groups: groups.map(({ items }) => items.length),
    },
    settings,
  )
