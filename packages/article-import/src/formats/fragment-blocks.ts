import type { PageBlock } from '../html/blocks/page-block.ts'
import { readBlocks } from '../html/blocks/read-blocks.ts'
import { removeTables } from '../html/blocks/remove-tables.ts'
import { removeHidden } from '../html/hidden/remove-hidden.ts'
import { parseStyledPage } from '../html/page/parse-page.ts'

/** A fragment's blocks, and how many tables of data were left out of them. */
export interface Fragment {
  readonly blocks: readonly PageBlock[]
  readonly tables: number
}

/**
 * An HTML fragment that is a story's body and nothing else, as wire formats carry it: all of it counts that a reader
 * would see, nothing is page furniture. Figures and elements named in `without` are left out. Throws ImportError past
 * the limits of a page.
 */
export const readFragment = (html: string, without: readonly string[] = []): Fragment => {
  const { document, css } = parseStyledPage(html, undefined)
  for (const element of document.querySelectorAll(['figure', 'aside', ...without].join(','))) element.remove()
  removeHidden(document, css)
  const tables = removeTables(document.body)
  return { blocks: readBlocks(document.body), tables }
}

/** The texts of a fragment's blocks. */
export const fragmentBlocks = (html: string, without: readonly string[] = []): readonly string[] =>
  readFragment(html, without).blocks.map(({ text }) => text)

/** No headline or summary is longer. */
const maxOfLine = 10_000

/** A fragment's words on one line: of a headline that has marks in it. Past 10,000 characters it is cut. */
export const fragmentLine = (html: unknown): string | undefined => {
  if (typeof html !== 'string') return undefined
  const line = html.slice(0, maxOfLine).toWellFormed()
  return /[<&]/u.test(line) ? fragmentBlocks(line).join(' ') : line
}
