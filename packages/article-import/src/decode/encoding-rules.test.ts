import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

/**
 * The rules of the HTML Standard for the encoding of a page ("prescan a byte stream", "get an attribute", "extract a
 * character encoding from a meta element") and of the Encoding Standard for labels, one per line. A letter in the
 * expected encoding follows the markup. It is decoded correctly only if that encoding is chosen.
 */
const inLatin = 0xe9
/** Ж in windows-1251. */
const inCyrillic = 0xc6

const encode = (markup: string, ...bytes: readonly number[]): Uint8Array =>
  Uint8Array.from([...Array.from(markup, (letter) => letter.charCodeAt(0)), ...bytes])

const isCyrillic = (markup: string, contentType = ''): boolean => {
  return decodeText(encode(markup, inCyrillic), contentType).endsWith('Ж')
}

describe('windows-1251 is detected by', () => {
  test.each([
    '<meta charset="windows-1251">',
    "<meta charset='windows-1251'>",
    '<meta charset=windows-1251>',
    '<META CHARSET=WINDOWS-1251>',
    '<MeTa ChArSeT = "Windows-1251" />',
    '<meta charset="  windows-1251  ">',
    '<meta\tcharset="windows-1251">',
    '<meta\ncharset\n=\n"windows-1251"\n>',
    '<meta/charset="windows-1251">',
    '<meta charset="windows-1251"/>',
    '<meta name="a" charset="windows-1251" lang="ru">',
    '<meta charset="cp1251">',
    '<meta charset="x-cp1251">',
    '<meta charset="windows-1251" charset="koi8-r">',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<meta http-equiv="content-type" content="text/html;charset=windows-1251">',
    '<meta http-equiv=Content-Type content=text/html;charset=windows-1251>',
    '<meta content="text/html; charset=windows-1251" http-equiv="Content-Type">',
    '<meta http-equiv="Content-Type" content="charset=windows-1251">',
    '<meta http-equiv="Content-Type" content="text/html; charset = windows-1251">',
    '<meta http-equiv="Content-Type" content=\'text/html; charset="windows-1251"\'>',
    '<meta http-equiv="Content-Type" content="text/html; charset=\'windows-1251\'">',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251; x=1">',
    '<meta http-equiv="Content-Type" content="text/html; charset; charset=windows-1251">',
    '<meta http-equiv="Content-Type" content="text/html; CHARSET=windows-1251">',
    '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r" charset="windows-1251">',
    '<!doctype html><html><head><title>x</title><meta charset="windows-1251">',
    '<!-- a comment --><meta charset="windows-1251">',
    '<!-- <meta charset="koi8-r"> --><meta charset="windows-1251">',
    '<!--><meta charset="windows-1251">',
    '<!-- > <meta charset="koi8-r"> --><meta charset="windows-1251">',
    '<?php x ?><meta charset="windows-1251">',
    '</p><meta charset="windows-1251">',
    '<body class="a>b"><meta charset="windows-1251">',
    '<p title="<meta charset=koi8-r>"><meta charset="windows-1251">',
    '<p title=\'<meta charset=koi8-r>\'><meta charset="windows-1251">',
    '<meta name="charset" content="koi8-r"><meta charset="windows-1251">',
    '<meta content="text/html; charset=koi8-r"><meta charset="windows-1251">',
    '<meta charset="no such label"><meta charset="windows-1251">',
    '<meta charset=""><meta charset="windows-1251">',
    '<meta http-equiv="refresh" content="5; charset=koi8-r"><meta charset="windows-1251">',
    '<metadata charset="koi8-r"><meta charset="windows-1251">',
    '< meta charset="koi8-r"><meta charset="windows-1251">',
    '<?xml version="1.0" encoding="windows-1251"?><html>',
    "<?xml version='1.0' encoding='windows-1251'?><html>",
    '<?xml version="1.0" encoding = "windows-1251" standalone="yes"?><html>',
    '<?xml version="1.0"?><html><head><meta charset="windows-1251"></head>',
    `<!-- ${'x'.repeat(900)} --><meta charset="windows-1251">`,
    `<!-- ${'x'.repeat(3000)} --><meta charset="windows-1251">`,
  ])('%s', (markup) => {
    expect(isCyrillic(markup)).toBe(true)
  })

  test.each([
    'text/html; charset=windows-1251',
    'text/html;charset=windows-1251',
    'text/html; charset="windows-1251"',
    'text/html; CHARSET=Windows-1251',
    'text/html; boundary=x; charset=windows-1251',
    'text/plain; charset=cp1251',
    'text/xml; charset=windows-1251',
    '; charset=windows-1251',
  ])('the header %s', (contentType) => {
    expect(isCyrillic('<p>', contentType)).toBe(true)
    expect(isCyrillic('<meta charset="koi8-r">', contentType)).toBe(true)
    expect(isCyrillic('<?xml version="1.0" encoding="koi8-r"?>', contentType)).toBe(true)
  })
})

