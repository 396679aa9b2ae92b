/** Dots on the cells of a terminal. */
export type Canvas = {
  /** The number of dots in a row and in a column. */
  readonly dots: readonly [columns: number, rows: number]
  /** How much higher than wide a dot is. */
  readonly dotHeight: number
  readonly set: (column: number, row: number) => void
  /** The cells, a text for each row. */
  readonly rows: () => readonly string[]
}

/** The bits of the dots in a Braille character, by row and column. */
const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const

/** A canvas of Braille characters, with 2 by 4 dots a cell; without Unicode, of periods. */
export const canvasOf = (width: number, height: number, hasBraille: boolean): Canvas => {
  const [across, down] = hasBraille ? [2, 4] : [1, 1]
  const cells = new Uint8Array(width * height)
  const sign = (cell: number): string => {
    if (cell === 0) return ' '
    return hasBraille ? String.fromCharCode(0x2800 + cell) : '.'
  }
  return {
    dots: [width * across, height * down],
    // A cell is twice as high as it is wide.
    dotHeight: (2 * across) / down,
    set: (column, row) => {
      if (column < 0 || row < 0 || column >= width * across || row >= height * down) return
      const at = Math.floor(row / down) * width + Math.floor(column / across)
      cells[at] = (cells[at] ?? 0) | (hasBraille ? (bits[row % 4]?.[column % 2 === 0 ? 0 : 1] ?? 0) : 1)
    },
    rows: () =>
      Array.from({ length: height }, (_, row) =>
        Array.from(cells.subarray(row * width, (row + 1) * width), sign).join(''),
      ),
  }
}

/** Whether a terminal in this environment shows Braille: its text is Unicode, and it is not the Linux console. */
export const showsBraille = ({ LC_ALL, LC_CTYPE, LANG, TERM }: NodeJS.ProcessEnv): boolean =>
  TERM !== 'linux' && /utf-?8/iu.test(LC_ALL || LC_CTYPE || LANG || '')
