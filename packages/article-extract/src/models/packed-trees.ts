import { type BoostedTrees, leaf, rightParts, rootsOf } from '../attribution-model/reranking/boosted-trees.ts'

/** What a leaf's number in a file of weights is multiplied by. */
export const leafStep = 1 / 4096

/** What a file's header says of one set of trees. Its bytes are the bounds, each node's number, and each node's feature. */
export interface PackedTrees {
  /** Log odds before the first tree; 0 when absent. */
  readonly base?: number
  readonly bounds: number
  readonly nodes: number
}

/** How many bytes a set takes: a multiple of four, so that the bounds of the next one begin where they must. */
export const packedBytes = ({ bounds, nodes }: PackedTrees): number => Math.ceil((4 * bounds + 3 * nodes) / 4) * 4

/** The sets of trees in the body of a file of weights, one after the other. */
export const readTrees = (body: Uint8Array, sets: readonly PackedTrees[]): readonly BoostedTrees[] => {
  let from = 0
  return sets.map((set) => {
    const table = new Float32Array(body.buffer, from, set.bounds)
    const numbers = new Int16Array(body.buffer, from + 4 * set.bounds, set.nodes)
    const start = from + 4 * set.bounds + 2 * set.nodes
    const features = body.slice(start, start + set.nodes)
    from += packedBytes(set)
    return {
      base: set.base ?? 0,
      features,
      roots: rootsOf(features),
      rights: rightParts(features),
      bounds: Float32Array.from(numbers, (number, node) => (features[node] === leaf ? 0 : (table[number] ?? 0))),
      values: Float32Array.from(numbers, (number, node) => (features[node] === leaf ? number * leafStep : 0)),
    }
  })
}
