import type { Head, Note } from '@onrecord/article-data'
import { tableNotes } from '../formats/imported-story.ts'
import { ImportError } from '../import-error.ts'
import type { StoryMarks } from '../imported.ts'
import type { PageBlock } from './blocks/page-block.ts'
import { bodyBlocks } from './filter/body-blocks.ts'
import { type FoundStory, findStory, findStoryInFurniture, parseAndScan } from './find-story.ts'
import { readHead } from './head/read-head.ts'
import { isClosedPage, isFirstOfSeveral } from './partial/is-partial-page.ts'
import { withoutPrompts } from './partial/without-prompts.ts'
import { type NameRow, nameRows } from './prune/name-rows.ts'
import { textOfBlocks } from './story-marks.ts'

/** The story of a page. */
export interface ImportedPage {
  /** The blocks joined by "\n\n", without the headline. */
  readonly text: string
  /** What the page says about the story. */
  readonly head: Head
  /** What the page contained besides the words. */
  readonly marks: StoryMarks
  /** What a reader should know about how the text was found. */
  readonly notes: readonly Note[]
}

const minBlockLength = 25

/** Whether at least one block is as long as a short sentence and has letters. */
const hasProse = (blocks: readonly PageBlock[]): boolean =>
  blocks.some(({ text }) => text.length >= minBlockLength && /\p{L}/u.test(text))

const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

const note = (rule: string, message: string): Note => ({ rule, message })

const notesOf = (
  found: FoundStory,
  blocks: readonly PageBlock[],
  { isPartial, isFromData }: { readonly isPartial: boolean; readonly isFromData: boolean },
): readonly Note[] => [
  ...(isFromData
    ? [note('text-from-data', 'The page shows less than half of this text. The text is from its JSON-LD data.')]
    : []),
  ...(isPartial ? [note('text-partial', 'The page shows only part of the story. The rest is missing here.')] : []),
  ...tableNotes(found.tables),
  ...(found.byName > lengthOf(blocks)
    ? [
        note(
          'text-left-out',
          `Boxes with ${found.byName} letters of prose were left out because of their class or id. The story may be in one of them.`,
        ),
      ]
    : []),
  ...(found.showsHidden ? [note('text-hidden', 'The page hides this text until a script shows it.')] : []),
]

/**
 * A page marked as closed may be open to this reader: some sites count visits, others hide the text by a script. With
 * this many words the text is more than a teaser.
 */
const minWordsOfStory = 500

/** `importHtml` with only these rows. The benchmark uses it to measure the gain of each row. */
export const importHtmlWithRows = (html: string, url: string | undefined, rows: readonly NameRow[]): ImportedPage => {
  const page = parseAndScan(html, url)
  const pageHead = readHead(page.scan, url)
  const isClosed = isClosedPage(pageHead)
  const hasMorePages = isFirstOfSeveral(page.scan, pageHead)
  const first = findStory(page, pageHead, { rows })
  const shown = bodyBlocks(pageHead.articleBody, first.blocks)
  const found = hasProse(shown) ? { ...first, blocks: shown } : findStoryInFurniture(html, url, pageHead)
  const { blocks, asksForMore } = withoutPrompts(found.blocks, isClosed || hasMorePages)
  if (!hasProse(blocks))
    throw new ImportError('The page has no article text: it contains only a frame, links or nothing.', {
      code: 'no-text',
    })
  const text = textOfBlocks(blocks)
  const words = text.split(/\s+/u).length
  const { wordCount } = pageHead
  const isWhole = wordCount !== undefined && words >= wordCount * 0.8
  const isLong = wordCount === undefined && words >= minWordsOfStory
  const isPartial = asksForMore || found.asksForMore || (!isWhole && (hasMorePages || (isClosed && !isLong)))
  return {
    text,
    head: { ...pageHead.head, ...(isPartial && { isPartial }) },
    marks: found.marks(blocks),
    notes: notesOf(found, blocks, { isPartial, isFromData: found.blocks === shown && shown !== first.blocks }),
  }
}

/**
 * The story of an HTML page. Relative addresses are resolved against `url`, the page's address. Throws ImportError with a
 * one-line message if the page has no article text or exceeds `pageLimits`.
 */
export const importHtml = (html: string, { url }: { readonly url?: string | undefined } = {}): ImportedPage => {
  try {
    return importHtmlWithRows(html, url, nameRows)
  } catch (error) {
    // A page within the limits can still overflow a library's stack.
    if (error instanceof RangeError)
      throw new ImportError('The page is too complex to read.', { code: 'too-large', cause: error })
    throw error
  }
}
