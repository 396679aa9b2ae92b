import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WeightsError } from '../../models/weights-file.ts'
import { readWeights } from './read-weights.ts'

const file = new Uint8Array(readFileSync(new URL('./fixtures/reference-weights.bin', import.meta.url)))

test('reads the matrices in the shapes of the header', () => {
  const weights = readWeights(file, 'reference')
  const { hidden, labels } = weights.header
  expect(weights.layers).toHaveLength(2)
  expect(weights.layers[1]?.[0]?.input).toMatchObject({ rows: 4 * hidden, columns: 2 * hidden })
  expect(weights.start).toHaveLength(labels.length)
})

test('reads unaligned bytes', () => {
  const shifted = new Uint8Array(file.length + 1)
  shifted.set(file, 1)
  expect(readWeights(shifted.subarray(1), 'reference')).toEqual(readWeights(file, 'reference'))
})

test('rejects a file with one changed byte, and names it', () => {
  const changed = file.slice()
  changed[file.length - 100]! ^= 1
  expect(() => readWeights(changed, 'reference')).toThrow(WeightsError)
  expect(() => readWeights(changed, 'reference')).toThrow(/Weights "reference" are damaged/)
})

test.each([
  ['cut short', file.subarray(0, file.length - 1)],
  ['cut in the header', file.subarray(0, 100)],
  ['empty', new Uint8Array(0)],
  ['of something else', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
])('rejects a file that is %s, and names it', (_, bytes) => {
  expect(() => readWeights(bytes, 'reference')).toThrow(/^Weights "reference"/)
})
