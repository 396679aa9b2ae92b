import { expect, test } from 'vitest'
import { addFeatures, emptySums, featureTable, writeScores } from './label-scores.ts'
import { labels } from './labels.ts'

const size = labels.length
const bits = 22
const scale = 0.5

/** Features with pseudo-random weights; some slots have the same lower bits. */
const slots = Uint32Array.from({ length: 300 }, (_, row) => (row % 3) * 2 ** 20 + Math.floor(row / 3) * 7).sort()
const columns = Int8Array.from({ length: slots.length * size }, (_, at) => ((at * 7919) % 255) - 127)
const weightOf = (slot: number, label: number): number => {
  const row = slots.indexOf(slot)
  return row < 0 ? 0 : columns[label * slots.length + row]!
}

const scoresOf = (table: ReturnType<typeof featureTable>, hashes: readonly number[]): readonly number[] => {
  const scores = new Float64Array(2 * size)
  const sums = emptySums()
  addFeatures(table, Int32Array.from(hashes), hashes.length, sums)
  writeScores(table, sums, scores, 1)
  return [...scores]
}

test('a token’s scores are the sums of its features’ weights', () => {
  const table = featureTable(bits, slots, columns, scale)
  // The upper bits of a hash are ignored, and slots without weights add nothing.
  const hashes = [...slots.slice(0, 200), slots[7]! | (5 << 24), 999_999, 3]
  const wanted = labels.map((_, label) =>
    hashes.reduce((sum, hash) => sum + weightOf(hash & (2 ** bits - 1), label), 0),
  )
  expect(scoresOf(table, hashes)).toEqual([...labels.map(() => 0), ...wanted.map((sum) => sum * scale)])
})
