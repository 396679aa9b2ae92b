import { expect, test } from 'vitest'
import { rankOf, slotRanks } from './slot-ranks.ts'

const used = [0, 3, 31, 32, 64, 95, 99]
const ranks = slotRanks(100, used)

test('a used slot has the number of used slots before it', () => {
  expect(used.map((slot) => rankOf(ranks, slot))).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('a slot that is NOT used has no rank', () => {
  expect([1, 30, 33, 63, 98].map((slot) => rankOf(ranks, slot))).toEqual([-1, -1, -1, -1, -1])
})
