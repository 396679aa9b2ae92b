import { readFileSync } from 'node:fs'
import { palette } from '@onrecord/article-view'
import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
/** The colors of a scheme by their names: the first or the second color of each `light-dark()`. */
const colors = (place: 1 | 2): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);/gu), ([, name = '', ...both]) => [
      name,
      both[place - 1] ?? '',
    ]),
  )

const schemes = [
  ['light', colors(1)],
  ['dark', colors(2)],
] as const

test.each(schemes)(
  'ink, soft ink and all tones are readable on the %s paper',
  (_, { paper = '', line: __, ...inks }) => {
    for (const [name, hex] of Object.entries(inks)) expect([name, contrast(hex, paper) >= 4.5]).toEqual([name, true])
  },
)

test.each(schemes)('the tones of the %s scheme are the palette', (scheme, tokens) => {
  expect(Object.entries(tokens).flatMap(([name, hex]) => (name.startsWith('tone-') ? [hex] : []))).toEqual(
    palette.map((tone) => tone[scheme]),
  )
})

test('every tone has a class', () => {
  for (const tone of palette.keys()) expect(css).toContain(`.tone-${tone} {\n  --tone: var(--tone-${tone});`)
})

test('the contrast of black on white is 21, and of a color on itself 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#00558c', '#00558c')).toBe(1)
})
