import type { Block, Byline, Note } from '@onrecord/article-data'
import { wordsOf } from '@onrecord/article-data'
import type { NormalText } from '../normalize/normalize.ts'
import { type OffsetMap, type Run, sourceStart } from '../normalize/offset-map.ts'
import type { CheckedOptions } from '../options/read-options.ts'
import {
  type Credit,
  creditOfWriters,
  isHeadLine,
  parseAgencyLine,
  parseBareCredit,
  parseCredit,
  parseEndCredit,
} from './byline.ts'
import { type DatelineWords, findDateline } from './dateline.ts'
import { startsWithHeadline } from './headline.ts'
import { commentCountOf, isPageFurniture } from './page-furniture.ts'
import { sourceRole } from './source-marks.ts'
import { type RawBlock, splitBlocks } from './split-blocks.ts'

/** The layout of a story: its body as the article's text, and the parts of the page around it. */
export interface Layout {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Maps offsets in the article's text to offsets in the text as received. */
  readonly offsets: OffsetMap
  readonly headline?: string
  readonly dateline?: DatelineWords
  readonly bylines: readonly Byline[]
  /** The news agency that a separate line credits ("By AP"). */
  readonly agency?: string
  readonly commentCount?: number
  readonly notes: readonly Note[]
}

const bare = (text: string): string => wordsOf(text.normalize('NFKC').toLowerCase()).join(' ')
const listItem = /^(?:[-–•*▪◦‣]|\d{1,2}[.)])\s/u

