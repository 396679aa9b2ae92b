import { labels } from './labels.ts'

const size = labels.length

/** The weights of features, one row of label scores each; `rowOf` finds the row of a feature's slot, -1 for none. */
export interface FeatureTable {
  readonly bits: number
  readonly rowOf: Int32Array
  readonly rows: Int8Array | Float32Array
  /** What a weight of 1 in `rows` stands for. */
  readonly scale: number
}

/** The labels' scores of each token, [token, label]: the sums over its features. */
export const labelScores = (
  { bits, rowOf, rows, scale }: FeatureTable,
  features: readonly Int32Array[],
): Float64Array => {
  const scores = new Float64Array(features.length * size)
  const mask = 2 ** bits - 1
  for (const [token, hashes] of features.entries()) {
    const into = token * size
    for (const hash of hashes) {
      const row = rowOf[hash & mask]!
      if (row < 0) continue
      for (let label = 0; label < size; label++) scores[into + label]! += rows[row * size + label]!
    }
  }
  for (let at = 0; at < scores.length; at++) scores[at]! *= scale
  return scores
}
