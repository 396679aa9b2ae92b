import { deflateSync } from 'node:zlib'
import { labelCount } from '../../src/names/name-chain.ts'
import { nameWeightsFormat } from '../../src/names/name-weights.ts'
import type { LearnedNames } from './train-chain.ts'

/** Whole numbers as bytes, seven bits a byte, the last one below 128. */
const varints = (numbers: readonly number[]): Uint8Array => {
  const bytes: number[] = []
  for (let number of numbers) {
    while (number >= 128) {
      bytes.push((number & 127) | 128)
      number >>>= 7
    }
    bytes.push(number)
  }
  return Uint8Array.from(bytes)
}

/** The weights file, before it is deflated: weights rounded to multiples of `scale`, rows of zeros left out. */
export const packNames = (learned: LearnedNames, scale: number, threshold: number): Uint8Array => {
  const slots: number[] = []
  const rows: Int8Array[] = []
  for (const [slot, row] of learned.rowOf.entries()) {
    if (row < 0) continue
    const small = Int8Array.from(learned.rows.subarray(row * labelCount, (row + 1) * labelCount), (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / scale))),
    )
    if (small.every((weight) => weight === 0)) continue
    slots.push(slot)
    rows.push(small)
  }
  const columns = new Int8Array(rows.length * labelCount)
  for (const [index, row] of rows.entries())
    for (const [label, weight] of row.entries()) columns[label * rows.length + index] = weight
  const gaps = varints(slots.map((slot, index) => slot - (slots[index - 1] ?? -1) - 1))
  const header = {
    format: nameWeightsFormat,
    bits: learned.bits,
    rows: rows.length,
    gapBytes: gaps.length,
    scale,
    transitions: Array.from(learned.transitions, (score) => Math.round(score * 1000) / 1000),
    threshold,
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  return Buffer.concat([new Uint8Array(Uint32Array.of(head.length).buffer), head, gaps, new Uint8Array(columns.buffer)])
}

/** The file as it is stored. */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 })
