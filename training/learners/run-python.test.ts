import { afterEach, expect, test, vi } from 'vitest'
import { jobOf, runPython } from './run-python.ts'

afterEach(() => vi.unstubAllEnvs())

test('a job is its header and then its blocks, each one array of 32-bit numbers', () => {
  const bytes = jobOf({ trees: 3 }, [[Float32Array.of(0.5), Float32Array.of(2, 4)], [Int32Array.of(7)]])
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const start = 4 + view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)))
  expect(header).toEqual({
    trees: 3,
    blocks: [
      ['<f4', 3],
      ['<i4', 1],
    ],
  })
  expect([0, 4, 8].map((at) => view.getFloat32(start + at, true))).toEqual([0.5, 2, 4])
  expect(view.getInt32(start + 12, true)).toBe(7)
  expect(bytes.length).toBe(start + 16)
})

test('sends only the part of a buffer that an array shows', () => {
  const numbers = Float32Array.of(1, 2, 3).subarray(1, 2)
  const bytes = jobOf({}, [[numbers]])
  expect(new DataView(bytes.buffer, bytes.byteOffset).getFloat32(bytes.length - 4, true)).toBe(2)
})

test('says which command sets Python if it cannot start', () => {
  vi.stubEnv('PYTHON', '/no/such/python')
  expect(() => runPython('boost_trees.py', {}, [])).toThrow(/^boost_trees\.py failed: .*pnpm train/)
})
