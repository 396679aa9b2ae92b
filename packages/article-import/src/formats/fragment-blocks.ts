import { readBlocks } from '../html/blocks/read-blocks.ts'
import { parsePage } from '../html/page/parse-page.ts'

/**
 * The texts of the blocks of an HTML fragment that is a story's body and nothing else, as wire formats carry it: all of
 * it counts, nothing is page furniture. Figures and elements named in `without` are left out. Throws ImportError past the
 * limits of a page.
 */
export const fragmentBlocks = (html: string, without: readonly string[] = []): readonly string[] => {
  const document = parsePage(html, undefined)
  for (const element of document.querySelectorAll(['figure', 'aside', ...without].join(','))) element.remove()
  return readBlocks(document.body).map(({ text }) => text)
}

/** No headline or summary is longer. */
const mostOfLine = 10_000

/** A fragment's words on one line: of a headline that has marks in it. Past 10,000 characters it is cut. */
export const fragmentLine = (html: unknown): string | undefined => {
  if (typeof html !== 'string') return undefined
  const line = html.slice(0, mostOfLine).toWellFormed()
  return /[<&]/u.test(line) ? fragmentBlocks(line).join(' ') : line
}
