import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCoreferenceWeights } from './read-coreference-weights.ts'

const bytes = readFileSync(new URL('../../../weights/coreference.bin', import.meta.url))

test('the file is at most 60 KB', () => {
  expect(bytes.length).toBeLessThanOrEqual(60_000)
})

test.each([
  ['empty', () => new Uint8Array(), /cannot be read/],
  ['cut short', () => bytes.subarray(0, bytes.length - 100), /are damaged/],
  ['altered', () => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)), /are damaged/],
  [
    'of another format',
    () => Buffer.from('\u0010\0\0\0{"format":"else"}'),
    /Expected the format onrecord-coreference-1/,
  ],
])('reports the problem of a file that is %s', (_, make, message) => {
  expect(() => readCoreferenceWeights(make(), 'coreference.bin')).toThrow(message)
})
