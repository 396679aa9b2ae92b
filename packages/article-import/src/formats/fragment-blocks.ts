import type { PageBlock } from '../html/blocks/page-block.ts'
import { readBlocks } from '../html/blocks/read-blocks.ts'
import { removeTables } from '../html/blocks/remove-tables.ts'
import { removeHidden } from '../html/hidden/remove-hidden.ts'
import { parseStyledPage } from '../html/page/parse-page.ts'

/** The blocks of a fragment, and how many data tables were left out. */
export interface Fragment {
  readonly blocks: readonly PageBlock[]
  readonly tables: number
}

/**
 * Reads an HTML fragment that contains only the body of a story, as in wire formats. It keeps all visible text, because
 * a fragment has no page furniture. Leaves out figures, asides and the elements in `without`. Throws ImportError if the
 * fragment exceeds the limits of a page.
 */
export const readFragment = (html: string, without: readonly string[] = []): Fragment => {
  const { document, css } = parseStyledPage(html, undefined)
  for (const element of document.querySelectorAll(['figure', 'aside', ...without].join(','))) element.remove()
  removeHidden(document, css)
  const tables = removeTables(document.body)
  return { blocks: readBlocks(document.body), tables }
}

/** The texts of the blocks of a fragment. */
export const fragmentBlocks = (html: string, without: readonly string[] = []): readonly string[] =>
  readFragment(html, without).blocks.map(({ text }) => text)

/** In characters. No headline or summary is longer. */
const maxOfLine = 10_000

/** The text of a fragment on one line, for a headline with marks. Longer than 10,000 characters, it is cut. */
export const fragmentLine = (html: unknown): string | undefined => {
  if (typeof html !== 'string') return undefined
  const line = html.slice(0, maxOfLine).toWellFormed()
  return /[<&]/u.test(line) ? fragmentBlocks(line).join(' ') : line
}
