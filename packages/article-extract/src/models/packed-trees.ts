import { type BoostedTrees, boostedTrees, leaf } from '../attribution-model/reranking/boosted-trees.ts'

/** The factor of leaf values in a weights file. */
export const leafStep = 1 / 4096

/** The header of one set of trees. Its bytes are the bounds, the value of each node, and the feature of each node. */
export interface PackedTrees {
  /** Log odds before the first tree; 0 when absent. */
  readonly base?: number
  readonly bounds: number
  readonly nodes: number
}

/** The size of a set in bytes: a multiple of four, so that the next set is aligned. */
export const packedBytes = ({ bounds, nodes }: PackedTrees): number => Math.ceil((4 * bounds + 3 * nodes) / 4) * 4

/** The sets of trees in the body of a weights file, in order. */
export const readTrees = (body: Uint8Array, sets: readonly PackedTrees[]): readonly BoostedTrees[] => {
  let from = 0
  return sets.map((set) => {
    const table = new Float32Array(body.buffer, from, set.bounds)
    const numbers = new Int16Array(body.buffer, from + 4 * set.bounds, set.nodes)
    const start = from + 4 * set.bounds + 2 * set.nodes
    const features = body.slice(start, start + set.nodes)
    from += packedBytes(set)
    return boostedTrees({
      base: set.base ?? 0,
      features,
      bounds: Float32Array.from(numbers, (number, node) => (features[node] === leaf ? 0 : (table[number] ?? 0))),
      values: Float32Array.from(numbers, (number, node) => (features[node] === leaf ? number * leafStep : 0)),
    })
  })
}
