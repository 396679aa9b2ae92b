import {
  type BoostedTrees,
  leaf,
} from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { leafStep, packedBytes } from '../../packages/article-extract/src/models/packed-trees.ts'

/**
 * The bytes of a forest: the bounds of its trees, the value of each node (a bound's index, or a leaf), and the node's
 * feature.
 */
export const packTrees = ({ base, features, bounds, values }: BoostedTrees) => {
  const isLeaf = (node: number) => features[node] === leaf
  const table = Float32Array.from([...new Set(bounds.filter((_, node) => !isLeaf(node)))].sort((a, b) => a - b))
  const placeOf = new Map([...table].map((bound, place) => [bound, place]))
  const numbers = Int16Array.from(values, (value, node) =>
    isLeaf(node) ? Math.round(value / leafStep) : (placeOf.get(bounds[node]!) ?? 0),
  )
  const size = { base, bounds: table.length, nodes: features.length }
  const bytes = new Uint8Array(packedBytes(size))
  bytes.set(new Uint8Array(table.buffer), 0)
  bytes.set(new Uint8Array(numbers.buffer), table.byteLength)
  bytes.set(features, table.byteLength + numbers.byteLength)
  return { ...size, bytes }
}
