import { embedTokens } from './embed-tokens.ts'
import type { Kernel } from './kernel/kernel.ts'
import { projectRows } from './kernel/placed-matrix.ts'
import { inputRowsKept, type NetworkLayout } from './network-layout.ts'
import type { RecurrentWeights } from './recurrent-weights.ts'

/**
 * Gives, for each token of a run, the number of its row in the layout's memory: the first layer's output for its
 * inputs.
 */
type InputRows = (indices: readonly Int32Array[]) => Int32Array

/**
 * The first layer's output for a token depends only on its vocabulary entries, and a text repeats its words. Rows are
 * cached until there is no more room; then the cache is cleared.
 */
export const inputRows = (kernel: Kernel, weights: RecurrentWeights, layout: NetworkLayout): InputRows => {
  const sizes = weights.embeddings.map(({ rows }) => rows)
  const width = weights.embeddings.reduce((sum, { columns }) => sum + columns, 0)
  const rowOf = new Map<number, number>()

  /** A unique number for the entries of a token. */
  const keyOf = (indices: readonly Int32Array[], token: number): number => {
    let key = 0
    for (let column = 0; column < sizes.length; column++) key = key * sizes[column]! + indices[column]![token]!
    return key
  }

  const work = (indices: readonly Int32Array[], tokens: readonly number[], first: number): void => {
    const missing = indices.map((entries) => Int32Array.from(tokens, (token) => entries[token]!))
    const { embedded } = layout
    embedTokens(weights, missing, new Int16Array(kernel.buffer, embedded, tokens.length * width))
    for (const [direction, input] of layout.first.entries())
      projectRows(kernel, input, embedded, tokens.length, layout.inputs[direction]! + first * layout.hidden * 16)
  }

  return (indices) => {
    const length = indices[0]?.length ?? 0
    // A run never has more tokens than there are rows.
    if (rowOf.size + length > inputRowsKept) rowOf.clear()
    const first = rowOf.size
    const missing: number[] = []
    const rows = new Int32Array(length)
    for (let token = 0; token < length; token++) {
      const key = keyOf(indices, token)
      const known = rowOf.get(key)
      rows[token] = known ?? first + missing.length
      if (known !== undefined) continue
      rowOf.set(key, first + missing.length)
      missing.push(token)
    }
    if (missing.length > 0) work(indices, missing, first)
    return rows
  }
}
