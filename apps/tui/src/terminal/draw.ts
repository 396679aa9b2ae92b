import { isTooSmall, minSize, type Size } from '../screen-size.ts'
import { screenStrings } from '../strings.ts'
import { fitted, type Line, type Part } from './line.ts'
import type { Color, Theme } from './themes.ts'

/** The number of colors of a terminal: none, 16, 256, or all. */
type ColorDepth = 1 | 4 | 8 | 24

type Drawing = { readonly columns: number; readonly depth: ColorDepth; readonly theme: Theme }

const channelsOf = (color: string): readonly [number, number, number] => {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

/** The parameters of the escape sequence for a text color. 256 colors are a cube of six levels, 16 a cube of two. */
const colorParameters = (color: Color, depth: ColorDepth): string | undefined => {
  if (typeof color === 'number') return depth === 1 ? undefined : `${color < 8 ? 30 + color : 82 + color}`
  const [red, green, blue] = channelsOf(color)
  const level = (value: number): number => Math.round((value / 255) * 5)
  const isOn = (value: number): number => (level(value) >= 3 ? 1 : 0)
  switch (depth) {
    case 1:
      return undefined
    case 4:
      return `${30 + isOn(red) + 2 * isOn(green) + 4 * isOn(blue)}`
    case 8:
      return `38;5;${16 + 36 * level(red) + 6 * level(green) + level(blue)}`
    case 24:
      return `38;2;${red};${green};${blue}`
    default:
      return depth satisfies never
  }
}

const csi = (parameters: string): string => `\u001B[${parameters}m`

const drawPart = ({ text, bold, dim, italic, inverse, tone }: Part, { depth, theme }: Drawing): string => {
  if (text === '') return ''
  const color = tone === undefined ? undefined : theme.colors[tone]
  const shade = color === undefined ? undefined : colorParameters(color, depth)
  const codes = [
    ...(bold ? [['1', '22']] : []),
    ...(dim && theme.isBright !== true ? [['2', '22']] : []),
    ...(italic ? [['3', '23']] : []),
    ...(inverse ? [['7', '27']] : []),
    ...(shade === undefined ? [] : [[shade, '39']]),
  ] as const
  const open = codes.map(([on = '']) => csi(on)).join('')
  return (
    open +
    text +
    codes
      .map(([, off = '']) => csi(off))
      .toReversed()
      .join('')
  )
}

const withoutSpaceAtEnd = (line: Line): Line => {
  const last = line.at(-1)
  return last && last.inverse !== true ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : line
}

/** A line as text with escape sequences, in at most `columns` columns. */
export const drawLine = (line: Line, drawing: Drawing): string =>
  withoutSpaceAtEnd(fitted(line, drawing.columns))
    .map((part) => drawPart(part, drawing))
    .join('')

/** How many colors stdout shows: none if NO_COLOR or FORCE_COLOR says so. */
const colorDepth = (): ColorDepth => {
  const depth = process.stdout.isTTY ? process.stdout.getColorDepth() : 1
  return depth === 24 || depth === 8 || depth === 4 ? depth : 1
}

/** A screen as text with escape sequences: as many lines as the terminal has rows. A message if it is too small. */
export const screenText = (lines: (size: Size) => readonly Line[], size: Size, theme: Theme): readonly string[] => {
  const shown = isTooSmall(size) ? [[{ text: screenStrings.tooSmall(minSize.columns, minSize.rows) }]] : lines(size)
  const drawing = { columns: size.columns, depth: colorDepth(), theme }
  return Array.from({ length: size.rows }, (_, row) => drawLine(shown[row] ?? [], drawing))
}
