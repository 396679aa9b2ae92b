import { embedTokens } from './embed-tokens.ts'
import type { Kernel } from './kernel/kernel.ts'
import { type PlacedMatrix, paddedRows } from './kernel/placed-matrix.ts'
import { LONGEST_RUN, layNetwork, type NetworkLayout, type PlacedDirection } from './network-layout.ts'
import type { RecurrentWeights } from './recurrent-weights.ts'

/** A network laid out in a kernel's memory. */
export interface RecurrentNetwork {
  /**
   * The score of every label for every token, [token, label], from the tokens' vocabulary indices by column.
   * Throws RangeError for more than 512 tokens.
   */
  emissions(indices: readonly Int32Array[]): Float32Array
}

/** Lays the weights out in the kernel's memory, which this network then owns. */
export function recurrentNetwork(kernel: Kernel, weights: RecurrentWeights): RecurrentNetwork {
  const layout = layNetwork(kernel, weights)
  const inputs = weights.layers[0]?.[0]?.input.columns ?? 0
  const labels = weights.header.labels.length
  return {
    emissions(indices) {
      const length = indices[0]?.length ?? 0
      if (length > LONGEST_RUN)
        throw new RangeError(`A run of ${length} tokens: at most ${LONGEST_RUN} can be read at once.`)
      let [from, to] = layout.rows
      embedTokens(weights, indices, new Int16Array(kernel.buffer, from, length * inputs))
      for (const [ahead, back] of layout.layers) {
        if (ahead) readAlong(kernel, layout, ahead, { from, to, tokens: ascending(length) })
        if (back)
          readAlong(kernel, layout, back, { from, to: to + layout.hidden * 2, tokens: ascending(length).reverse() })
        ;[from, to] = [to, from]
      }
      projectRows(kernel, layout.output, from, length, layout.scores)
      return takeColumns(new Float32Array(kernel.buffer, layout.scores), length, labels)
    },
  }
}

const ascending = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** One direction's way over a run: where it reads and writes rows, and the tokens in its order. */
interface Reading {
  readonly from: number
  readonly to: number
  readonly tokens: readonly number[]
}

/** Runs one direction of a layer; its states are written into its half of every row. */
function readAlong(
  kernel: Kernel,
  layout: NetworkLayout,
  placed: PlacedDirection,
  { from, to, tokens }: Reading,
): void {
  const { hidden, gates, stepGates, cells } = layout
  const { pairs, weights, scales, blocks } = placed.recurrent
  projectRows(kernel, placed.input, from, tokens.length, gates)
  new Float32Array(kernel.buffer, cells, hidden).fill(0)
  let before = layout.nothing
  for (const token of tokens) {
    // What the inputs say of the gates stands in for the bias of what the state before says.
    kernel.project(before, 1, pairs, weights, scales, gates + token * hidden * 16, stepGates, blocks)
    before = to + token * hidden * 4
    kernel.cell(stepGates, cells, before, hidden)
  }
}

function projectRows(kernel: Kernel, matrix: PlacedMatrix, inputs: number, rows: number, outputs: number): void {
  if (rows === 0) return
  kernel.project(inputs, rows, matrix.pairs, matrix.weights, matrix.scales, matrix.bias, outputs, matrix.blocks)
}

/** The first `columns` of every row of a projection, in memory of their own. */
function takeColumns(padded: Float32Array, rows: number, columns: number): Float32Array {
  const stride = paddedRows(columns)
  const taken = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    taken.set(padded.subarray(row * stride, row * stride + columns), row * columns)
  }
  return taken
}
