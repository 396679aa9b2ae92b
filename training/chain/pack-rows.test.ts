import { expect, test } from 'vitest'
import { packRows } from './pack-rows.ts'

const labelCount = 2
/** Four slots, of which the third has no row. */
const rowOf = Int32Array.of(0, 1, -1, 2)

test('rows whose rounded weights sum to less than the minimum are dropped', () => {
  const rows = Float32Array.of(0.5, 0, 0.5, -0.5, 0.1, 1.1)
  const packed = (leastSum: number) => packRows({ rowOf, rows }, labelCount, { step: 0.5, leastSum })
  expect(packed(1)).toEqual({
    count: 3,
    gaps: Uint8Array.of(0, 0, 1),
    columns: new Uint8Array(Int8Array.of(1, 1, 0, 0, -1, 2).buffer),
  })
  expect(packed(2)).toEqual({
    count: 2,
    gaps: Uint8Array.of(1, 1),
    columns: new Uint8Array(Int8Array.of(1, 0, -1, 2).buffer),
  })
  expect(packed(3).count).toBe(0)
})
