import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WeightsError } from '../../models/weights-file.ts'
import { readReranker } from './read-reranker.ts'

const bytes = new Uint8Array(readFileSync(new URL('../../../weights/fast-reranker.bin', import.meta.url)))

test('reads trees for each role', () => {
  const reranker = readReranker(bytes, 'fast-reranker.bin')
  expect(Object.values(reranker).every(({ leaves }) => leaves.length > 0)).toBe(true)
})

test.each([
  ['is cut short', bytes.subarray(0, bytes.length - 3)],
  ['is altered', bytes.with(bytes.length - 9, bytes.at(-9) === 0 ? 1 : 0)],
  ['is empty', new Uint8Array()],
  ['is of another kind', new TextEncoder().encode('{"format":"something else"}')],
])('rejects a file that %s, and the error names it', (_, damaged) => {
  expect(() => readReranker(damaged, 'reranker.bin')).toThrow(WeightsError)
  expect(() => readReranker(damaged, 'reranker.bin')).toThrow(/"reranker\.bin"/)
})
