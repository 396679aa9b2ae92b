import stringWidth from 'string-width'
import { plain } from '../terminal/plain.ts'

/** Text from outside on one line of a list. */
export const inLine = (text: string): string => plain(text).replaceAll(/\s+/gu, ' ').trim()

/** Rows of cells as lines, each column as wide as its widest cell; the last is not filled up. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const shown = rows.map((row) => row.map(inLine))
  const widths: number[] = []
  for (const row of shown) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell))
    })
  }
  const line = (row: readonly string[]) =>
    row
      .map(
        (cell, column) => cell + ' '.repeat(column === row.length - 1 ? 0 : (widths[column] ?? 0) - stringWidth(cell)),
      )
      .join('  ')
      .trimEnd()
  return shown.map((row) => `${line(row)}\n`).join('')
}
