import { INPUT_SCALE } from './embed-tokens.ts'
import { STATE_ZERO } from './kernel/cell-function.ts'
import type { Kernel } from './kernel/kernel.ts'
import {
  type PlacedMatrix,
  type PlacedStateMatrix,
  paddedRows,
  placeMatrix,
  placeStateMatrix,
} from './kernel/placed-matrix.ts'
import type { RecurrentWeights } from './recurrent-weights.ts'

/** The maximum number of tokens in a run; the caller cuts longer paragraphs. */
export const LONGEST_RUN = 512

/** The number of cached rows of the first layer: the tokens of a few stories, 4 MB. */
export const inputRowsKept = 1024

/** The addresses of a network's data in the kernel's memory, in bytes. */
export interface NetworkLayout {
  readonly hidden: number
  /** For each direction of the first layer, the matrix of its inputs. */
  readonly first: readonly PlacedMatrix[]
  /** For each direction of each later layer, the matrix of the previous layer's states. */
  readonly between: readonly (readonly PlacedStateMatrix[])[]
  /** For each direction of each layer, the matrix of its own states. */
  readonly recurrent: readonly (readonly PlacedStateMatrix[])[]
  readonly output: PlacedStateMatrix
  /** The embeddings of a run's tokens, as 16-bit integers. */
  readonly embedded: number
  /** Two buffers that layers read and write alternately: one row of states per token. */
  readonly rows: readonly [number, number]
  /** For each direction of the first layer, the inputs' part of the gates: one row for each cached token. */
  readonly inputs: readonly number[]
  /** Four gates per cell, for every token of a run and for the current step. */
  readonly gates: number
  readonly stepGates: number
  readonly cells: number
  /** The state before the first token. */
  readonly nothing: number
  readonly scores: number
}

/** Copies the weights into the kernel's memory, and allocates room for one run of tokens. */
export function layNetwork(kernel: Kernel, weights: RecurrentWeights): NetworkLayout {
  const { hidden, labels } = weights.header
  const take = memoryTaker(kernel)
  const [first = [], ...others] = weights.layers
  const columns = first[0]?.input.columns ?? 0
  const layout = {
    hidden,
    first: first.map(({ input, bias }) => placeMatrix(kernel, take, input, bias, 1 / INPUT_SCALE)),
    between: others.map((layer) => layer.map(({ input, bias }) => placeStateMatrix(kernel, take, input, bias))),
    recurrent: weights.layers.map((layer) =>
      layer.map(({ recurrent }) => placeStateMatrix(kernel, take, recurrent, undefined)),
    ),
    output: placeStateMatrix(kernel, take, weights.output, weights.outputBias),
    embedded: take(LONGEST_RUN * columns * 2),
    rows: [take(LONGEST_RUN * hidden * 2), take(LONGEST_RUN * hidden * 2)],
    inputs: first.map(() => take(inputRowsKept * hidden * 16)),
    gates: take(LONGEST_RUN * hidden * 16),
    stepGates: take(hidden * 16),
    cells: take(hidden * 4),
    nothing: take(hidden),
    scores: take(LONGEST_RUN * paddedRows(labels.length) * 4),
  } as const
  new Uint8Array(kernel.buffer, layout.nothing, hidden).fill(STATE_ZERO)
  return layout
}

/** Allocates memory from the start, aligned for vectors. */
function memoryTaker(kernel: Kernel): (bytes: number) => number {
  let used = 0
  return (bytes) => {
    const start = used
    used = Math.ceil((used + bytes) / 16) * 16
    kernel.reserve(used)
    return start
  }
}
