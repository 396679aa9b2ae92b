import { terminalPalette } from '@onrecord/article-view'
import { expect, test } from 'vitest'

const tones = terminalPalette.filter((tone) => tone !== undefined)

type Color = readonly [red: number, green: number, blue: number]

const colorOf = (tone: string): Color => {
  const channel = (at: number) => Number.parseInt(tone.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

/** The levels of a channel in the 256-color cube. */
const levels = [0, 95, 135, 175, 215, 255]

const inCube = ([red, green, blue]: Color): Color => {
  const nearest = (value: number) => levels[Math.round((value / 255) * 5)] ?? 0
  return [nearest(red), nearest(green), nearest(blue)]
}

/** Whether each channel is on in a palette of 8 hues. */
const hue = (color: Color): readonly boolean[] => color.map((value) => Math.round((value / 255) * 5) / 5 >= 0.5)

const luminance = (color: Color): number => {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const onWhite = (color: Color): number => 1.05 / (luminance(color) + 0.05)
const onBlack = (color: Color): number => (luminance(color) + 0.05) / 0.05

test.each(tones)('%s is readable on white and on black', (tone) => {
  const color = colorOf(tone)
  expect(Math.min(onWhite(color), onBlack(color))).toBeGreaterThan(3.5)
})

test.each(tones)('%s is readable on white and on black with 256 colors', (tone) => {
  const color = inCube(colorOf(tone))
  expect(Math.min(onWhite(color), onBlack(color))).toBeGreaterThan(2.8)
})

test.each(tones)('%s is neither black nor white with 16 colors', (tone) => {
  const on = hue(colorOf(tone))
  expect([on.some(Boolean), on.every(Boolean)]).toEqual([true, false])
})

test('all tones differ with 256 colors', () => {
  expect(new Set(tones.map((tone) => inCube(colorOf(tone)).join())).size).toBe(tones.length)
})
