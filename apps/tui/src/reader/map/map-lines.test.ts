import type { NumberedPlace } from '@onrecord/article-view'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineWidth } from '../../terminal/line.ts'
import { showsBraille } from './canvas.ts'
import { mapLines } from './map-lines.ts'
import { world } from './world.ts'

const placeAt = (number: number, latitude: number, longitude: number): NumberedPlace => ({
  number,
  place: {
    kind: 'place',
    id: `p${number}`,
    name: 'x',
    aliases: [],
    identifiers: [],
    coordinates: { latitude, longitude },
  },
})

const square = [
  [
    [-5, -5],
    [5, -5],
    [5, 5],
    [-5, 5],
    [-5, -5],
  ],
] as const

const textOf = (lines: ReturnType<typeof mapLines>): readonly string[] =>
  lines.map((line) => line.map(({ text }) => text).join(''))

test('a square around the only place, in ASCII and in Braille', () => {
  const settings = { width: 16, height: 8, chosen: 1 }
  expect(textOf(mapLines(square, [placeAt(1, 0, 0)], { ...settings, hasBraille: false }))).toEqual([
    '                ',
    '                ',
    '     .......    ',
    '     .     .    ',
    '     .  1  .    ',
    '     .     .    ',
    '     .......    ',
    '                ',
  ])
  const braille = textOf(mapLines(square, [placeAt(1, 0, 0)], { ...settings, hasBraille: true }))
  expect(braille.join('')).toMatch(/^[ \u2800-\u28FF1]+$/u)
  expect(braille[4]?.charAt(8)).toBe('1')
})

test('any places are on the map, which has exactly its size', () => {
  const outlines = world()
  const place = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 4, max: 100 }),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      (places, width, height, hasBraille) => {
        const numbered = places.map(([latitude, longitude], at) => placeAt(at + 1, latitude, longitude))
        const lines = mapLines(outlines, numbered, { width, height, hasBraille, chosen: 1 })
        expect(lines.map(lineWidth)).toEqual(Array.from({ length: height }, () => width))
        expect(textOf(lines).join('')).toMatch(/\d/u)
      },
    ),
    { numRuns: 30 },
  )
})

test.each([
  [{ LANG: 'en_US.UTF-8', TERM: 'xterm' }, true],
  [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, false],
  [{ LANG: 'C.utf8', TERM: 'linux' }, false],
  [{}, false],
])('Braille is shown in %j: %s', (env, shown) => {
  expect(showsBraille(env)).toBe(shown)
})
