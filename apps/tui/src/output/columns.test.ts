import { expect, test } from 'vitest'
import { columns } from './columns.ts'

test('cells are aligned, also with wide characters', () => {
  expect(
    columns([
      ['a', '한국', 'x'],
      ['bcd', 'e', 'y'],
    ]),
  ).toBe('a    한국  x\nbcd  e     y\n')
})

test('a cell does NOT contain line breaks or control characters', () => {
  expect(columns([['a\nb', '\u001B[2Jc']])).toBe('a b  �c\n')
})