describe('windows-1251 is NOT detected by', () => {
  test.each([
    '<!-- <meta charset="windows-1251"> -->',
    '<!-- <meta charset="windows-1251">',
    '<meta name="charset" content="windows-1251">',
    '<meta content="text/html; charset=windows-1251">',
    '<meta http-equiv="Content-Language" content="text/html; charset=windows-1251">',
    '<p charset="windows-1251">',
    '<metacharset="windows-1251">',
    '<p title="<meta charset=windows-1251>">',
    '</meta charset="windows-1251">',
    '<?meta charset="windows-1251">',
    '<!meta charset="windows-1251">',
    '<meta charset="windows-1251',
    '<meta charset="windows-125100">',
    '<meta http-equiv="Content-Type" content="text/html; charset=\'windows-1251">',
    '<meta http-equiv="Content-Type" content="text/html; charset">',
    '<p>charset=windows-1251</p>',
    'meta charset="windows-1251"',
  ])('%s', (markup) => {
    expect(isCyrillic(markup)).toBe(false)
    // Without a declaration, a text that is not UTF-8 is windows-1252.
    expect(decodeText(encode(markup, inLatin))).toMatch(/é$/u)
  })
})

/** Labels of the Encoding Standard, each with one or two bytes and the letter that they encode. */
const labels: readonly (readonly [labels: string, bytes: readonly number[], text: string])[] = [
  ['koi8-r koi8 koi cskoi8r koi8_r', [0xf6], 'Ж'],
  ['koi8-u koi8-ru', [0xb4], 'Є'],
  ['iso-8859-5 iso88595 iso_8859-5 cyrillic csisolatincyrillic iso-ir-144', [0xb6], 'Ж'],
  ['iso-8859-1 latin1 l1 ascii us-ascii windows-1252 cp1252 x-cp1252 iso8859-1 ansi_x3.4-1968', [0x93, 0xe9], '“é'],
  ['iso-8859-2 latin2 l2 iso8859-2 csisolatin2', [0xb1], 'ą'],
  ['iso-8859-7 greek greek8 ecma-118 elot_928 sun_eu_greek', [0xe1], 'α'],
  ['iso-8859-9 latin5 l5 windows-1254 cp1254 x-cp1254', [0xfd], 'ı'],
  ['iso-8859-15 iso8859-15 l9', [0xa4], '€'],
  ['iso-8859-8 hebrew visual iso-8859-8-i logical windows-1255', [0xe0], 'א'],
  ['windows-1250 cp1250 x-cp1250', [0x9c], 'ś'],
  ['windows-1256 cp1256', [0xc7], 'ا'],
  ['windows-874 tis-620 iso-8859-11 dos-874', [0xa1], 'ก'],
  ['macintosh mac x-mac-roman csmacintosh', [0x8e], 'é'],
  ['ibm866 866 cp866 csibm866', [0x86], 'Ж'],
  ['gb2312 gbk gb18030 chinese csgb2312 gb_2312 x-gbk', [0xb1, 0xb1], '北'],
  ['big5 big5-hkscs cn-big5 csbig5 x-x-big5', [0xa5, 0x5f], '北'],
  ['shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932', [0x96, 0x6b], '北'],
  ['euc-jp x-euc-jp cseucpkdfmtjapanese', [0xcb, 0xcc], '北'],
  ['euc-kr korean ks_c_5601-1987 ksc5601 windows-949 iso-ir-149', [0xbc, 0xad], '서'],
  ['euc-kr', [0x8c, 0x63], '똠'],
]

