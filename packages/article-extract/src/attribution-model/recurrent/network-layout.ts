import { INPUT_SCALE } from './embed-tokens.ts'
import { STATE_SCALE } from './kernel/cell-function.ts'
import type { Kernel } from './kernel/kernel.ts'
import { type PlacedMatrix, paddedRows, placeMatrix } from './kernel/placed-matrix.ts'
import type { RecurrentWeights } from './recurrent-weights.ts'

/** Tokens that the network reads at once; the caller cuts longer paragraphs. */
export const LONGEST_RUN = 512

/** How many tokens' rows of the first layer are kept: those of a few stories, 4 MB. */
export const inputRowsKept = 1024

/** One direction of a layer in the kernel's memory. */
export interface PlacedDirection {
  readonly input: PlacedMatrix
  readonly recurrent: PlacedMatrix
}

/** Where everything of a network lies in the kernel's memory, in bytes. */
export interface NetworkLayout {
  readonly hidden: number
  readonly layers: readonly (readonly PlacedDirection[])[]
  readonly output: PlacedMatrix
  /** Two stretches that layers read from and write to in turn: one row of 16-bit numbers a token. */
  readonly rows: readonly [number, number]
  /** For each direction of the first layer, what its inputs say of the gates: one row for each token that is kept. */
  readonly inputs: readonly number[]
  /** Four gates a cell, for every token of a run, and for the step at hand. */
  readonly gates: number
  readonly stepGates: number
  readonly cells: number
  /** The state before the first token: zeros. */
  readonly nothing: number
  readonly scores: number
}

/** Copies the weights into the kernel's memory, and makes room there for one run of tokens. */
export function layNetwork(kernel: Kernel, weights: RecurrentWeights): NetworkLayout {
  const { hidden, labels } = weights.header
  const take = memoryTaker(kernel)
  const layers = weights.layers.map((directions, layer) =>
    directions.map(({ input, recurrent, bias }) => ({
      input: placeMatrix(kernel, take, input, bias, 1 / (layer === 0 ? INPUT_SCALE : STATE_SCALE)),
      recurrent: placeMatrix(kernel, take, recurrent, undefined, 1 / STATE_SCALE),
    })),
  )
  const width = Math.max(2 * hidden, weights.layers[0]?.[0]?.input.columns ?? 0)
  return {
    hidden,
    layers,
    output: placeMatrix(kernel, take, weights.output, weights.outputBias, 1 / STATE_SCALE),
    rows: [take(LONGEST_RUN * width * 2), take(LONGEST_RUN * width * 2)],
    inputs: (layers[0] ?? []).map(() => take(inputRowsKept * hidden * 16)),
    gates: take(LONGEST_RUN * hidden * 16),
    stepGates: take(hidden * 16),
    cells: take(hidden * 4),
    nothing: take(hidden * 2),
    scores: take(LONGEST_RUN * paddedRows(labels.length) * 4),
  }
}

/** Hands out memory from the start on, each stretch where a vector may begin. */
function memoryTaker(kernel: Kernel): (bytes: number) => number {
  let used = 0
  return (bytes) => {
    const start = used
    used = Math.ceil((used + bytes) / 16) * 16
    kernel.reserve(used)
    return start
  }
}
