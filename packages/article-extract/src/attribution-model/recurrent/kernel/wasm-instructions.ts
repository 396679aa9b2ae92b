/** A run of WebAssembly bytes: an instruction and the code for its operands. */
export type Code = readonly number[]

/** An integer of at most 32 bits as unsigned LEB128, the encoding of counts, indexes and opcodes. */
export function unsigned(value: number): number[] {
  const low = value & 0x7f
  const rest = value >>> 7
  return rest === 0 ? [low] : [low | 0x80, ...unsigned(rest)]
}

/** A 32-bit integer as signed LEB128, the encoding of constants. */
export function signed(value: number): number[] {
  const low = value & 0x7f
  const rest = value >> 7
  const isLast = rest === (low & 0x40 ? -1 : 0)
  return isLast ? [low] : [low | 0x80, ...signed(rest)]
}

/** The value of a local. */
export const local = (index: number): Code => [0x20, ...unsigned(index)]

/** Sets a local to the value of `code`. */
export const set = (index: number, code: Code): Code => [...code, 0x21, ...unsigned(index)]

/** 32-bit integers. */
export const i32 = {
  constant: (value: number): Code => [0x41, ...signed(value)],
  add: (left: Code, right: Code): Code => [...left, ...right, 0x6a],
  shiftLeft: (value: Code, bits: number): Code => [...value, ...i32.constant(bits), 0x74],
}

/** Adds a constant to a pointer or counter in a local. */
export const advance = (index: number, by: number): Code => set(index, i32.add(local(index), i32.constant(by)))

/** Runs `body` at least once, until the locals `left` and `right` are equal. */
export const repeatUntilEqual = (left: number, right: number, body: Code): Code => [
  ...[0x03, 0x40],
  ...body,
  ...local(left),
  ...local(right),
  ...[0x47, 0x0d, 0x00, 0x0b],
]

/** Runs `body` as often as the local `counter` says, at least once, and counts it down to 0. */
export const repeat = (counter: number, body: Code): Code => [
  ...[0x03, 0x40],
  ...body,
  ...advance(counter, -1),
  ...local(counter),
  ...[0x0d, 0x00, 0x0b],
]
