import type { RecurrentWeights } from './recurrent-weights.ts'

/** The value of 1 as a 16-bit input of the first layer; inputs up to 16 fit. */
export const INPUT_SCALE = 2048

/** Writes the tokens' embeddings, all columns concatenated, as 16-bit inputs, [token, input]. */
export function embedTokens(weights: RecurrentWeights, indices: readonly Int32Array[], target: Int16Array): void {
  const width = weights.embeddings.reduce((sum, table) => sum + table.columns, 0)
  let offset = 0
  for (const [column, { values, scales, columns }] of weights.embeddings.entries()) {
    const scale = (scales[0] ?? 0) * INPUT_SCALE
    // The input for every 8-bit number, from -128.
    const inputs = Int16Array.from({ length: 256 }, (_, byte) => Math.round((byte - 128) * scale))
    const entries = indices[column] ?? new Int32Array()
    for (let token = 0; token < entries.length; token++) {
      const entry = entries[token]! * columns
      for (let i = 0; i < columns; i++) target[token * width + offset + i] = inputs[values[entry + i]! + 128]!
    }
    offset += columns
  }
}
