import { neutralTone } from '@onrecord/article-view'
import { expect, test } from 'vitest'
import { drawLine } from './draw.ts'
import { themes } from './themes.ts'

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

/** The linear light of each channel, from 0 to 1. */
const linear = (color: Color): Color => {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  )
  return [red, green, blue]
}

const luminance = (color: Color): number => {
  const [red, green, blue] = linear(color)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const onWhite = (color: Color): number => 1.05 / (luminance(color) + 0.05)
const onBlack = (color: Color): number => (luminance(color) + 0.05) / 0.05
const onAny = (color: Color): number => Math.min(onWhite(color), onBlack(color))

const colorsOf = (name: keyof typeof themes): readonly Color[] =>
  themes[name].colors.flatMap((color) => (typeof color === 'string' ? [colorOf(color)] : []))

test.each([
  ['default', onAny, 3.5],
  ['light', onWhite, 4.5],
  ['dark', onBlack, 4.5],
  ['high-contrast-light', onWhite, 7],
  ['high-contrast-dark', onBlack, 7],
  ['color-blind', onAny, 3],
] as const)('%s has eight colors that are readable on their background', (name, contrast, least) => {
  const colors = colorsOf(name)
  expect(new Set(colors.map(String)).size).toBe(neutralTone)
  expect(Math.min(...colors.map(contrast))).toBeGreaterThanOrEqual(least)
})

test.each(colorsOf('default'))('%i %i %i of the default theme is readable with 256 and 16 colors', (...color) => {
  expect(onAny(inCube(color))).toBeGreaterThan(2.8)
  expect([hue(color).some(Boolean), hue(color).every(Boolean)]).toEqual([true, false])
})

test('the colors of the default theme differ with 256 colors', () => {
  const colors = colorsOf('default')
  expect(new Set(colors.map((color) => inCube(color).join())).size).toBe(colors.length)
})

/** What people without one kind of cone see of linear light (Machado, Oliveira and Fernandes, 2009). */
const visions = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

const seen = (rows: (typeof visions)[keyof typeof visions], light: Color): Color => {
  const channel = (row: readonly number[]): number =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (light[at] ?? 0), 0),
      ),
    )
  return [channel(rows[0]), channel(rows[1]), channel(rows[2])]
}

/** A color in OKLab, where a distance is a difference that people see. */
const oklab = ([red, green, blue]: Color): Color => {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** The distance of the two most similar colors, for the vision to which they are most similar. */
const leastDistance = (name: keyof typeof themes): number => {
  const lights = colorsOf(name).map(linear)
  const distances = Object.values(visions).flatMap((rows) => {
    const labs = lights.map((light) => oklab(seen(rows, light)))
    return labs.flatMap((one, at) =>
      labs.slice(at + 1).map((other) => Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))),
    )
  })
  return Math.min(...distances)
}

test('the colors of color-blind differ for every kind of color blindness, those of default do NOT', () => {
  expect(leastDistance('color-blind')).toBeGreaterThan(0.09)
  expect(leastDistance('default')).toBeLessThan(0.05)
})

test('16-colors uses the numbers of the terminal, none uses no colors, and high contrast has nothing dim', () => {
  const line = [{ text: 'x', dim: true, tone: 5 }]
  const drawn = (name: keyof typeof themes): string => drawLine(line, { columns: 9, depth: 24, theme: themes[name] })
  expect(drawn('16-colors')).toBe('\u001B[2m\u001B[95mx\u001B[39m\u001B[22m')
  expect(drawn('none')).toBe('\u001B[2mx\u001B[22m')
  expect(drawn('high-contrast-light')).toBe('\u001B[38;2;61;23;67mx\u001B[39m')
})
