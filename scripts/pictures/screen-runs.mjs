import { defaultColors, paletteColor, trueColor } from './terminal-colors.mjs'

/**
 * @typedef {object} Look how a run of characters is drawn
 * @property {string} ink
 * @property {string | undefined} paper `undefined` for the screen's own
 * @property {boolean} bold
 * @property {boolean} italic
 * @property {boolean} underline
 * @property {boolean} dim
 */

/** @typedef {Look & { column: number, columns: number, text: string }} Run characters of one line that look the same */

/**
 * One terminal line as runs of the same look, from left to right, without trailing empty cells.
 *
 * @param {import('@xterm/headless').IBufferLine} line
 * @returns {Run[]}
 */
export function screenRuns(line) {
  /** @type {Run[]} */
  const runs = []
  for (let column = 0; column < line.length; column += 1) {
    const cell = line.getCell(column)
    if (!cell || cell.getWidth() === 0) continue
    const run = { ...look(cell), column, columns: cell.getWidth(), text: cell.getChars() || ' ' }
    const before = runs.at(-1)
    if (before && sameLook(before, run)) {
      before.text += run.text
      before.columns += run.columns
    } else runs.push(run)
  }
  return runs.map(withoutEmptyEnd).filter((run) => run.text !== '')
}

/**
 * @param {Run} run
 * @returns {Run}
 */
function withoutEmptyEnd(run) {
  if (run.paper || run.underline) return run
  const text = run.text.trimEnd()
  return { ...run, text, columns: run.columns - (run.text.length - text.length) }
}

/**
 * @param {import('@xterm/headless').IBufferCell} cell
 * @returns {Look}
 */
function look(cell) {
  const ink = cell.isFgRGB()
    ? trueColor(cell.getFgColor())
    : cell.isFgPalette()
      ? paletteColor(cell.getFgColor())
      : undefined
  const paper = cell.isBgRGB()
    ? trueColor(cell.getBgColor())
    : cell.isBgPalette()
      ? paletteColor(cell.getBgColor())
      : undefined
  const turned = Boolean(cell.isInverse())
  return {
    ink: turned ? (paper ?? defaultColors.paper) : (ink ?? defaultColors.ink),
    paper: turned ? (ink ?? defaultColors.ink) : paper,
    bold: Boolean(cell.isBold()),
    italic: Boolean(cell.isItalic()),
    underline: Boolean(cell.isUnderline()),
    dim: Boolean(cell.isDim()),
  }
}

/**
 * @param {Look} a
 * @param {Look} b
 * @returns {boolean}
 */
function sameLook(a, b) {
  return /** @type {const} */ (['ink', 'paper', 'bold', 'italic', 'underline', 'dim']).every((key) => a[key] === b[key])
}
