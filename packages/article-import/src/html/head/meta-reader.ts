import type { PageScan } from '../page/scan-page.ts'

/** Reads what the meta elements of a page say by name, property or itemprop, in the order of the names asked for. */
export interface MetaReader {
  readonly first: (...names: readonly string[]) => string | undefined
  readonly all: (...names: readonly string[]) => readonly string[]
}

/** Indexes the meta elements of a page; empty contents count as absent. */
export const readMeta = ({ named }: PageScan): MetaReader => {
  const contents = new Map<string, string[]>()
  for (const meta of named('META')) {
    const content = meta.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const found = contents.get(name)
      if (found) found.push(content)
      else contents.set(name, [content])
    }
  }
  const all = (...names: readonly string[]): readonly string[] => {
    for (const name of names) {
      const found = contents.get(name)
      if (found) return found
    }
    return []
  }
  return { all, first: (...names) => all(...names)[0] }
}
