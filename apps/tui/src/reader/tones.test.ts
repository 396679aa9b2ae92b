import { expect, test } from 'vitest'
import { tones } from './tones.ts'

type Colour = readonly [red: number, green: number, blue: number]

const colourOf = (tone: string): Colour => {
  const channel = (at: number) => Number.parseInt(tone.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

/** The levels of a channel in the cube of 256 colours. */
const levels = [0, 95, 135, 175, 215, 255]

const inCube = ([red, green, blue]: Colour): Colour => {
  const nearest = (value: number) => levels[Math.round((value / 255) * 5)] ?? 0
  return [nearest(red), nearest(green), nearest(blue)]
}

/** Whether each channel is on when only 8 hues are left. */
const hue = (colour: Colour): readonly boolean[] => colour.map((value) => Math.round((value / 255) * 5) / 5 >= 0.5)

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const onWhite = (colour: Colour): number => 1.05 / (luminance(colour) + 0.05)
const onBlack = (colour: Colour): number => (luminance(colour) + 0.05) / 0.05

test.each(tones)('%s can be read on white and on black', (tone) => {
  const colour = colourOf(tone)
  expect(Math.min(onWhite(colour), onBlack(colour))).toBeGreaterThan(3.5)
})

test.each(tones)('%s can be read on white and on black with 256 colours', (tone) => {
  const colour = inCube(colourOf(tone))
  expect(Math.min(onWhite(colour), onBlack(colour))).toBeGreaterThan(2.8)
})

test.each(tones)('%s is neither black nor white with 16 colours', (tone) => {
  const on = hue(colourOf(tone))
  expect([on.some(Boolean), on.every(Boolean)]).toEqual([true, false])
})