const roleOf = (text: string, isLast: boolean): Block['role'] => {
  if (listItem.test(text)) return 'listItem'
  const looksLikeHeading = text.length <= 90 && !/[.!?…:;,"”’')\]]$/u.test(text) && wordsOf(text).length <= 12
  return looksLikeHeading && !isLast && /\p{L}{3}/u.test(text) ? 'heading' : 'paragraph'
}

/** Joins the blocks' texts with empty lines and records where they came from. */
const join = (
  normal: NormalText,
  raw: readonly RawBlock[],
  given: ReturnType<typeof sourceRole>,
): Pick<Layout, 'text' | 'blocks' | 'offsets'> => {
  const runs: Run[] = []
  const blocks: Block[] = []
  let length = 0
  let run = 0
  for (const [index, { span }] of raw.entries()) {
    if (index > 0) length += 2
    const shift = span.start - length
    runs.push({ start: length, source: sourceStart(normal.offsets, span.start), literal: true })
    while ((normal.offsets[run + 1]?.start ?? Number.POSITIVE_INFINITY) <= span.start) run++
    for (; run < normal.offsets.length; run++) {
      const inner = normal.offsets[run]
      if (inner === undefined || inner.start >= span.end) break
      if (inner.start >= span.start) runs.push({ ...inner, start: inner.start - shift })
    }
    run = Math.max(0, run - 1)
    const text = normal.text.slice(span.start, span.end)
    const end = length + text.length
    runs.push({ start: end, source: sourceStart(normal.offsets, span.end), literal: true })
    const role = given(sourceStart(normal.offsets, span.start)) ?? { role: roleOf(text, index === raw.length - 1) }
    blocks.push({ id: `b${index + 1}`, ...role, span: { start: length, end } })
    length = end
  }
  return { text: raw.map(({ span }) => normal.text.slice(span.start, span.end)).join('\n\n'), blocks, offsets: runs }
}

interface Parts {
  readonly body: readonly RawBlock[]
  readonly headline?: string
  readonly bylines: readonly Byline[]
  readonly agency?: string
  readonly commentCount?: number
}

const mostHeadLines = 8
const nobody: Credit = { bylines: [] }

/** The credit in a block of the page's head, perhaps empty; undefined if the block is part of the story. */
const creditOf = (text: string): Credit | undefined => {
  const [first = '', ...others] = text.split('\n')
  if (others.length > 4 || others.some((one) => one.length > 60 || /[.!?]$/u.test(one))) return undefined
  const agency = [first, ...others].map(parseAgencyLine).find((one) => one !== undefined)
  const named = parseCredit(first) ?? parseEndCredit(first)
  const credit =
    named && agency !== undefined
      ? { ...named, agency }
      : (named ?? (agency === undefined ? undefined : { bylines: [], agency }))
  if (credit === undefined && others.length > 0) return undefined
  return credit ?? (isHeadLine(first) ? nobody : undefined)
}

/** The writers or the agency in each line between the headline and the story. Reading stops at the first other line. */
const headLines = (texts: readonly string[]): readonly (Credit | undefined)[] => {
  const found: (Credit | undefined)[] = []
  for (const [index, text] of texts.slice(0, mostHeadLines).entries()) {
    const credit = creditOf(text) ?? parseBareCredit(text, texts[index + 1] ?? '')
    if (credit) {
      found.push(credit)
      continue
    }
    // A summary or a caption may come before the byline.
    if (index > 0 || creditOf(texts[1] ?? '') === undefined) break
    found.push(undefined)
  }
  return found
}

/** Removes the headline, bylines and page furniture; keeps everything if nothing else would be left. */
const takeApart = (text: string, all: readonly RawBlock[], known: string | undefined): Parts => {
  const textOf = ({ span }: RawBlock): string => text.slice(span.start, span.end)
  const counts = all.map((block) =>
    block.span.end - block.span.start < 40 ? commentCountOf(textOf(block)) : undefined,
  )
  const story = all.filter((block, index) => counts[index] === undefined && !isPageFurniture(textOf(block)))
  const [first, ...others] = story
  if (first === undefined) return { body: all, bylines: [], ...(known ? { headline: known } : {}) }
  const repeated = known !== undefined && others.length > 0 && bare(textOf(first)) === bare(known)
  const own = known === undefined && startsWithHeadline(text, story)
  const rest = repeated || own ? others : story
  const lines = headLines(rest.map(textOf))
  const last = rest.length > lines.length + 1 ? parseEndCredit(textOf(rest.at(-1) as RawBlock)) : undefined
  const body = rest.slice(0, last ? -1 : undefined).filter((_, index) => lines[index] === undefined)
  const writers = lines.flatMap((line) => line?.bylines ?? [])
  const headline = known ?? (own ? textOf(first) : undefined)
  const agency = lines.find((line) => line?.agency !== undefined)?.agency
  const commentCount = counts.find((count) => count !== undefined)
  return {
    body: body.length > 0 ? body : rest,
    bylines: writers.length > 0 ? writers : (last?.bylines ?? []),
    ...(agency === undefined ? {} : { agency }),
    ...(headline === undefined ? {} : { headline }),
    ...(commentCount === undefined ? {} : { commentCount }),
  }
}

/**
 * Lays the text out: headline, bylines, dateline, the body's blocks, and the page's number of comments. None of them
 * contains page furniture. The headline is not part of `text`.
 */
export const findBlocks = (normal: NormalText, options: CheckedOptions): Layout => {
  const parts = takeApart(normal.text, splitBlocks(normal.text), options.headline)
  const { text, blocks, offsets } = join(normal, parts.body, sourceRole(options.marks ?? {}))
  const given = options.bylines && creditOfWriters(options.bylines)
  const agency = parts.agency ?? given?.agency
  const first = blocks[0]
  const dateline = first && findDateline(text.slice(first.span.start, first.span.end), first.span.start)
  return {
    text,
    blocks,
    offsets,
    bylines: given?.bylines ?? parts.bylines,
    notes: normal.notes,
    ...(parts.headline === undefined ? {} : { headline: parts.headline }),
    ...(agency === undefined ? {} : { agency }),
    ...(parts.commentCount === undefined ? {} : { commentCount: parts.commentCount }),
    ...(dateline === undefined ? {} : { dateline }),
  }
}
