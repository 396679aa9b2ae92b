import { f32x4, i32x4, v128 } from './simd-instructions.ts'
import { advance, type Code, i32, local, repeatUntilEqual, set } from './wasm-instructions.ts'
import type { WasmFunction } from './wasm-module.ts'

/** The value from which tanh is 1 to the precision of a state. */
export const TANH_LIMIT = 4.97

/** The difference of a state of 1 from `STATE_ZERO`: states are bytes from 1 to 127. */
export const STATE_SCALE = 63
/** A state of 0 as a byte. */
export const STATE_ZERO = 64

const [gates, cells, states, hidden] = [0, 1, 2, 3] as const
const [forget, candidate, leave, end] = [4, 5, 6, 7] as const
const [x, square, memory] = [8, 9, 10] as const

// Lambert's continued fraction of tanh, truncated after the fourth term, as a quotient of polynomials in the square.
const ABOVE = [1, 378, 17325, 135135]
const BELOW = [28, 3150, 62370, 135135]

// Constants are stored in locals once, because engines create a vector constant at every use.
const CONSTANTS = [...new Set([...ABOVE, ...BELOW, 0.5, STATE_SCALE, STATE_ZERO, 1, -1, TANH_LIMIT, -TANH_LIMIT])]
const FIRST_CONSTANT = 11
const constant = (value: number): Code => local(FIRST_CONSTANT + CONSTANTS.indexOf(value))
const setConstants = CONSTANTS.flatMap((value, index) => set(FIRST_CONSTANT + index, f32x4.constant(value)))

const polynomial = (coefficients: readonly number[]): Code =>
  coefficients
    .map(constant)
    .reduce((result, coefficient) => f32x4.add(coefficient, f32x4.multiply(local(square), result)))

const clamp = (value: Code, limit: number): Code => f32x4.least(f32x4.most(value, constant(-limit)), constant(limit))

// Within 0.0001 of tanh everywhere.
const tanh = (value: Code): Code => {
  const ratio = f32x4.divide(f32x4.multiply(local(x), polynomial(ABOVE)), polynomial(BELOW))
  return [...set(x, clamp(value, TANH_LIMIT)), ...set(square, f32x4.multiply(local(x), local(x))), ...clamp(ratio, 1)]
}

const half = constant(0.5)
const sigmoid = (value: Code): Code => f32x4.add(half, f32x4.multiply(half, tanh(f32x4.multiply(half, value))))
const gate = (pointer: number): Code => v128.load(local(pointer), 0)

const fourCells: Code = [
  ...set(memory, f32x4.multiply(sigmoid(gate(forget)), v128.load(local(cells), 0))),
  ...set(memory, f32x4.add(local(memory), f32x4.multiply(sigmoid(gate(gates)), tanh(gate(candidate))))),
  ...v128.store(local(cells), 0, local(memory)),
  ...set(memory, f32x4.multiply(sigmoid(gate(leave)), tanh(local(memory)))),
  ...set(memory, f32x4.nearest(f32x4.multiply(constant(STATE_SCALE), local(memory)))),
  ...set(memory, i32x4.fromFloat(f32x4.add(constant(STATE_ZERO), local(memory)))),
  ...v128.storeQuarter(local(states), i32x4.toBytes(local(memory))),
  ...[gates, forget, candidate, leave, cells].flatMap((pointer) => advance(pointer, 16)),
  ...advance(states, 4),
]

const nextGate = (pointer: number): Code => i32.add(local(pointer), i32.shiftLeft(local(hidden), 2))

/**
 * cell(gates, cells, states, hidden): one step of an LSTM. Gates (input, forget, candidate, output, `hidden` numbers
 * each) and cells are single precision. Cells are updated in place; states are written as bytes.
 */
export const CELL: WasmFunction = {
  name: 'cell',
  parameters: 4,
  integerLocals: 4,
  vectorLocals: 3 + CONSTANTS.length,
  body: [
    ...setConstants,
    ...set(forget, nextGate(gates)),
    ...set(candidate, nextGate(forget)),
    ...set(leave, nextGate(candidate)),
    ...set(end, local(forget)),
    ...repeatUntilEqual(gates, end, fourCells),
  ],
}
