import fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmless, jsonText, plain } from './plain.ts'

test.each([
  ['a color', 'a \u001B[31mred\u001B[0m b', 'a �red� b'],
  ['concealed text', '\u001B[8mhidden\u001B[28m', '�hidden�'],
  ['a terminal link', '\u001B]8;;https://evil.example\u0007here\u001B]8;;\u0007', '�here�'],
  ['a title that is never closed', 'x\u001B]0;title and\nmore', 'x�\nmore'],
  ['one-byte introducers', '\u009B31mred', '�red'],
  ['a cleared screen', '\u001B[2J\u001B[Hgone?', '��gone?'],
  ['a bell, a backspace and a return', 'a\u0007b\u0008c\rd', 'a�b�c�d'],
  ['bidi overrides', 'a\u202Ecba\u202C', 'a�cba�'],
  ['separators', 'a\u2028b\u2029c', 'a�b�c'],
  ['tag characters', 'a\u{E0041}b', 'a�b'],
  ['a zero-width character', 'pass\u2060word', 'pass�word'],
  ['invisible fillers', 'a\u3164b\uFFA0c\u115Fd', 'a�b�c�d'],
  ['variation selectors that carry a message', 'a\u{E01F0}\u{E00F0}', 'a��'],
  ['a flood of marks', `e${'\u0301'.repeat(60)}`, `e${'\u0301'.repeat(8)}�`],
  ['a flood of joiners', `a${'\u200D'.repeat(60)}b`, 'a\u200Db'],
])('%s can neither steer nor hide', (_, text, shown) => {
  expect(plain(text)).toBe(shown)
})

test.each([
  '“Kim’s” – 40% of 984 km²',
  'Київ 서울 العربية',
  '👩‍🚀 é',
  'two\nlines',
  'می‌خواهم',
  'שלום\u200Fabc\u200E',
  'g̈ ė́ ộ',
  '葛\u{E0100}',
])('%s is shown as it is', (text) => {
  expect(plain(text)).toBe(text)
})

test('no text contains control characters other than line ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plain(text)).not.toMatch(/(?!\n)[\p{Cc}\u2028-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u)
    }),
  )
})

const steering = /(?![\n\t])[\p{Cc}\u061C\u2028-\u202E\u2060-\u206F\u3164\uFEFF\u{E0000}-\u{E00FF}]|\p{M}{9}/u

test('JSON has the same value, without control or hidden characters', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = jsonText(value, indent)
      expect(text).not.toMatch(steering)
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value))
    }),
  )
  const hostile = `\u009B31m\u202Eabc\u{E0041}${'\u0301'.repeat(40)}`
  expect(JSON.parse(jsonText({ [hostile]: hostile }))).toEqual({ [hostile]: hostile })
})

test('text for a stream keeps its tabs and line ends', () => {
  expect(harmless('added\tone\ntwo')).toBe('added\tone\ntwo')
})
