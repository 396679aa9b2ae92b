import { inputRows } from './input-rows.ts'
import type { Kernel } from './kernel/kernel.ts'
import { type PlacedStateMatrix, paddedRows, projectStateRows } from './kernel/placed-matrix.ts'
import { LONGEST_RUN, layNetwork, type NetworkLayout } from './network-layout.ts'
import type { RecurrentWeights } from './recurrent-weights.ts'

/** A network in a kernel's memory. */
interface RecurrentNetwork {
  /**
   * The score of every label for every token, [token, label], from the tokens' vocabulary indices by column.
   * Throws RangeError for more than 512 tokens.
   */
  emissions(indices: readonly Int32Array[]): Float32Array
}

/** Copies the weights into the kernel's memory, which this network then owns. */
export function recurrentNetwork(kernel: Kernel, weights: RecurrentWeights): RecurrentNetwork {
  const layout = layNetwork(kernel, weights)
  const rowsOf = inputRows(kernel, weights, layout)
  const labels = weights.header.labels.length
  return {
    emissions(indices) {
      const length = indices[0]?.length ?? 0
      if (length > LONGEST_RUN)
        throw new RangeError(`A run has ${length} tokens. At most ${LONGEST_RUN} can be read at once.`)
      const tokens = new Int32Array(length)
      for (let token = 0; token < length; token++) tokens[token] = token
      const steps = [tokens, tokens.toReversed()]
      const kept = rowsOf(indices)
      let [from, to] = layout.rows
      for (const [layer, directions] of layout.recurrent.entries()) {
        for (const [direction, recurrent] of directions.entries()) {
          const between = layout.between[layer - 1]?.[direction]
          if (between) projectStateRows(kernel, between, from, length, layout.gates)
          readAlong(kernel, layout, recurrent, {
            gates: between ? layout.gates : layout.inputs[direction]!,
            rows: between ? tokens : kept,
            to: to + direction * layout.hidden,
            tokens: steps[direction]!,
          })
        }
        ;[from, to] = [to, from]
      }
      projectStateRows(kernel, layout.output, from, length, layout.scores)
      return takeColumns(new Float32Array(kernel.buffer, layout.scores), length, labels)
    },
  }
}

/** One direction of a run: the inputs' part of the gates with the row of each token, and the address of the states. */
interface Reading {
  readonly gates: number
  readonly rows: Int32Array
  readonly to: number
  /** In the order of this direction. */
  readonly tokens: Int32Array
}

/** Runs one direction of a layer; writes its states into its half of every row. */
function readAlong(
  kernel: Kernel,
  { hidden, stepGates, cells, nothing }: NetworkLayout,
  recurrent: PlacedStateMatrix,
  { gates, rows, to, tokens }: Reading,
): void {
  new Float32Array(kernel.buffer, cells, hidden).fill(0)
  let before = nothing
  for (const token of tokens) {
    // The inputs' part of the gates replaces the bias.
    projectStateRows(kernel, recurrent, before, 1, stepGates, gates + rows[token]! * hidden * 16)
    before = to + token * hidden * 2
    kernel.cell(stepGates, cells, before, hidden)
  }
}

/** Copies the first `columns` of every row of a projection. */
function takeColumns(padded: Float32Array, rows: number, columns: number): Float32Array {
  const stride = paddedRows(columns)
  const taken = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) taken[row * columns + column] = padded[row * stride + column]!
  }
  return taken
}
