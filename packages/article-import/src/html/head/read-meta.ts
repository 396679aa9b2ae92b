import { collapse } from '../blocks/visible-text.ts'
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

const tag = /<[a-z/][^<>]*>/gi
const reference = /&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);/i
/** A longer text is no headline or summary, and not worth what its references would cost. */
const longest = 5000

/** Text that should be plain, without the entities and tags that publishing systems leave in it; white space collapsed. */
export const plainText = (document: Document, text: string): string => {
  const bare = text.replace(tag, '')
  if (bare.length > longest || !reference.test(bare)) return collapse(bare)
  const holder = document.createElement('div')
  holder.innerHTML = bare
  return collapse(holder.textContent ?? '')
}
