import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

test('UTF-8 is unchanged, without its byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      if (text.includes('\0') || !text.isWellFormed()) return
      expect(decodeText(new TextEncoder().encode(`\uFEFFx${text}`), 'x')).toBe(`x${text}`)
    }),
  )
})

test('an invalid byte is reported with its position', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const before = new TextEncoder().encode(text.replaceAll('\0', ''))
      const bytes = Uint8Array.of(...before, 0xff, 0x41)
      expect(() => decodeText(bytes, 'x')).toThrow(`the byte at position ${before.length} is invalid`)
    }),
  )
})

test('a null character is reported with its position', () => {
  expect(() => decodeText(Uint8Array.of(0x41, 0x00), '"x.bin"')).toThrow(
    '"x.bin" is not text: it contains a null character at position 1.',
  )
})
