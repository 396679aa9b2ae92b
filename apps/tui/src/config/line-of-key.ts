/** The parts of a dotted TOML key: `keys."next"` has two. */
const partsOf = (dotted: string): readonly string[] =>
  Array.from(
    dotted.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/gu),
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )

const startsWith = (path: readonly string[], beginning: readonly string[]): boolean =>
  beginning.every((part, at) => path[at] === part)

/**
 * The number of the line of a TOML text that sets the value at a path of keys, or sets a table around it in one line. 1 if
 * there is none. The text is valid: the parser, which gives no positions, has read it.
 */
export const lineOfKey = (text: string, path: readonly string[]): number => {
  let table: readonly string[] = []
  let found = 1
  for (const [at, line] of text.split('\n').entries()) {
    const header = /^\s*\[+([^\]]+)\]/u.exec(line)?.[1]
    const key = /^\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=/u.exec(line)?.[1]
    if (header !== undefined) table = partsOf(header)
    const set = key === undefined ? (header === undefined ? [] : table) : [...table, ...partsOf(key)]
    if (set.length === 0 || set.length > path.length || !startsWith(path, set)) continue
    found = at + 1
    if (set.length === path.length) break
  }
  return found
}
