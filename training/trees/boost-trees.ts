import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { BoostedTrees } from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { boostedForest, type LightGbmNode } from './boosted-forest.ts'

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

const bytesOf = (numbers: Float32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** The job of boost_trees.py. */
const jobOf = ({ items, targets, weights, groups }: Lesson, settings: BoostSettings): Uint8Array => {
  const header = Buffer.from(
    JSON.stringify({
      rows: items.length,
      columns: items[0]?.length ?? 0,
      groups,
      trees: settings.trees,
      share: settings.share,
      seeds: settings.seeds,
      parameters: {
        learning_rate: settings.rate,
        feature_fraction: settings.features,
        num_leaves: settings.leaves,
        min_data_in_leaf: settings.minItems,
        lambda_l2: settings.l2,
      },
    }),
  )
  const length = new Uint8Array(Uint32Array.of(header.length).buffer)
  return Buffer.concat([length, header, ...items.map(bytesOf), bytesOf(targets), bytesOf(weights)])
}

/** Trains with LightGBM, in the Python that PYTHON names. Throws if it fails; Python has then printed the reason. */
const train = (lesson: Lesson, settings: BoostSettings): BoostedTrees => {
  const { status, error, stdout } = spawnSync(
    process.env.PYTHON ?? 'python3',
    [join(import.meta.dirname, 'boost_trees.py')],
    { input: jobOf(lesson, settings), maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'inherit'] },
  )
  if (error) throw error
  if (status !== 0) throw new Error(`LightGBM failed with exit code ${status}. Use the command pnpm train.`)
  return boostedForest(JSON.parse(stdout.toString()) as LightGbmNode[][])
}

/**
 * Trees whose sum separates the items that are `right` from the others. The same items and seeds give the same trees.
 * Source: Ke et al., "LightGBM", 2017.
 */
export const boostTrees = (
  items: readonly Float32Array[],
  right: readonly boolean[],
  settings: BoostSettings,
): BoostedTrees =>
  train({ items, targets: Float32Array.from(right, Number), weights: new Float32Array(items.length).fill(1) }, settings)

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
