import { screenRuns } from './screen-runs.mjs'
import { defaultColors } from './terminal-colors.mjs'

const cell = { width: 8.4, height: 19 }
const margin = 16
const fonts = 'ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace'

/**
 * Draws a terminal's screen as a self-contained SVG. Each run of characters is fitted to its cells, so the columns align
 * in any monospaced font.
 *
 * @param {import('@xterm/headless').Terminal} terminal
 * @param {string} title the text alternative
 * @returns {string}
 */
export function screenSvg(terminal, title) {
  const width = Math.ceil(terminal.cols * cell.width + 2 * margin)
  const height = terminal.rows * cell.height + 2 * margin
  const lines = Array.from({ length: terminal.rows }, (_, row) => {
    const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row)
    return line ? screenRuns(line).map((run) => drawn(run, row)) : []
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${fonts}" font-size="14">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${defaultColors.paper}"/>
${lines.flat().join('\n')}
</svg>
`
}

/**
 * @param {import('./screen-runs.mjs').Run} run
 * @param {number} row
 * @returns {string}
 */
function drawn(run, row) {
  const x = (margin + run.column * cell.width).toFixed(1)
  const y = margin + row * cell.height
  const width = (run.columns * cell.width).toFixed(1)
  const paper = run.paper
    ? `<rect x="${x}" y="${y}" width="${width}" height="${cell.height}" fill="${run.paper}"/>`
    : ''
  const looks = [
    run.bold && 'font-weight="bold"',
    run.italic && 'font-style="italic"',
    run.underline && 'text-decoration="underline"',
    run.dim && 'opacity="0.65"',
  ]
  const look = looks.filter(Boolean).join(' ')
  return `${paper}<text x="${x}" y="${y + 14}" textLength="${width}" lengthAdjust="spacingAndGlyphs" fill="${run.ink}" ${look} xml:space="preserve">${escaped(run.text)}</text>`
}

/**
 * @param {string} text
 * @returns {string}
 */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
