import { expect, test } from 'vitest'
import { adler32 } from './weights-file.ts'

test('gives the checksum of the published example', () => {
  expect(adler32(new TextEncoder().encode('Wikipedia'))).toBe(0x11e60398)
})

test('is 1 for no bytes, and stays unsigned over many', () => {
  expect(adler32(new Uint8Array(0))).toBe(1)
  expect(adler32(new Uint8Array(100_000).fill(255))).toBeGreaterThan(0)
})
