import type { RoundedMatrix } from '../recurrent-weights.ts'
import { STATE_SCALE, STATE_ZERO } from './cell-function.ts'
import type { Kernel } from './kernel.ts'
import { OUTPUTS_PER_BLOCK } from './project-function.ts'

/** The address of a matrix of 16-bit inputs in the kernel's memory, for `project`. */
export interface PlacedMatrix {
  readonly weights: number
  readonly scales: number
  readonly bias: number
  readonly pairs: number
  readonly blocks: number
}

/** The address of a matrix of states in the kernel's memory, for `projectStates`. */
export interface PlacedStateMatrix extends Omit<PlacedMatrix, 'pairs'> {
  readonly quads: number
  readonly starts: number
}

type Take = (bytes: number) => number

/** The number of outputs of a placed matrix with `rows` rows: whole blocks. */
export const paddedRows = (rows: number): number => Math.ceil(rows / OUTPUTS_PER_BLOCK) * OUTPUTS_PER_BLOCK

/** Copies scales and bias (zeros if absent). `inputScale` is the value of 1 in the inputs. */
const placeScales = (
  kernel: Kernel,
  take: Take,
  matrix: RoundedMatrix,
  bias: Float32Array | undefined,
  inputScale: number,
) => {
  const rows = paddedRows(matrix.rows)
  const placed = { scales: take(rows * 4), bias: take(rows * 4), blocks: rows / OUTPUTS_PER_BLOCK }
  new Float32Array(kernel.buffer, placed.scales, rows).set(matrix.scales.map((scale) => scale * inputScale))
  if (bias) new Float32Array(kernel.buffer, placed.bias, rows).set(bias)
  return placed
}

/**
 * Copies a matrix with its bias to memory allocated by `take`, with zero rows up to whole blocks. `inputScale` is the
 * value of 1 in the 16-bit inputs.
 */
export function placeMatrix(
  kernel: Kernel,
  take: Take,
  matrix: RoundedMatrix,
  bias: Float32Array | undefined,
  inputScale: number,
): PlacedMatrix {
  const size = paddedRows(matrix.rows) * matrix.columns
  const weights = take(size * 2)
  const placed = placeScales(kernel, take, matrix, bias, inputScale)
  interleave(matrix, new Int16Array(kernel.buffer, weights, size), 2)
  return { ...placed, weights, pairs: matrix.columns / 2 }
}

/** As `placeMatrix`, for a matrix of states. */
export function placeStateMatrix(
  kernel: Kernel,
  take: Take,
  matrix: RoundedMatrix,
  bias: Float32Array | undefined,
): PlacedStateMatrix {
  const rows = paddedRows(matrix.rows)
  const [weights, starts] = [take(rows * matrix.columns), take(rows * 4)]
  const placed = placeScales(kernel, take, matrix, bias, 1 / STATE_SCALE)
  interleave(matrix, new Int8Array(kernel.buffer, weights, rows * matrix.columns), 4)
  // A state of 0 is the byte `STATE_ZERO`; its contribution to every sum is subtracted in advance.
  const start = new Int32Array(kernel.buffer, starts, rows)
  for (const [at, weight] of matrix.values.entries()) start[Math.floor(at / matrix.columns)]! -= STATE_ZERO * weight
  return { ...placed, weights, starts, quads: matrix.columns / 4 }
}

/** Multiplies `rows` rows of inputs by a matrix. */
export function projectRows(kernel: Kernel, matrix: PlacedMatrix, inputs: number, rows: number, outputs: number): void {
  if (rows === 0) return
  kernel.project(inputs, rows, matrix.pairs, matrix.weights, matrix.scales, matrix.bias, outputs, matrix.blocks)
}

/** Multiplies `rows` rows of states by a matrix. `bias` replaces the matrix's own. */
export function projectStateRows(
  kernel: Kernel,
  { quads, weights, starts, scales, bias: own, blocks }: PlacedStateMatrix,
  states: number,
  rows: number,
  outputs: number,
  bias: number = own,
): void {
  if (rows === 0) return
  kernel.projectStates(states, rows, quads, weights, starts, scales, bias, outputs, blocks)
}

/** Writes the weights in the order in which they are read: `size` inputs together. */
function interleave({ values, rows, columns }: RoundedMatrix, target: Int8Array | Int16Array, size: number): void {
  for (let row = 0; row < rows; row++) {
    const block = Math.floor(row / OUTPUTS_PER_BLOCK) * OUTPUTS_PER_BLOCK * columns
    const place = (row % OUTPUTS_PER_BLOCK) * size
    for (let column = 0; column < columns; column++) {
      const group = Math.floor(column / size) * OUTPUTS_PER_BLOCK * size
      target[block + group + place + (column % size)] = values[row * columns + column]!
    }
  }
}
