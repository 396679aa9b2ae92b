import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from './plain.ts'

test.each([
  ['a colour', 'a \u001B[31mred\u001B[0m b', 'a �red� b'],
  ['concealed text', '\u001B[8mhidden\u001B[28m', '�hidden�'],
  ['a link of the terminal', '\u001B]8;;https://evil.example\u0007here\u001B]8;;\u0007', '�here�'],
  ['a title that is never closed', 'x\u001B]0;title and\nmore', 'x�\nmore'],
  ['one-byte introducers', '\u009B31mred', '�red'],
  ['a cleared screen', '\u001B[2J\u001B[Hgone?', '��gone?'],
  ['a bell, a backspace and a return', 'a\u0007b\u0008c\rd', 'a�b�c�d'],
  ['bidi overrides', 'a\u202Ecba\u202C', 'a�cba�'],
  ['separators', 'a\u2028b\u2029c', 'a�b�c'],
  ['tag characters', 'a\u{E0041}b', 'a�b'],
  ['what has no width', 'pass\u2060word', 'pass�word'],
])('%s can neither steer nor hide', (_, text, shown) => {
  expect(plain(text)).toBe(shown)
})

test.each(['“Kim’s” – 40 % of 984 km²', 'Київ 서울 العربية', '👩‍🚀 é', 'two\nlines'])(
  '%s is shown as it is',
  (text) => {
    expect(plain(text)).toBe(text)
  },
)

test('no text at all leaves a control character but line ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plain(text)).not.toMatch(/(?!\n)[\p{Cc}\u2028-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u)
    }),
  )
})
