import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { textWidth } from './text-width.ts'

test('every character has the width that string-width gives it', () => {
  const different: string[] = []
  for (let code = 0; code < 0x3_00_00; code++) {
    const character = String.fromCodePoint(code)
    if (textWidth(character) !== stringWidth(character)) different.push(code.toString(16))
  }
  expect(different).toEqual([])
})

test.each(['©\uFE0F', 'e\u0301', '↑\uFE0F', '👩‍👩‍👧', '\u001B[1mbold\u001B[22m', '한국', '“Wall” – 3 €'])(
  'characters that combine are measured together: %j',
  (text) => {
    expect(textWidth(text)).toBe(stringWidth(text))
  },
)

test('any text has the width that string-width gives it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textWidth(text)).toBe(stringWidth(text))
    }),
  )
})
