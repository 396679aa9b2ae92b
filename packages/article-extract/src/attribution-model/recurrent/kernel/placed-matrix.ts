import type { RoundedMatrix } from '../recurrent-weights.ts'
import type { Kernel } from './kernel.ts'
import { OUTPUTS_PER_BLOCK } from './project-function.ts'

/** Where a matrix lies in the kernel's memory, as `project` takes it. */
export interface PlacedMatrix {
  readonly weights: number
  readonly scales: number
  readonly bias: number
  readonly pairs: number
  readonly blocks: number
}

/** Outputs of a placed matrix with `rows` rows: whole blocks. */
export const paddedRows = (rows: number): number => Math.ceil(rows / OUTPUTS_PER_BLOCK) * OUTPUTS_PER_BLOCK

/**
 * Copies a matrix with its bias (none: zeros) to memory that `take` hands out; rows are filled up to whole blocks with
 * zeros. `inputScale` is the worth of 1 in the 16-bit inputs that the matrix will meet.
 */
export function placeMatrix(
  kernel: Kernel,
  take: (bytes: number) => number,
  matrix: RoundedMatrix,
  bias: Float32Array | undefined,
  inputScale: number,
): PlacedMatrix {
  const rows = paddedRows(matrix.rows)
  const placed = {
    weights: take(rows * matrix.columns * 2),
    scales: take(rows * 4),
    bias: take(rows * 4),
    pairs: matrix.columns / 2,
    blocks: rows / OUTPUTS_PER_BLOCK,
  }
  const scales = Float32Array.from(matrix.scales, (scale) => scale * inputScale)
  new Float32Array(kernel.buffer, placed.scales, rows).set(scales)
  if (bias) new Float32Array(kernel.buffer, placed.bias, rows).set(bias)
  interleave(matrix, new Int16Array(kernel.buffer, placed.weights, rows * matrix.columns))
  return placed
}

/** Multiplies `rows` rows of inputs by a matrix. */
export function projectRows(kernel: Kernel, matrix: PlacedMatrix, inputs: number, rows: number, outputs: number): void {
  if (rows === 0) return
  kernel.project(inputs, rows, matrix.pairs, matrix.weights, matrix.scales, matrix.bias, outputs, matrix.blocks)
}

/** Writes the weights in the order in which `project` reads them. */
function interleave({ values, rows, columns }: RoundedMatrix, target: Int16Array): void {
  for (let row = 0; row < rows; row++) {
    const block = Math.floor(row / OUTPUTS_PER_BLOCK) * OUTPUTS_PER_BLOCK * columns
    const place = (row % OUTPUTS_PER_BLOCK) * 2
    for (let column = 0; column < columns; column++) {
      const pair = (column >> 1) * OUTPUTS_PER_BLOCK * 2
      target[block + pair + place + (column & 1)] = values[row * columns + column]!
    }
  }
}
