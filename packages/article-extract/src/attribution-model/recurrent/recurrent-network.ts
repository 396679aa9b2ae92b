import { embedTokens, INPUT_SCALE } from './embed-tokens.ts'
import { STATE_SCALE } from './kernel/cell-function.ts'
import type { Kernel } from './kernel/kernel.ts'
import { type PlacedMatrix, paddedRows, placeMatrix } from './kernel/placed-matrix.ts'
import type { RecurrentWeights } from './recurrent-weights.ts'

/** Tokens that the network reads at once; the caller cuts longer paragraphs. */
export const LONGEST_RUN = 512

/** A network laid out in a kernel's memory. */
export interface RecurrentNetwork {
  /** The score of every label for every token, [token, label], from the tokens' vocabulary indices by column. */
  emissions(indices: readonly Int32Array[]): Float32Array
}

interface PlacedDirection {
  readonly input: PlacedMatrix
  readonly recurrent: PlacedMatrix
}

/** Lays the weights out in the kernel's memory, which this network then owns, with room for one run of tokens. */
export function recurrentNetwork(kernel: Kernel, weights: RecurrentWeights): RecurrentNetwork {
  const { hidden, labels } = weights.header
  let used = 0
  const take = (bytes: number): number => {
    const start = used
    used = Math.ceil((used + bytes) / 16) * 16
    kernel.reserve(used)
    return start
  }
  const layers = weights.layers.map((directions, layer): PlacedDirection[] =>
    directions.map(({ input, recurrent, bias }) => ({
      input: placeMatrix(kernel, take, input, bias, layer === 0 ? 1 / INPUT_SCALE : 1 / STATE_SCALE),
      recurrent: placeMatrix(kernel, take, recurrent, undefined, 1 / STATE_SCALE),
    })),
  )
  const output = placeMatrix(kernel, take, weights.output, weights.outputBias, 1 / STATE_SCALE)
  const width = Math.max(2 * hidden, weights.layers[0]?.[0]?.input.columns ?? 0)
  const room = {
    inputs: take(LONGEST_RUN * width * 2),
    states: take(LONGEST_RUN * width * 2),
    gates: take(LONGEST_RUN * 4 * hidden * 4),
    step: take(4 * hidden * 4),
    cells: take(hidden * 4),
    nothing: take(hidden * 2),
    scores: take(LONGEST_RUN * paddedRows(labels.length) * 4),
  }

  /** One direction of a layer: reads `inputs`, writes its half of `states`. */
  const readAlong = (placed: PlacedDirection, side: number, inputs: number, states: number, length: number): void => {
    const { input, recurrent } = placed
    kernel.project(inputs, length, input.pairs, input.weights, input.scales, input.bias, room.gates, input.blocks)
    new Float32Array(kernel.buffer, room.cells, hidden).fill(0)
    let before = room.nothing
    for (let step = 0; step < length; step++) {
      const token = side === 0 ? step : length - 1 - step
      const gates = room.gates + token * hidden * 16
      const { pairs, weights: matrix, scales, blocks } = recurrent
      kernel.project(before, 1, pairs, matrix, scales, gates, room.step, blocks)
      before = states + (token * 2 + side) * hidden * 2
      kernel.cell(room.step, room.cells, before, hidden)
    }
  }

  return {
    emissions(indices) {
      const length = indices[0]?.length ?? 0
      let [from, to] = [room.inputs, room.states]
      embedTokens(weights, indices, new Int16Array(kernel.buffer, from, length * width))
      for (const directions of layers) {
        for (const [side, placed] of directions.entries()) readAlong(placed, side, from, to, length)
        ;[from, to] = [to, from]
      }
      kernel.project(from, length, output.pairs, output.weights, output.scales, output.bias, room.scores, output.blocks)
      return takeColumns(new Float32Array(kernel.buffer, room.scores), length, labels.length)
    },
  }
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
