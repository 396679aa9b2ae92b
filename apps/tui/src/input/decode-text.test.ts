import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

test('UTF-8 comes through as it is, without a byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      if (text.includes('\0') || !text.isWellFormed()) return
      expect(decodeText(new TextEncoder().encode(`\uFEFFx${text}`), 'x')).toBe(`x${text}`)
    }),
  )
})

test('a byte that does not belong is named by its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const before = new TextEncoder().encode(text.replaceAll('\0', ''))
      const bytes = Uint8Array.of(...before, 0xff, 0x41)
      expect(() => decodeText(bytes, 'x')).toThrow(`the byte at ${before.length} does`)
    }),
  )
})

test('a zero byte means that it is no text', () => {
  expect(() => decodeText(Uint8Array.of(0x41, 0x00), '"x.bin"')).toThrow(
    '"x.bin" is no text: there is a zero byte at 1.',
  )
})
