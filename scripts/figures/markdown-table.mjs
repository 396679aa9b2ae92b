/**
 * A Markdown table whose columns are aligned in the source.
 *
 * @param {readonly (readonly string[])[]} rows the first one is the head
 * @param {readonly number[]} [right] the columns that are aligned to the right
 * @returns {string}
 */
export function markdownTable(rows, right = []) {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)))
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, right.includes(column))).join(' | ')} |`
  return [
    line(head),
    line(widths.map((width, column) => (right.includes(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))),
    ...body.map(line),
  ].join('\n')
}

/** @param {string} text @param {number} width in code points @param {boolean} isRight @returns {string} */
const pad = (text, width, isRight) => {
  const space = ' '.repeat(width - [...text].length)
  return isRight ? space + text : text + space
}
