import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)))

/** "서울" in EUC-KR, "東京" in Shift_JIS, "é" in windows-1252. */
const [seoul, tokyo, accented] = [[0xbc, 0xad, 0xbf, 0xef], [0x93, 0x8c, 0x8b, 0x9e], [0xe9]] as const

describe('decodeText', () => {
  test.each([
    ['a byte order mark of UTF-8, which it leaves out', bytes([0xef, 0xbb, 0xbf], 'wall'), '', 'wall'],
    ['a byte order mark of UTF-16LE', bytes([0xff, 0xfe, 0x77, 0x00]), '', 'w'],
    ['a byte order mark of UTF-16BE', bytes([0xfe, 0xff, 0x00, 0x77]), '', 'w'],
    ['the charset of the HTTP header', bytes(seoul), 'text/html; charset=EUC-KR', '서울'],
    ['a quoted charset of the HTTP header', bytes(tokyo), 'text/html; charset="Shift_JIS"', '東京'],
    ['a meta charset', bytes('<meta charset="euc-kr">', seoul), '', '<meta charset="euc-kr">서울'],
    [
      'a meta http-equiv',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', tokyo),
      '',
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">東京',
    ],
    [
      'an XML declaration',
      bytes('<?xml version="1.0" encoding="Shift_JIS"?>', tokyo),
      'application/xml',
      '<?xml version="1.0" encoding="Shift_JIS"?>東京',
    ],
    ['nothing, the bytes being UTF-8', new TextEncoder().encode('서울 é'), 'text/html', '서울 é'],
    ['nothing, the bytes being no UTF-8', bytes('caf', accented), 'text/html', 'café'],
  ])('reads an encoding told by %s', (_, given, contentType, expected) => {
    expect(decodeText(given, contentType)).toBe(expected)
  })

  test.each([
    [
      'a meta element in a comment',
      bytes('<!-- <meta charset="euc-kr"> --><meta charset="windows-1252">caf', accented),
      'café',
    ],
    ['a name that no standard knows', bytes('<meta charset="none"><meta charset="windows-1252">caf', accented), 'café'],
    ['a label of old where the bytes are UTF-8', bytes('<meta charset="iso-8859-1">caf', [0xc3, 0xa9]), 'café'],
  ])('passes over %s', (_, given, expected) => {
    expect(decodeText(given)).toContain(expected)
  })

  test.each(['utf-16le', 'utf-16be'])('reads XML and text in %s without a mark', (encoding) => {
    for (const text of ['<?xml version="1.0"?><a>wall</a>', 'The wall fell.']) {
      const little = Buffer.from(text, 'utf16le')
      expect(decodeText(encoding === 'utf-16le' ? little : little.swap16())).toBe(text)
    }
  })

  test('takes the byte order mark before the header, and the header before the meta element', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), 'text/html; charset=euc-kr')).toBe('é')
    expect(decodeText(bytes('<meta charset="shift_jis">', seoul), 'text/html; charset=euc-kr')).toContain('서울')
  })

  test('does NOT believe a name that no standard knows, nor a meta element that says UTF-16', () => {
    expect(decodeText(bytes('caf', accented), 'text/html; charset=klingon')).toBe('café')
    expect(decodeText(bytes('<meta charset="utf-16le">wall'))).toBe('<meta charset="utf-16le">wall')
  })

  test.each([
    ['UTF-8 of windows-1252', bytes('caf', accented, ' ol', accented), 'text/html; charset=utf-8', 'café olé'],
    ['UTF-8 of a page that names its own', bytes('<meta charset="euc-kr">', seoul), 'text/html; charset=utf-8', '서울'],
    ['Shift_JIS of UTF-8', new TextEncoder().encode('“Kyiv” é'), 'text/html; charset=shift_jis', '“Kyiv” é'],
  ])('does NOT believe a header that says %s', (_, given, contentType, expected) => {
    expect(decodeText(given, contentType)).toContain(expected)
  })

  test('believes a header of UTF-8 in spite of a few bytes that are none', () => {
    expect(decodeText(bytes([0xc3, 0xa9, 0xc3, 0xa9, 0xe9]), 'text/html; charset=utf-8')).toBe('éé\uFFFD')
  })

  test('does NOT look for a meta element past the first 4,096 bytes', () => {
    expect(decodeText(bytes(' '.repeat(5000), '<meta charset="euc-kr">', seoul)).trim()).not.toContain('서울')
  })

  test('gives back any text encoded as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(new TextEncoder().encode(text), 'text/plain; charset=utf-8')).toBe(
          text.replace(/^\ufeff/, ''),
        )
      }),
    )
  })

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (given, contentType) => {
        expect(typeof decodeText(given, contentType)).toBe('string')
      }),
    )
  })
})
