import { expect, test } from 'vitest'
import { signed, unsigned } from './wasm-instructions.ts'

test.each([
  [0, [0]],
  [127, [127]],
  [128, [0x80, 1]],
  [624485, [0xe5, 0x8e, 0x26]],
])('encodes the count %d', (value, bytes) => {
  expect(unsigned(value)).toEqual(bytes)
})

test.each([
  [0, [0]],
  [63, [63]],
  [64, [0xc0, 0]],
  [-1, [0x7f]],
  [-123456, [0xc0, 0xbb, 0x78]],
])('encodes the constant %d', (value, bytes) => {
  expect(signed(value)).toEqual(bytes)
})
