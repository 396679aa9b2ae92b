import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalize } from './normalize.ts'
import { sourceEnd, sourceStart } from './offset-map.ts'

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['Cafe\u0301 au lait', 'Café au lait'],
  ['a\u2028b\u2029c', 'a\nb\n\nc'],
  ['red\u001b[31m', 'red\ufffd[31m'],
  ['a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
  ['half \ud83d pair', 'half \ufffd pair'],
  ['tab\tand 😀 stay', 'tab\tand 😀 stay'],
  ['“quoted” – 5 €', '“quoted” – 5 €'],
])('makes %j valid for an article', (source, text) => {
  expect(normalize(source).text).toBe(text)
})

test('reports the number of characters it replaced, but NOT of line ends', () => {
  expect(normalize('a\u0007b\u202ec\r\n').notes[0]?.message).toMatch(/^2 characters were replaced/)
  expect(normalize('a\r\nb').notes).toEqual([])
})

test('maps offsets back to the source across changed characters', () => {
  const source = 'Cafe\u0301\r\nsaid “no”'
  const { text, offsets } = normalize(source)
  const start = text.indexOf('“no”')
  expect(source.slice(sourceStart(offsets, start), sourceEnd(offsets, start + 4))).toBe('“no”')
  expect(source.slice(sourceStart(offsets, 0), sourceEnd(offsets, 4))).toBe('Cafe\u0301')
})

test('a change beside other characters that are not ASCII does not affect their offsets', () => {
  const source = '0\u{1173c}\u{2f800}b'
  const { text, offsets } = normalize(source)
  expect(text).toBe('0\u{1173c}\u4e3db')
  const [before, changed] = [text.indexOf('\u4e3d'), text.indexOf('\u4e3d') + 1]
  expect(source.slice(sourceStart(offsets, 0), sourceEnd(offsets, before))).toBe('0\u{1173c}')
  expect(source.slice(sourceStart(offsets, before), sourceEnd(offsets, changed))).toBe('\u{2f800}')
})

test('any string becomes NFC, well formed and LF only; a second run changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const { text } = normalize(source)
      expect(text).toBe(text.normalize('NFC'))
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
      expect(normalize(text).text).toBe(text)
    }),
  )
})

test('the text of any UTF-16, lone surrogates included, is well formed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const source = String.fromCharCode(...units)
      const { text, offsets } = normalize(source)
      expect(text.isWellFormed()).toBe(true)
      expect(sourceEnd(offsets, text.length)).toBe(source.length)
    }),
  )
})
