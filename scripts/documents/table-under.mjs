/**
 * The first table under a heading, as rows of cells without the line of dashes. Empty if there is no such table.
 *
 * @param {string} markdown
 * @param {string} heading as written, without the signs before it
 * @returns {string[][]} the first row is the head
 */
export function tableUnder(markdown, heading) {
  const lines = markdown.split('\n')
  const from = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'))
  const section = lines.slice(from + 1)
  const first = from < 0 ? -1 : section.findIndex((line) => line.startsWith('|'))
  if (first < 0) return []
  const rest = section.slice(first)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest
    .slice(0, end < 0 ? undefined : end)
    .filter((_, row) => row !== 1)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}
