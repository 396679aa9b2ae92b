import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawLine } from './draw.ts'
import { betweenSides, fitted, type Line, lineWidth } from './line.ts'
import { textWidth } from './text-width.ts'
import { themes } from './themes.ts'

const words = (line: Line): string => line.map(({ text }) => text).join('')

test.each([
  [[{ text: 'Ferry ' }, { text: 'stays' }], 11, 'Ferry stays'],
  [[{ text: 'Ferry ' }, { text: 'stays' }], 10, 'Ferry sta…'],
  [[{ text: 'Ferry ' }, { text: 'stays' }], 6, 'Ferry…'],
  [[{ text: '한국 ferry' }], 4, '한…'],
  [[{ text: 'Ferry' }], 0, ''],
] as const)('%j in %i columns is %j', (line, width, text) => {
  expect(words(fitted(line, width))).toBe(text)
})

test('no line is wider than the screen, whatever its characters', () => {
  const parts = fc.array(
    fc.record({ text: fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\p{C}/gu, '')) }),
  )
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 20 }), (line, width) => {
      expect(lineWidth(fitted(line, width))).toBeLessThanOrEqual(width)
      expect(textWidth(words(betweenSides(line, [{ text: '1/2' }], width + 6)))).toBeLessThanOrEqual(width + 6)
    }),
  )
})

test('colors are rounded to what the terminal has, and left out if it has none', () => {
  const line = [{ text: 'x', bold: true, tone: 1 }]
  const drawn = (depth: 1 | 4 | 8 | 24): string => drawLine(line, { columns: 9, depth, theme: themes.default })
  expect([drawn(1), drawn(4), drawn(8), drawn(24)]).toEqual([
    '\u001B[1mx\u001B[22m',
    '\u001B[1m\u001B[31mx\u001B[39m\u001B[22m',
    '\u001B[1m\u001B[38;5;167mx\u001B[39m\u001B[22m',
    '\u001B[1m\u001B[38;2;207;76;64mx\u001B[39m\u001B[22m',
  ])
})
