import { parseHTML } from 'linkedom'
import { readBlocks } from '../html/blocks/read-blocks.ts'

/**
 * The texts of the blocks of an HTML fragment that is a story's body and nothing else, as wire formats carry it: all of
 * it counts, nothing is page furniture. Figures and elements named in `without` are left out.
 */
export const fragmentBlocks = (html: string, without: readonly string[] = []): readonly string[] => {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
  for (const element of document.querySelectorAll(['figure', 'aside', ...without].join(','))) element.remove()
  return readBlocks(document.body).map(({ text }) => text)
}

/** A fragment's words on one line: of a headline that has marks in it. */
export const fragmentLine = (html: unknown): string | undefined => {
  if (typeof html !== 'string') return undefined
  return /[<&]/u.test(html) ? fragmentBlocks(html).join(' ') : html
}
