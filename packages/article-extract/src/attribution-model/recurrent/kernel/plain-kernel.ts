import { STATE_SCALE, STATE_ZERO, TANH_LIMIT } from './cell-function.ts'
import type { Kernel } from './kernel.ts'
import { OUTPUTS_PER_BLOCK } from './project-function.ts'

const single = Math.fround

/** The kernel in plain JavaScript, for engines without WebAssembly. It gives exactly the same numbers, more slowly. */
export function plainKernel(): Kernel {
  let buffer = new ArrayBuffer(0)
  return {
    get buffer() {
      return buffer
    },
    reserve(bytes) {
      if (bytes <= buffer.byteLength) return
      const larger = new Uint8Array(bytes)
      larger.set(new Uint8Array(buffer))
      buffer = larger.buffer
    },
    project(inputs, rows, pairs, weights, scales, bias, outputs, blocks) {
      const width = blocks * OUTPUTS_PER_BLOCK
      const [scale, addend] = [new Float32Array(buffer, scales, width), new Float32Array(buffer, bias, width)]
      const weight = new Int16Array(buffer, weights, width * pairs * 2)
      for (let row = 0; row < rows; row++) {
        const sums = rowSums(new Int16Array(buffer, inputs + row * pairs * 4, pairs * 2), weight, width, 2)
        const output = new Float32Array(buffer, outputs + row * width * 4, width)
        for (let i = 0; i < width; i++) output[i] = single(single(single(sums[i]!) * scale[i]!) + addend[i]!)
      }
    },
    projectStates(states, rows, quads, weights, starts, scales, bias, outputs, blocks) {
      const width = blocks * OUTPUTS_PER_BLOCK
      const [scale, addend] = [new Float32Array(buffer, scales, width), new Float32Array(buffer, bias, width)]
      const [start, weight] = [new Int32Array(buffer, starts, width), new Int8Array(buffer, weights, width * quads * 4)]
      for (let row = 0; row < rows; row++) {
        const sums = rowSums(new Uint8Array(buffer, states + row * quads * 4, quads * 4), weight, width, 4)
        const output = new Float32Array(buffer, outputs + row * width * 4, width)
        for (let i = 0; i < width; i++)
          output[i] = single(single(single(start[i]! + sums[i]!) * scale[i]!) + addend[i]!)
      }
    },
    cell(gates, cells, states, hidden) {
      const gate = new Float32Array(buffer, gates, hidden * 4)
      const memory = new Float32Array(buffer, cells, hidden)
      const state = new Uint8Array(buffer, states, hidden)
      for (let i = 0; i < hidden; i++) {
        const kept = single(sigmoid(gate[hidden + i]!) * memory[i]!)
        memory[i] = single(kept + single(sigmoid(gate[i]!) * tanh(gate[2 * hidden + i]!)))
        const shown = single(sigmoid(gate[3 * hidden + i]!) * tanh(memory[i]!))
        state[i] = STATE_ZERO + nearestEven(single(STATE_SCALE * shown))
      }
    },
  }
}

type Whole = Int8Array | Uint8Array | Int16Array

/** The sums of a row; weights are in groups of `size` inputs. */
function rowSums(input: Whole, weight: Whole, width: number, size: number): Int32Array {
  const sums = new Int32Array(width)
  let at = 0
  for (let block = 0; block < width; block += OUTPUTS_PER_BLOCK)
    for (let group = 0; group < input.length; group += size)
      for (let i = block; i < block + OUTPUTS_PER_BLOCK; i++)
        for (let one = 0; one < size; one++) sums[i]! += input[group + one]! * weight[at++]!
  return sums
}

const clamp = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, value))

function tanh(value: number): number {
  const x = clamp(value, single(TANH_LIMIT))
  const square = single(x * x)
  const ratio = single(x * polynomial(square, [1, 378, 17325, 135135])) / polynomial(square, [28, 3150, 62370, 135135])
  return clamp(single(ratio), 1)
}

const sigmoid = (value: number): number => single(0.5 + single(0.5 * tanh(single(0.5 * value))))

const polynomial = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduce((result, coefficient) => single(coefficient + single(x * result)))

function nearestEven(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor
}
