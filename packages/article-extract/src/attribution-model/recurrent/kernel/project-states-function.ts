import { OUTPUTS_PER_BLOCK } from './project-function.ts'
import { type AddDot, f32x4, relaxedDot, standardDot, v128 } from './simd-instructions.ts'
import { advance, type Code, i32, local, repeat, repeatUntilEqual, set } from './wasm-instructions.ts'
import type { WasmFunction } from './wasm-module.ts'

const VECTORS = OUTPUTS_PER_BLOCK / 4
const BLOCK_BYTES = OUTPUTS_PER_BLOCK * 4

const [states, rows, quads, weights, starts, scales, bias, outputs, blocks] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const [weight, start, scale, addend, block, state, stateEnd] = [9, 10, 11, 12, 13, 14, 15] as const
const [quad, low, high] = [16, 17, 18] as const
const sum = (vector: number): number => high + 1 + vector
const vectors = Array.from({ length: VECTORS }, (_, vector) => vector)

// Four states, repeated over the lanes, times the block's weights for them.
const addQuad = (addDot: AddDot): Code => [
  ...set(quad, v128.loadRepeated(local(state), 0)),
  ...vectors.flatMap((vector) =>
    set(sum(vector), addDot(v128.load(local(weight), vector * 16), local(quad), local(sum(vector)))),
  ),
  ...advance(weight, BLOCK_BYTES),
  ...advance(state, 4),
]

const storeBlock: Code = vectors.flatMap((vector) => {
  const offset = vector * 16
  const scaled = f32x4.multiply(f32x4.fromInteger(local(sum(vector))), v128.load(local(scale), offset))
  return v128.store(local(outputs), offset, f32x4.add(scaled, v128.load(local(addend), offset)))
})

const oneBlock = (addDot: AddDot): Code => [
  ...vectors.flatMap((vector) => set(sum(vector), v128.load(local(start), vector * 16))),
  ...set(state, local(states)),
  ...repeatUntilEqual(state, stateEnd, addQuad(addDot)),
  ...storeBlock,
  ...[start, scale, addend, outputs].flatMap((pointer) => advance(pointer, BLOCK_BYTES)),
]

const oneRow = (addDot: AddDot): Code => [
  ...set(stateEnd, i32.add(local(states), i32.shiftLeft(local(quads), 2))),
  ...set(weight, local(weights)),
  ...set(start, local(starts)),
  ...set(scale, local(scales)),
  ...set(addend, local(bias)),
  ...set(block, local(blocks)),
  ...repeat(block, oneBlock(addDot)),
  ...set(states, local(stateEnd)),
]

/**
 * projectStates(states, rows, quads, weights, starts, scales, bias, outputs, blocks): output = bias + scale * (start +
 * weights . state) for every row. States are bytes from 0 to 127, weights are signed bytes, the sum is exact in 32
 * bits, and scales, bias and outputs are single precision. Weights are in the order of the loop: for every block, every
 * four states and every output of the block, four numbers.
 */
export const projectStates = (isRelaxed: boolean): WasmFunction => ({
  name: 'projectStates',
  parameters: 9,
  integerLocals: 7,
  vectorLocals: 3 + VECTORS,
  body: repeat(rows, oneRow(isRelaxed ? relaxedDot : standardDot(low, high))),
})
