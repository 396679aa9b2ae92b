import {
  type Article,
  type Block,
  type Emphasis,
  type Link,
  lowerBound,
  type Media,
  type Span,
} from '@onrecord/article-data'
import { type OffsetMap, textEnd, textStart } from '../normalize/offset-map.ts'
import { safeWebAddress, withSafeStrings } from '../normalize/safe-strings.ts'

/**
 * The markup of a page, with spans in the text as received, in the data model's fields of the same names. `blocks` give
 * each paragraph its role and level.
 */
export type SourceMarks = Partial<Pick<Article, 'blocks' | 'links' | 'emphasis' | 'media'>>

/** The layout of a text, and the map back to the text as received. */
interface LaidOut {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly offsets: OffsetMap
}

/** The number of items that begin at or before `offset`. Items are in order. */
const countUpTo = (items: readonly { readonly span: Span }[], offset: number): number =>
  lowerBound(items, ({ span }) => span.start <= offset)

const deepestHeading = 6

const levelOf = ({ role, level }: Block): Pick<Block, 'level'> => {
  const hasLevel = role === 'heading' || role === 'listItem' || role === 'blockquote'
  if (!hasLevel || level === undefined || !Number.isSafeInteger(level) || level < 1) return {}
  return role === 'heading' && level > deepestHeading ? {} : { level }
}

/**
 * The role and level that the source gives to the words at `offset` of the text as received; undefined if it gives
 * none.
 */
export const sourceRole =
  ({ blocks = [] }: SourceMarks) =>
  (offset: number): Pick<Block, 'role' | 'level'> | undefined => {
    const block = blocks[countUpTo(blocks, offset) - 1]
    return block && offset < block.span.end ? { role: block.role, ...levelOf(block) } : undefined
  }

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Extends a span to include the whole of a surrogate pair that it cuts. */
const wholeCharacters = (text: string, { start, end }: Span): Span => ({
  start: isLow(text.charCodeAt(start)) ? start - 1 : start,
  end: isLow(text.charCodeAt(end)) ? end + 1 : end,
})

/**
 * A span of the text as received as a span of the article's text, inside one block; undefined if its words were
 * dropped.
 */
const articleSpan = ({ text, blocks, offsets }: LaidOut, span: Span): Span | undefined => {
  const from = textStart(offsets, span.start)
  const to = textEnd(offsets, span.end)
  const count = countUpTo(blocks, from)
  const before = blocks[count - 1]
  // Words between two blocks were dropped, so the span may continue in the next block.
  const block = before && from < before.span.end ? before : blocks[count]
  if (block === undefined) return undefined
  const [start, end] = [Math.max(from, block.span.start), Math.min(to, block.span.end)]
  return start < end ? wholeCharacters(text, { start, end }) : undefined
}

const inTextOrder = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end

const placed = <Mark extends { readonly span: Span }>(layout: LaidOut, marks: readonly Mark[]): readonly Mark[] =>
  marks
    .flatMap((mark) => {
      const span = articleSpan(layout, mark.span)
      return span === undefined ? [] : [{ ...mark, span }]
    })
    .sort(inTextOrder)

/** Links in text order without overlaps. */
const disjoint = (links: readonly Link[]): readonly Link[] => {
  const kept: Link[] = []
  for (const link of links) {
    const start = Math.max(link.span.start, kept.at(-1)?.span.end ?? 0)
    if (start < link.span.end) kept.push({ ...link, span: { start, end: link.span.end } })
  }
  return kept
}

const linksOf = (layout: LaidOut, links: readonly Link[]): readonly Link[] =>
  disjoint(placed(layout, links)).flatMap(({ span, url, relation }) => {
    const address = safeWebAddress(url)
    return address === undefined ? [] : [{ span, url: address, ...withSafeStrings({ relation }) }]
  })

const emphasisOf = (layout: LaidOut, emphasis: readonly Emphasis[]): readonly Emphasis[] =>
  placed(layout, emphasis).map(({ span, kind }) => ({ span, kind }))

/** The block of the article that contains, or precedes, the end of the source's block `id`. */
const blockAfter = (layout: LaidOut, ends: ReadonlyMap<string, number>, id: string | undefined): string | undefined => {
  const end = ends.get(id ?? '')
  if (end === undefined) return undefined
  return layout.blocks[countUpTo(layout.blocks, textEnd(layout.offsets, end) - 1) - 1]?.id
}

const mediaOf = (layout: LaidOut, { media = [], blocks = [] }: SourceMarks): readonly Media[] => {
  const ends = new Map(blocks.map(({ id, span }) => [id, span.end]))
  return media.flatMap(({ kind, url, alt, caption, credit, license, blockId }) => {
    const address = safeWebAddress(url)
    const block = blockAfter(layout, ends, blockId)
    if (address === undefined) return []
    const words = withSafeStrings({ alt, caption, credit, license })
    return [{ kind, url: address, ...words, ...(block !== undefined && { blockId: block }) }]
  })
}

/**
 * Links, emphasis and media of the article's text; absent if the source has none. Links without a valid target are
 * dropped.
 */
export const marksOf = (layout: LaidOut, marks: SourceMarks): Pick<SourceMarks, 'links' | 'emphasis' | 'media'> => {
  const links = linksOf(layout, marks.links ?? [])
  const emphasis = emphasisOf(layout, marks.emphasis ?? [])
  const media = mediaOf(layout, marks)
  return {
    ...(links.length > 0 && { links }),
    ...(emphasis.length > 0 && { emphasis }),
    ...(media.length > 0 && { media }),
  }
}
