import { ImportError } from '../import-error.ts'
import type { Head } from '../imported.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { bodyBlocks } from './filter/body-blocks.ts'
import { filterBlocks } from './filter/filter-blocks.ts'
import { findArticle } from './find-article.ts'
import { readHead } from './head/read-head.ts'
import { parsePage } from './page/parse-page.ts'
import { prunePage } from './prune/prune-page.ts'

/** A page's story: its text, the blocks joined by "\n\n" and without the headline, and what its head says. */
export interface ImportedPage {
  readonly text: string
  readonly head: Head
}

const shownBlocks = (document: Document, headline: string | undefined): readonly string[] => {
  const article = findArticle(document)
  return article === undefined ? [] : filterBlocks(readBlocks(article), headline).map(({ text }) => text)
}

const shortestBlock = 25
const shortestStory = 160

/** At least one line as long as a short sentence, with letters. */
const hasProse = (blocks: readonly string[]): boolean =>
  blocks.some((text) => text.length >= shortestBlock && /\p{L}/u.test(text))

/**
 * The blocks of the page as it came: for pages that have their story where others have furniture, in a form or an aside.
 * None where no block is a paragraph's length, for what is left then is a notice in the page's foot.
 */
const unprunedBlocks = (html: string, url: string | undefined, headline: string | undefined): readonly string[] => {
  const blocks = shownBlocks(parsePage(html, url), headline)
  return blocks.some((text) => text.length >= shortestStory) ? blocks : []
}

const importPage = (html: string, url: string | undefined): ImportedPage => {
  const document = parsePage(html, url)
  const { head, articleBody } = readHead(document, url)
  prunePage(document)
  const shown = bodyBlocks(articleBody, shownBlocks(document, head.headline))
  const blocks = hasProse(shown) ? shown : unprunedBlocks(html, url, head.headline)
  if (!hasProse(blocks)) throw new ImportError('The page has no article text: only a frame, links or nothing at all.')
  return { text: blocks.join('\n\n'), head }
}

/**
 * The story that an HTML page tells. `url` is where the page was: relative addresses are resolved by it.
 * Throws ImportError with one clear line where the page has no article text or is past `pageLimits`.
 */
export const importHtml = (html: string, { url }: { readonly url?: string | undefined } = {}): ImportedPage => {
  try {
    return importPage(html, url)
  } catch (error) {
    // What overflows a library's stack in spite of the limits is the page's fault all the same.
    if (error instanceof RangeError) throw new ImportError('The page is too intricate to be read.', { cause: error })
    throw error
  }
}
