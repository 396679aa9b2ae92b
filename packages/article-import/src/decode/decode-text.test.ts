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
    ['a UTF-8 byte order mark, which it removes', bytes([0xef, 0xbb, 0xbf], 'wall'), '', 'wall'],
    ['a UTF-16LE byte order mark', bytes([0xff, 0xfe, 0x77, 0x00]), '', 'w'],
    ['a UTF-16BE byte order mark', bytes([0xfe, 0xff, 0x00, 0x77]), '', 'w'],
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
    ['the bytes alone, which are UTF-8', new TextEncoder().encode('서울 é'), 'text/html', '서울 é'],
    ['the bytes alone, which are not UTF-8', bytes('caf', accented), 'text/html', 'café'],
  ])('detects the encoding by %s', (_, given, contentType, expected) => {
    expect(decodeText(given, contentType)).toBe(expected)
  })

  test.each([
    [
      'a meta element in a comment',
      bytes('<!-- <meta charset="euc-kr"> --><meta charset="windows-1252">caf', accented),
      'café',
    ],
    ['an unknown label', bytes('<meta charset="none"><meta charset="windows-1252">caf', accented), 'café'],
    ['an outdated label if the bytes are UTF-8', bytes('<meta charset="iso-8859-1">caf', [0xc3, 0xa9]), 'café'],
  ])('ignores %s', (_, given, expected) => {
    expect(decodeText(given)).toContain(expected)
  })

  test.each(['utf-16le', 'utf-16be'])('reads XML and text in %s without a byte order mark', (encoding) => {
    for (const text of ['<?xml version="1.0"?><a>wall</a>', 'The wall fell.']) {
      const little = Buffer.from(text, 'utf16le')
      expect(decodeText(encoding === 'utf-16le' ? little : little.swap16())).toBe(text)
    }
  })

  test('prefers the byte order mark to the header, and the header to the meta element', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), 'text/html; charset=euc-kr')).toBe('é')
    expect(decodeText(bytes('<meta charset="shift_jis">', seoul), 'text/html; charset=euc-kr')).toContain('서울')
  })

  test('does NOT believe an unknown label, or a meta element that says UTF-16', () => {
    expect(decodeText(bytes('caf', accented), 'text/html; charset=klingon')).toBe('café')
    expect(decodeText(bytes('<meta charset="utf-16le">wall'))).toBe('<meta charset="utf-16le">wall')
  })

  test.each([
    ['UTF-8 for windows-1252', bytes('caf', accented, ' ol', accented), 'text/html; charset=utf-8', 'café olé'],
    [
      'UTF-8 for a page that declares another encoding',
      bytes('<meta charset="euc-kr">', seoul),
      'text/html; charset=utf-8',
      '서울',
    ],
    ['Shift_JIS for UTF-8', new TextEncoder().encode('“Kyiv” é'), 'text/html; charset=shift_jis', '“Kyiv” é'],
  ])('does NOT believe a header that says %s', (_, given, contentType, expected) => {
    expect(decodeText(given, contentType)).toContain(expected)
  })

  test('believes a header that says UTF-8 despite a few invalid bytes', () => {
    expect(decodeText(bytes([0xc3, 0xa9, 0xc3, 0xa9, 0xe9]), 'text/html; charset=utf-8')).toBe('éé\uFFFD')
  })

  test('does NOT search for a meta element after the first 4,096 bytes', () => {
    expect(decodeText(bytes(' '.repeat(5000), '<meta charset="euc-kr">', seoul)).trim()).not.toContain('서울')
  })

  test('decodes any text encoded as UTF-8', () => {
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
