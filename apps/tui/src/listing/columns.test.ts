import { expect, test } from 'vitest'
import { columns } from './columns.ts'

test('cells stand under each other, wide characters too', () => {
  expect(
    columns([
      ['a', '한국', 'x'],
      ['bcd', 'e', 'y'],
    ]),
  ).toBe('a    한국  x\nbcd  e     y\n')
})

test('a cell does NOT break its line or steer the terminal', () => {
  expect(columns([['a\nb', '\u001B[2Jc']])).toBe('a b  �c\n')
})
