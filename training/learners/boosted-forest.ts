import {
  type BoostedTrees,
  boostedTrees,
  leaf,
} from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { leafStep } from '../../packages/article-extract/src/models/packed-trees.ts'

/** A node of a tree in LightGBM's own description of a model. Values up to `threshold` go left. */
export type LightGbmNode =
  | { readonly leaf_value: number }
  | {
      readonly split_feature: number
      readonly threshold: number
      readonly left_child: LightGbmNode
      readonly right_child: LightGbmNode
    }

/** The nodes of a tree in pre-order. */
const nodesOf = (node: LightGbmNode): readonly LightGbmNode[] =>
  'leaf_value' in node ? [node] : [node, ...nodesOf(node.left_child), ...nodesOf(node.right_child)]

/** The highest 32-bit number that is not above `value`. Features are 32-bit, so they are split in the same places. */
const floor32 = (value: number): number => {
  const rounded = Math.fround(value)
  if (rounded <= value) return rounded
  const bits = new Int32Array(Float32Array.of(rounded).buffer)
  bits[0]! += rounded > 0 ? -1 : 1
  return new Float32Array(bits.buffer)[0]!
}

/** The mean of the forests that LightGBM trained with several seeds, as the extractor evaluates trees. */
export const boostedForest = (forests: readonly (readonly LightGbmNode[])[]): BoostedTrees => {
  const nodes = forests.flat().flatMap(nodesOf)
  const share = 1 / forests.length
  return boostedTrees({
    base: 0,
    features: Uint8Array.from(nodes, (node) => ('leaf_value' in node ? leaf : node.split_feature)),
    bounds: Float32Array.from(nodes, (node) => ('leaf_value' in node ? 0 : floor32(node.threshold))),
    values: Float32Array.from(nodes, (node) =>
      'leaf_value' in node ? Math.round((node.leaf_value * share) / leafStep) * leafStep : 0,
    ),
  })
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
