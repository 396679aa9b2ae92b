import { f32x4, i32x4, v128 } from './simd-instructions.ts'
import { advance, type Code, i32, local, repeat, repeatUntilEqual, set } from './wasm-instructions.ts'
import type { WasmFunction } from './wasm-module.ts'

/**
 * The number of outputs that one pass over the inputs computes: eight vectors of four, as many as there are registers
 * for.
 */
export const OUTPUTS_PER_BLOCK = 32

const VECTORS = OUTPUTS_PER_BLOCK / 4
const BLOCK_BYTES = OUTPUTS_PER_BLOCK * 4

const [inputs, rows, pairs, weights, scales, bias, outputs, blocks] = [0, 1, 2, 3, 4, 5, 6, 7] as const
const [weight, scale, addend, block, input, inputEnd] = [8, 9, 10, 11, 12, 13] as const
const pair = 14
const sum = (vector: number): number => pair + 1 + vector
const vectors = Array.from({ length: VECTORS }, (_, vector) => vector)

// Two inputs, repeated over the lanes, times the block's weights for them.
const addPair: Code = [
  ...set(pair, v128.loadRepeated(local(input), 0)),
  ...vectors.flatMap((vector) =>
    set(sum(vector), i32x4.add(local(sum(vector)), i32x4.dot(local(pair), v128.load(local(weight), vector * 16)))),
  ),
  ...advance(weight, BLOCK_BYTES),
  ...advance(input, 4),
]

const storeBlock: Code = vectors.flatMap((vector) => {
  const offset = vector * 16
  const scaled = f32x4.multiply(f32x4.fromInteger(local(sum(vector))), v128.load(local(scale), offset))
  return v128.store(local(outputs), offset, f32x4.add(scaled, v128.load(local(addend), offset)))
})

const oneBlock: Code = [
  ...vectors.flatMap((vector) => set(sum(vector), v128.zero)),
  ...set(input, local(inputs)),
  ...repeatUntilEqual(input, inputEnd, addPair),
  ...storeBlock,
  ...[scale, addend, outputs].flatMap((pointer) => advance(pointer, BLOCK_BYTES)),
]

const oneRow: Code = [
  ...set(inputEnd, i32.add(local(inputs), i32.shiftLeft(local(pairs), 2))),
  ...set(weight, local(weights)),
  ...set(scale, local(scales)),
  ...set(addend, local(bias)),
  ...set(block, local(blocks)),
  ...repeat(block, oneBlock),
  ...set(inputs, local(inputEnd)),
]

/**
 * project(inputs, rows, pairs, weights, scales, bias, outputs, blocks): output = bias + scale * (weights . input) for
 * every row. Inputs and weights are 16-bit, the sum is exact in 32 bits, and scales, bias and outputs are single
 * precision. Weights are in the order of the loop: for every block, every pair of inputs and every output of the block,
 * two numbers.
 */
export const PROJECT: WasmFunction = {
  name: 'project',
  parameters: 8,
  integerLocals: 6,
  vectorLocals: 1 + VECTORS,
  body: repeat(rows, oneRow),
}
