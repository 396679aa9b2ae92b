const tableMarker = /<!-- table: ([\w.-]+) -->\n[\s\S]*?<!-- \/table -->/g
const figureMarker = /<!-- figure: ([\w.-]+) -->/g

/**
 * The document with the figures that benchmarks wrote. The number before `<!-- figure: NAME -->` becomes the value of
 * that name, and what is between `<!-- table: NAME -->` and `<!-- /table -->` becomes the table of that name. Throws for
 * a name that does not exist, and for a marker without such a number before it.
 *
 * @param {string} markdown
 * @param {{ values: Readonly<Record<string, string>>, tables: Readonly<Record<string, string>> }} figures
 * @returns {string}
 */
export function fillDocument(markdown, { values, tables }) {
  const withTables = markdown.replace(
    tableMarker,
    (_, name) => `<!-- table: ${name} -->\n\n${namedIn(tables, name, 'table')}\n\n<!-- /table -->`,
  )
  let filled = ''
  let from = 0
  for (const { 0: marker, 1: name = '', index } of withTables.matchAll(figureMarker)) {
    const value = namedIn(values, name, 'figure')
    const before = withTables.slice(from, index)
    const written = shapeOf(value).exec(before)
    if (!written) throw new Error(`"${before.slice(-20)}" before the marker of ${name} does not look like "${value}".`)
    filled += before.slice(0, written.index) + value + marker
    from = index + marker.length
  }
  return filled + withTables.slice(from)
}

/**
 * The names of figures and tables that a document contains.
 *
 * @param {string} markdown
 * @returns {string[]}
 */
export function markedNames(markdown) {
  return [...markdown.matchAll(figureMarker), ...markdown.matchAll(tableMarker)].map(([, name = '']) => name)
}

/**
 * @param {Readonly<Record<string, string>>} values
 * @param {string} name
 * @param {string} kind
 * @returns {string}
 */
function namedIn(values, name, kind) {
  const value = values[name]
  if (value === undefined)
    throw new Error(`"${name}" is not the name of a ${kind}. The folder scripts/figures lists the names.`)
  return value
}

/**
 * Matches text that ends like the value, with any numbers: "12 of 34 (35.3%)".
 *
 * @param {string} value
 * @returns {RegExp}
 */
function shapeOf(value) {
  const parts = value.split(/\d[\d.,]*/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`${parts.join('\\d[\\d.,]*')}$`)
}
