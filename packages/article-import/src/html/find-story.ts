import { Readability } from '@mozilla/readability'
import type { StoryMarks } from '../imported.ts'
import type { PageBlock } from './blocks/page-block.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { removeTables } from './blocks/remove-tables.ts'
import { collectMedia, mediaOfStory } from './collect-media.ts'
import { filterBlocks, withoutHeadline } from './filter/filter-blocks.ts'
import type { PageHead } from './head/read-head.ts'
import { removeHidden } from './hidden/remove-hidden.ts'
import { type ParsedPage, parseStyledPage } from './page/parse-page.ts'
import { type PageScan, scanPage } from './page/scan-page.ts'
import { nameRows } from './prune/name-rows.ts'
import { type PruneOptions, prunePage } from './prune/prune-page.ts'
import { storyMarks } from './story-marks.ts'

/** A story found in a page. */
export interface FoundStory {
  readonly blocks: readonly PageBlock[]
  /** The marks of the blocks that remain after filtering. */
  readonly marks: (blocks: readonly PageBlock[]) => StoryMarks
  /** How many data tables were left out. */
  readonly tables: number
  /** The letters of prose in boxes that were removed because of their class or id. */
  readonly byName: number
  /** Whether the page asks readers to subscribe for the rest of the story. */
  readonly asksForMore: boolean
  /** Whether the page hides the text. */
  readonly showsHidden: boolean
}

/** A parsed page with the elements that its head and its media are read from. */
export type ScannedPage = ParsedPage & { readonly scan: PageScan }

/** Parses a page and scans it. Throws ImportError if the page exceeds `pageLimits`. */
export const parseAndScan = (html: string, url: string | undefined): ScannedPage => {
  const page = parseStyledPage(html, url)
  return { ...page, scan: scanPage(page.document) }
}

/** The element that contains the story, according to Readability. Changes the document. */
const findArticle = (document: Document): Element | undefined => {
  const found = new Readability(document, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
  }).parse()
  return found?.content?.textContent?.trim() ? found.content : undefined
}

/** Finds the story of a page. Changes the page's document. */
export const findStory = (
  { document, css, scan }: ScannedPage,
  head: PageHead,
  options: PruneOptions = {},
): FoundStory => {
  const media = collectMedia(scan, head.base)
  // A page's only h1 is its headline too, even if the head words the headline differently.
  const [first, ...others] = scan.named('H1')
  const title = others.length === 0 ? first?.textContent?.trim() || undefined : undefined
  const { hidden, showsHidden } = removeHidden(document, css)
  // Readability resolves addresses against the document's base, which the page may change.
  if (head.base !== undefined) document.head.querySelector('base')?.setAttribute('href', head.base)
  const { removed, byName, asksForMore } = prunePage(document, options)
  const article = findArticle(document)
  const tables = article ? removeTables(article) : 0
  const lastAt = new Map<Element, PageBlock | undefined>()
  const read = article ? readBlocks(article, (element, block) => lastAt.set(element, block)) : []
  const marks = (blocks: readonly PageBlock[]): StoryMarks => {
    const numbers = new Map(blocks.map((block, index) => [block, index + 1]))
    const blockAt = new Map([...lastAt].map(([element, block]) => [element, (block && numbers.get(block)) ?? 0]))
    return storyMarks(blocks, head.base, mediaOfStory(media, new Set([...hidden, ...removed]), blockAt))
  }
  return {
    blocks: filterBlocks(withoutHeadline(read, title), head.head.headline),
    marks,
    tables,
    byName,
    asksForMore,
    showsHidden,
  }
}

const minStoryLength = 160

/** Boxes that are never the story, even if nothing else is left. */
const neverStory = nameRows.filter(({ isNeverStory }) => isNeverStory)

/**
 * Finds a story inside forms, asides and other furniture, for pages that have it there. Without a block as long as a
 * paragraph, the result has no blocks: what remains is then a notice in the footer.
 */
export const findStoryInFurniture = (html: string, url: string | undefined, head: PageHead): FoundStory => {
  const found = findStory(parseAndScan(html, url), head, { rows: neverStory, keepFurniture: true })
  return found.blocks.some(({ text }) => text.length >= minStoryLength) ? found : { ...found, blocks: [] }
}
