import { textWidth } from '../terminal/text-width.ts'
import { plain } from './plain.ts'

/** Untrusted text on one line. */
export const inLine = (text: string): string => plain(text).replaceAll(/\s+/gu, ' ').trim()

/** The day of an ISO 8601 date or date-time; spaces of the same width if there is none. */
export const dayOf = (date: string | undefined): string => date?.slice(0, 10) ?? '          '

/** Rows of cells as lines of text. Each column is as wide as its widest cell; the last one is not padded. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const shown = rows.map((row) => row.map(inLine))
  const widths: number[] = []
  for (const row of shown) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cell))
    })
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat(column === row.length - 1 ? 0 : (widths[column] ?? 0) - textWidth(cell)))
      .join('  ')
      .trimEnd()
  return shown.map((row) => `${line(row)}\n`).join('')
}
