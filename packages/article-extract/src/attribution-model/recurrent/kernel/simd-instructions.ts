import { type Code, local, set, unsigned } from './wasm-instructions.ts'

const simd = (opcode: number): Code => [0xfd, ...unsigned(opcode)]
const unary =
  (opcode: number) =>
  (value: Code): Code => [...value, ...simd(opcode)]
const binary =
  (opcode: number) =>
  (left: Code, right: Code): Code => [...left, ...right, ...simd(opcode)]

// A memory access without alignment, `offset` bytes after the address.
const at = (offset: number): Code => [0, ...unsigned(offset)]

/** Vectors of 128 bits with any contents. */
export const v128 = {
  zero: [...simd(0x0c), ...new Array<number>(16).fill(0)] as Code,
  load: (address: Code, offset: number): Code => [...address, ...simd(0x00), ...at(offset)],
  /** Loads 32 bits and repeats them four times. */
  loadRepeated: (address: Code, offset: number): Code => [...address, ...simd(0x09), ...at(offset)],
  store: (address: Code, offset: number, value: Code): Code => [...address, ...value, ...simd(0x0b), ...at(offset)],
  /** Stores the lower 32 bits. */
  storeQuarter: (address: Code, value: Code): Code => [...address, ...value, ...simd(0x5a), ...at(0), 0],
}

/** Four 32-bit integers, and the 16-bit integers that they are made from. */
export const i32x4 = {
  add: binary(0xae),
  /** Products of eight pairs of 16-bit integers, with neighbors added. */
  dot: binary(0xba),
  fromFloat: unary(0xf8),
  /** The integers as bytes, repeated four times; values outside 0 to 255 are clamped. */
  toBytes: (value: Code): Code => {
    const halves = binary(0x85)(value, value)
    return binary(0x66)(halves, halves)
  },
}

/** Adds to four sums the products of sixteen signed bytes and sixteen bytes from 0 to 127, four neighbors per sum. */
export type AddDot = (bytes: Code, small: Code, sums: Code) => Code

/** As one instruction, which not every engine has. For these bytes, it gives the same numbers everywhere. */
export const relaxedDot: AddDot = (bytes, small, sums) => [...bytes, ...small, ...sums, ...simd(0x113)]

/** The even and the odd elements of eight 32-bit integers. */
const lanes = (first: number): Code =>
  [0, 2, 4, 6].flatMap((lane) => [0, 1, 2, 3].map((byte) => (lane + first) * 4 + byte))

/** As instructions that every engine with SIMD has. `low` and `high` are temporary vectors. */
export const standardDot =
  (low: number, high: number): AddDot =>
  (bytes, small, sums) => [
    ...set(low, [...bytes, ...small, ...simd(0x9c), ...simd(0x7e)]),
    ...set(high, [...bytes, ...small, ...simd(0x9d), ...simd(0x7e)]),
    ...sums,
    ...[0, 1].flatMap((first) => [...local(low), ...local(high), ...simd(0x0d), ...lanes(first), ...simd(0xae)]),
  ]

/** Four single-precision numbers. */
export const f32x4 = {
  constant: (value: number): Code => {
    const lane = new Uint8Array(new Float32Array([value]).buffer)
    return [...simd(0x0c), ...lane, ...lane, ...lane, ...lane]
  },
  fromInteger: unary(0xfa),
  /** The nearest integer; for a tie, the even one. */
  nearest: unary(0x6a),
  add: binary(0xe4),
  multiply: binary(0xe6),
  divide: binary(0xe7),
  /** The lower of two numbers. Unlike the standard minimum, it is one machine instruction and does not handle NaN. */
  least: binary(0xea),
  /** The higher of two numbers, likewise. */
  most: binary(0xeb),
}
