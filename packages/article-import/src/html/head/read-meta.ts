import { collapse } from '../blocks/visible-text.ts'
import type { PageScan } from '../page/scan-page.ts'

/** The contents of meta elements by name, property or itemprop. The first of the requested names that exists counts. */
export interface MetaReader {
  readonly first: (...names: readonly string[]) => string | undefined
  readonly all: (...names: readonly string[]) => readonly string[]
}

/** Indexes the meta elements of a page. Empty contents count as missing. */
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
/** In characters. A longer text is not a headline or summary, and decoding its references would take too long. */
const longest = 5000

/** A text without the tags and entities that publishing systems leave in plain fields, with white space collapsed. */
export const plainText = (document: Document, text: string): string => {
  const bare = text.replace(tag, '')
  if (bare.length > longest || !reference.test(bare)) return collapse(bare)
  const holder = document.createElement('div')
  holder.innerHTML = bare
  return collapse(holder.textContent ?? '')
}
