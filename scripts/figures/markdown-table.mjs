/**
 * A Markdown table whose columns are aligned in the source.
 *
 * @param {readonly (readonly string[])[]} rows the first one is the head
 * @returns {string}
 */
export function markdownTable(rows) {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)))
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

/** @param {string} text @param {number} width in code points @returns {string} */
const pad = (text, width) => text + ' '.repeat(width - [...text].length)
