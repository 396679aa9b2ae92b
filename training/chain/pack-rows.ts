import type { LearnedTable } from './train-chain.ts'

/** Integers as bytes: seven bits per byte, with the last byte below 128. */
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

/** How a table is rounded. */
interface Rounding {
  /** Weights are rounded to multiples of this. */
  readonly step: number
  /** The minimum sum of a row's absolute weights, in steps; rows with smaller sums are dropped. */
  readonly leastSum: number
}

const absoluteSum = (weights: Int8Array): number => weights.reduce((sum, weight) => sum + Math.abs(weight), 0)

/** The rows that are left after rounding: their number, the gaps between their slots, and their weights by label. */
export const packRows = (
  { rowOf, rows }: Pick<LearnedTable, 'rowOf' | 'rows'>,
  labelCount: number,
  { step, leastSum }: Rounding,
) => {
  const slots: number[] = []
  const kept: Int8Array[] = []
  for (const [slot, row] of rowOf.entries()) {
    if (row < 0) continue
    const weights = rows.subarray(row * labelCount, (row + 1) * labelCount)
    const small = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))))
    if (absoluteSum(small) < leastSum) continue
    slots.push(slot)
    kept.push(small)
  }
  const columns = new Int8Array(kept.length * labelCount)
  for (const [index, row] of kept.entries())
    for (const [label, weight] of row.entries()) columns[label * kept.length + index] = weight
  const gaps = varints(slots.map((slot, index) => slot - (slots[index - 1] ?? -1) - 1))
  return { count: kept.length, gaps, columns: new Uint8Array(columns.buffer) }
}