test.each(labels)('reads text with the labels %s', (names, bytes, text) => {
  for (const name of names.split(' ')) {
    expect(decodeText(encode(`<meta charset="${name}">`, ...bytes)), name).toBe(`<meta charset="${name}">${text}`)
    expect(decodeText(encode('', ...bytes), `text/html; charset=${name}`), name).toBe(text)
  }
})

test('ISO-2022-JP is read, including its escape sequences', () => {
  const tokyo = [0x1b, 0x24, 0x42, 0x45, 0x6c, 0x35, 0x7e, 0x1b, 0x28, 0x42]
  expect(decodeText(encode('<meta charset="iso-2022-jp">', ...tokyo))).toMatch(/東京$/u)
})

describe('a byte order mark', () => {
  const text = '<p>Жé東'
  const marks: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ]
  test.each(marks)('of %s overrides the header, declaration and meta element, and is NOT text', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text)
    expect(decodeText(bytes, 'text/html; charset=koi8-r')).toBe(text)
    expect(decodeText(bytes, 'application/xml; charset=koi8-r')).toBe(text)
  })
})

describe('UTF-16', () => {
  const page = '<!doctype html><p>The wall fell, said Žofie.'
  test('is read by the header without a byte order mark', () => {
    expect(decodeText(Buffer.from(page, 'utf16le'), 'text/html; charset=utf-16le')).toBe(page)
    expect(decodeText(Buffer.from(page, 'utf16le').swap16(), 'text/html; charset=utf-16be')).toBe(page)
    expect(decodeText(Buffer.from(page, 'utf16le'), 'text/html; charset=utf-16')).toBe(page)
  })
  test.each(['utf-16', 'utf-16le', 'utf-16be', 'ucs-2', 'iso-10646-ucs-2', 'unicode'])(
    'is NOT believed in a meta element: %s is UTF-8',
    (label) => {
      const bytes = new TextEncoder().encode(`<meta charset="${label}">Ж`)
      expect(decodeText(bytes)).toBe(`<meta charset="${label}">Ж`)
    },
  )
  test('is NOT assumed for a text with one or two null bytes', () => {
    expect(decodeText(Uint8Array.from([0x41, 0x00, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47]))).toBe('A\0BCDEFG')
  })
})

describe('an outdated label', () => {
  const text = 'Žofie said “no” at the café.'
  const utf8 = new TextEncoder().encode(text)
  test.each(['iso-8859-1', 'windows-1252', 'latin1', 'windows-1251', 'iso-8859-2', 'koi8-r'])(
    'for a single-byte encoding does not damage UTF-8: %s',
    (label) => {
      expect(decodeText(utf8, `text/html; charset=${label}`)).toBe(text)
    },
  )
  test('is believed if the bytes are not UTF-8', () => {
    expect(decodeText(encode('caf', inLatin), 'text/html; charset=iso-8859-1')).toBe('café')
    expect(decodeText(encode('', ...Array.from(utf8), inLatin), 'text/html; charset=iso-8859-1')).toMatch(/é$/u)
  })
  test('for a multibyte encoding is believed', () => {
    expect(decodeText(encode('', 0xb1, 0xb1), 'text/html; charset=gbk')).toBe('北')
  })
})

test('UTF-8 with any of its labels replaces invalid bytes with U+FFFD', () => {
  for (const label of ['utf-8', 'utf8', 'UTF-8', 'unicode-1-1-utf-8', 'x-unicode20utf8']) {
    expect(decodeText(encode('caf', inLatin, 0x20), `text/html; charset=${label}`)).toBe('caf\ufffd ')
  }
})
