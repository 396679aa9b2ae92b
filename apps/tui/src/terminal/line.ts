import { beginning, textWidth } from './text-width.ts'

/** How a part of a line looks. `tone` is a color of the theme. */
type Style = {
  readonly bold?: boolean
  readonly dim?: boolean
  readonly italic?: boolean
  readonly inverse?: boolean
  readonly tone?: number | undefined
}

/** A part of a line. Its text is safe for the screen and has no line ends. */
export type Part = Style & { readonly text: string }

/** A line of the screen. */
export type Line = readonly Part[]

/** The number of columns of a line. */
export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + textWidth(text), 0)

/** The line in at most `width` columns. "…" ends a line that was cut. */
export const fitted = (line: Line, width: number): Line => {
  if (lineWidth(line) <= width) return line
  const kept: Part[] = []
  let room = width - 1
  for (const part of line) {
    const text = beginning(part.text, room)
    room -= textWidth(text)
    kept.push({ ...part, text: text === part.text ? text : `${text}…` })
    if (text !== part.text) break
  }
  return width < 1 ? [] : kept
}

/** `left` and `right` at the two ends of a line of `width` columns. `left` is cut if there is no room for both. */
export const betweenSides = (left: Line, right: Line, width: number): Line => {
  const room = Math.max(0, width - lineWidth(right) - 2)
  const start = fitted(left, room)
  return [...start, { text: ' '.repeat(Math.max(0, width - lineWidth(right) - lineWidth(start))) }, ...right]
}

/** A line across the screen. */
export const ruleLine = (width: number): Line => [{ text: '─'.repeat(width), dim: true }]

/** `lines`, and empty ones up to `height`. */
export const padded = (lines: readonly Line[], height: number): readonly Line[] =>
  Array.from({ length: height }, (_, row) => lines[row] ?? [])
