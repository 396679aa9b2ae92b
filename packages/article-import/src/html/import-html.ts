import type { Note } from '@onrecord/article-data'
import { tableNotes } from '../formats/table-notes.ts'
import { ImportError } from '../import-error.ts'
import type { Head, StoryMarks } from '../imported.ts'
import type { PageBlock } from './blocks/page-block.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { removeTables } from './blocks/remove-tables.ts'
import { bodyBlocks } from './filter/body-blocks.ts'
import { filterBlocks } from './filter/filter-blocks.ts'
import { withoutHeadline } from './filter/without-headline.ts'
import { findArticle } from './find-article.ts'
import { type PageHead, readHead } from './head/read-head.ts'
import { removeHidden } from './hidden/remove-hidden.ts'
import { collectMedia, mediaOfStory } from './media/collect-media.ts'
import { type ParsedPage, parseStyledPage } from './page/parse-page.ts'
import { type PageScan, scanPage } from './page/scan-page.ts'
import { isClosedPage, isFirstOfSeveral } from './partial/is-partial-page.ts'
import { withoutPrompts } from './partial/without-prompts.ts'
import { type NameRow, nameRows } from './prune/name-rows.ts'
import { type PruneOptions, prunePage } from './prune/prune-page.ts'
import { storyMarks, textOfBlocks } from './story-marks.ts'

/**
 * A page's story: its text, the blocks joined by "\n\n" and without the headline, what its head says, what the page held
 * beside the words, and what a reader should know of how the text was found.
 */
export interface ImportedPage {
  readonly text: string
  readonly head: Head
  readonly marks: StoryMarks
  readonly notes: readonly Note[]
}

/** The story as it was found in a page. */
interface Found {
  readonly blocks: readonly PageBlock[]
  readonly marks: (blocks: readonly PageBlock[]) => StoryMarks
  readonly tables: number
  readonly byName: number
  readonly asksForMore: boolean
  readonly showsHidden: boolean
}

type ScannedPage = ParsedPage & { readonly scan: PageScan }

const scanned = (html: string, url: string | undefined): ScannedPage => {
  const page = parseStyledPage(html, url)
  return { ...page, scan: scanPage(page.document) }
}

const findStory = ({ document, css, scan }: ScannedPage, head: PageHead, options: PruneOptions = {}): Found => {
  const media = collectMedia(scan, head.base)
  // The only heading of the first level is the headline too, in whatever words the head has it.
  const [first, ...others] = scan.named('H1')
  const title = others.length === 0 ? first?.textContent?.trim() || undefined : undefined
  const { hidden, showsHidden } = removeHidden(document, css)
  // Readability makes addresses absolute by the document's base, which the page may change.
  if (head.base !== undefined) document.head.querySelector('base')?.setAttribute('href', head.base)
  const { taken, byName, asksForMore } = prunePage(document, options)
  const article = findArticle(document)
  const tables = article ? removeTables(article) : 0
  const lastAt = new Map<Element, PageBlock | undefined>()
  const read = article ? readBlocks(article, (element, block) => lastAt.set(element, block)) : []
  const marks = (blocks: readonly PageBlock[]): StoryMarks => {
    const numbers = new Map(blocks.map((block, index) => [block, index + 1]))
    const blockAt = new Map([...lastAt].map(([element, block]) => [element, (block && numbers.get(block)) ?? 0]))
    return storyMarks(blocks, head.base, mediaOfStory(media, new Set([...hidden, ...taken]), blockAt))
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

const shortestBlock = 25
const shortestStory = 160

/** At least one line as long as a short sentence, with letters. */
const hasProse = (blocks: readonly PageBlock[]): boolean =>
  blocks.some(({ text }) => text.length >= shortestBlock && /\p{L}/u.test(text))

/** What is surely no story, however little else there is. */
const neverStory = nameRows.filter(({ isNeverStory }) => isNeverStory)

/**
 * The story of the page with its furniture: for pages that have their story where others have a form or an aside. None
 * where no block is a paragraph's length, for what is left then is a notice in the page's foot.
 */
const findInFurniture = (html: string, url: string | undefined, head: PageHead): Found => {
  const found = findStory(scanned(html, url), head, { rows: neverStory, keepFurniture: true })
  return found.blocks.some(({ text }) => text.length >= shortestStory) ? found : { ...found, blocks: [] }
}

const note = (rule: string, message: string): Note => ({ rule, message })
/** What is closed to many readers may be open to this one: pages with a meter, and those that hide by a script. No teaser is so long. */
const longTeaser = 500

const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

const notesOf = (
  found: Found,
  blocks: readonly PageBlock[],
  { isPartial, isFromData }: { readonly isPartial: boolean; readonly isFromData: boolean },
): readonly Note[] => [
  ...(isFromData
    ? [
        note(
          'text-from-data',
          'The page shows less than half of this text: it is from the data that the page has for machines.',
        ),
      ]
    : []),
  ...(isPartial ? [note('text-partial', 'The page shows only a part of the story. The rest is not in the text.')] : []),
  ...tableNotes(found.tables),
  ...(found.byName > lengthOf(blocks)
    ? [
        note(
          'text-left-out',
          `Boxes with ${found.byName} letters of prose were left out for their names. The story may be in one of them.`,
        ),
      ]
    : []),
  ...(found.showsHidden ? [note('text-hidden', 'The page hides this text until a script shows it.')] : []),
]

/** `importHtml` with the rules of these rows alone: the benchmark measures by it what each gains. */
export const importHtmlBy = (html: string, url: string | undefined, rows: readonly NameRow[]): ImportedPage => {
  const page = scanned(html, url)
  const pageHead = readHead(page.scan, url)
  const isClosed = isClosedPage(pageHead)
  const hasMorePages = isFirstOfSeveral(page.scan, pageHead)
  const first = findStory(page, pageHead, { rows })
  const shown = bodyBlocks(pageHead.articleBody, first.blocks)
  const found = hasProse(shown) ? { ...first, blocks: shown } : findInFurniture(html, url, pageHead)
  const { blocks, asksForMore } = withoutPrompts(found.blocks, isClosed || hasMorePages)
  if (!hasProse(blocks)) throw new ImportError('The page has no article text: only a frame, links or nothing at all.')
  const text = textOfBlocks(blocks)
  const words = text.split(/\s+/u).length
  const { wordCount } = pageHead
  const isWhole = wordCount !== undefined && words >= wordCount * 0.8
  const isLong = wordCount === undefined && words >= longTeaser
  const isPartial = asksForMore || found.asksForMore || (!isWhole && (hasMorePages || (isClosed && !isLong)))
  return {
    text,
    head: { ...pageHead.head, ...(isPartial && { isPartial }) },
    marks: found.marks(blocks),
    notes: notesOf(found, blocks, { isPartial, isFromData: found.blocks === shown && shown !== first.blocks }),
  }
}

/**
 * The story that an HTML page tells. `url` is where the page was: relative addresses are resolved by it.
 * Throws ImportError with one clear line where the page has no article text or is past `pageLimits`.
 */
export const importHtml = (html: string, { url }: { readonly url?: string | undefined } = {}): ImportedPage => {
  try {
    return importHtmlBy(html, url, nameRows)
  } catch (error) {
    // What overflows a library's stack in spite of the limits is the page's fault all the same.
    if (error instanceof RangeError) throw new ImportError('The page is too intricate to be read.', { cause: error })
    throw error
  }
}
