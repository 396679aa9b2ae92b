import { ImportError } from '../import-error.ts'
import type { Head } from '../imported.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { bodyBlocks } from './filter/body-blocks.ts'
import { filterBlocks } from './filter/filter-blocks.ts'
import { findArticle, markedArticle } from './find-article.ts'
import { readHead } from './head/read-head.ts'
import { parsePage } from './page/parse-page.ts'
import { prunePage } from './prune/prune-page.ts'

/** A page's story: its text, the blocks joined by "\n\n" and without the headline, and what its head says. */
export interface ImportedPage {
  readonly text: string
  readonly head: Head
}

/** Parses and prunes the page again: Readability has changed the first document. */
const parseMarked = (html: string, url: string | undefined): Element => {
  const document = parsePage(html, url)
  prunePage(document)
  return markedArticle(document)
}

/** At least one line as long as a short sentence, with letters. */
const hasProse = (blocks: readonly string[]): boolean => blocks.some((text) => text.length >= 25 && /\p{L}/u.test(text))

/**
 * The story that an HTML page tells. `url` is where the page was: relative addresses are resolved by it.
 * Throws ImportError with one clear line where the page has no article text or is past `pageLimits`.
 */
export const importHtml = (html: string, { url }: { readonly url?: string | undefined } = {}): ImportedPage => {
  const document = parsePage(html, url)
  const { head, articleBody } = readHead(document, url)
  prunePage(document)
  const article = findArticle(document) ?? parseMarked(html, url)
  const shown = filterBlocks(readBlocks(article), head.headline).map(({ text }) => text)
  const blocks = bodyBlocks(articleBody, shown)
  if (!hasProse(blocks)) throw new ImportError('The page has no article text: only a frame, links or nothing at all.')
  return { text: blocks.join('\n\n'), head }
}
