import {
  type BoostedTrees,
  boostedTrees,
} from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { leafStep } from '../../packages/article-extract/src/models/packed-trees.ts'
import { seeded } from '../chain/random.ts'
import { binItems } from '../reranking/feature-bins.ts'
import { type GrownTree, growTree } from '../reranking/grow-tree.ts'

/** A training anaphor: the features of its candidates and of "nobody", the correct one, and the example's weight. */
export interface Example {
  readonly items: readonly Float32Array[]
  readonly right: number
  readonly weight: number
  /** Its document; examples are held out by document. */
  readonly document: string
}

/** The settings of the ranker's training. */
export interface RankerSettings {
  readonly trees: number
  readonly rate: number
  /** The share of examples, and of features, that each tree uses. */
  readonly examples: number
  readonly features: number
}

/**
 * Trains trees whose sums rank the correct candidate of each example first: gradient boosting of the softmax over an
 * anaphor's candidates. The same examples and seed give the same trees. Source: Friedman, "Stochastic Gradient
 * Boosting", 2002; the loss is ListNet's with one correct item.
 */
export const boostRanker = (examples: readonly Example[], settings: RankerSettings, seed = 1): BoostedTrees => {
  const items = examples.flatMap((example) => example.items)
  const starts: number[] = []
  let count = 0
  for (const example of examples) {
    starts.push(count)
    count += example.items.length
  }
  const binned = binItems(items)
  const random = seeded(seed)
  const sums = new Float64Array(count)
  const slopes = { first: new Float64Array(count), second: new Float64Array(count) }
  const grown: GrownTree[] = []
  for (let tree = 0; tree < settings.trees; tree++) {
    for (const [index, example] of examples.entries()) {
      const start = starts[index]!
      const weight = random() < settings.examples ? example.weight : 0
      let highest = Number.NEGATIVE_INFINITY
      for (let at = 0; at < example.items.length; at++) highest = Math.max(highest, sums[start + at]!)
      let total = 0
      for (let at = 0; at < example.items.length; at++) total += Math.exp(sums[start + at]! - highest)
      for (let at = 0; at < example.items.length; at++) {
        const probability = Math.exp(sums[start + at]! - highest) / total
        slopes.first[start + at] = weight * (probability - (at === example.right ? 1 : 0))
        slopes.second[start + at] = weight * probability * (1 - probability)
      }
    }
    const features = binned.columns.flatMap((_, feature) => (random() < settings.features ? [feature] : []))
    grown.push(
      growTree(binned, features, slopes, (part, value) => {
        for (const item of part) sums[item]! += value * settings.rate
      }),
    )
  }
  const features = Uint8Array.from(grown.flatMap((tree) => tree.features))
  const bins = grown.flatMap((tree) => tree.bins)
  const values = grown.flatMap((tree) => tree.values)
  return boostedTrees({
    base: 0,
    features,
    bounds: Float32Array.from(bins, (bin, node) => binned.bounds[features[node]!]?.[bin] ?? 0),
    values: Float32Array.from(values, (value) => Math.round((value * settings.rate) / leafStep) * leafStep),
  })
}
