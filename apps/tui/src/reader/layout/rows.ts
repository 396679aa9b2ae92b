import { type Article, type Attribution, attributions, type Block, type Span } from '@onrecord/article-data'
import { defaultMeasure } from '../../config/config.ts'
import { headLines, noteLines, sideLines, wrapBlock } from './wrap.ts'

/** A line of a note. The first line of a note has the voice's mark. */
export type NoteLine = { readonly attribution: Attribution; readonly text: string; readonly isFirst: boolean }

/** One row of the story on the screen. `side` is the note beside it, on a wide screen. */
export type Row = { readonly side?: NoteLine } & (
  | { readonly kind: 'text'; readonly block: Block; readonly span: Span }
  /** A line of the headline, or of what is known about the story. */
  | { readonly kind: 'head'; readonly text: string; readonly isHeadline: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'note'; readonly line: NoteLine }
)

/**
 * The widths of the space that centers all of it, of the marks before the text, of the text, and of the notes beside it. A
 * `side` of 0 means that notes are below the text.
 */
export type Columns = {
  readonly indent: number
  readonly gutter: number
  readonly text: number
  readonly side: number
}

/** At this width or more, notes are beside the text. */
const wide = 110
/** The width of the marks before the text. */
const gutter = 5
/** The space between the text and the notes beside it. */
export const noteGap = 2
/** The widths of notes beside the text: of the narrowest and of the widest. */
const [minSide, maxSide] = [27, 48]

/** The columns for a terminal of this width. The text is at most `measure` columns wide, because longer lines are hard to read. */
export const columnsFor = (width: number, measure: number = defaultMeasure): Columns => {
  if (width < wide) {
    const text = Math.min(measure, Math.max(1, width - gutter))
    return { indent: Math.max(0, Math.floor((width - gutter - text) / 2)), gutter, text, side: 0 }
  }
  const text = Math.min(measure, width - gutter - noteGap - minSide)
  const side = Math.min(maxSide, width - gutter - noteGap - text)
  return { indent: Math.floor((width - gutter - noteGap - text - side) / 2), gutter, text, side }
}

/** The columns of the text alone, without marks and notes, in the middle of a terminal of this width. */
export const textColumns = (width: number, measure: number): Columns => {
  const text = Math.min(measure, Math.max(1, width - 2))
  return { indent: Math.max(0, Math.floor((width - text) / 2)), gutter: 0, text, side: 0 }
}

/** The width of the mark before a note. */
const markWidth = 2

const asNote = (attribution: Attribution, lines: readonly string[]): readonly NoteLine[] =>
  lines.map((text, index) => ({ attribution, text, isFirst: index === 0 }))

/** Whether a line has some of the content of a statement. */
export const isOn = (line: Span, { statement }: Attribution): boolean =>
  statement.content.some(({ start, end }) => start < line.end && line.start < end)

/** Notes beside the lines where their statements begin. A note moves down if the one above needs the space. */
const sideNotes = (
  lines: readonly Span[],
  notes: readonly Attribution[],
  width: number,
): readonly (NoteLine | undefined)[] => {
  const side: (NoteLine | undefined)[] = []
  for (const attribution of notes) {
    const at = Math.max(
      side.length,
      lines.findIndex((line) => isOn(line, attribution)),
    )
    while (side.length < at) side.push(undefined)
    side.push(...asNote(attribution, sideLines(attribution, width - markWidth)))
  }
  return side
}

const withSide = (row: Row, side: NoteLine | undefined): Row => (side ? { ...row, side } : row)

const wideRows = (lines: readonly Row[], side: readonly (NoteLine | undefined)[]): readonly Row[] =>
  Array.from({ length: Math.max(lines.length, side.length) }, (_, index) =>
    withSide(lines[index] ?? { kind: 'blank' }, side[index]),
  )

const headRows = (article: Article, width: number): readonly Row[] => {
  const { headline, facts } = headLines(article, width)
  const row = (isHeadline: boolean) => (text: string) => ({ kind: 'head', text, isHeadline }) as const
  return [...headline.map(row(true)), ...[...facts, ''].map(row(false))]
}

const blockRows = (article: Article, block: Block, columns: Columns): readonly Row[] => {
  const spans = wrapBlock(article.text, block, columns.text)
  const lines = spans.map((span): Row => ({ kind: 'text', block, span }))
  const side = columns.side === 0 ? [] : sideNotes(spans, attributions(article, block), columns.side)
  return [...wideRows(lines, side), { kind: 'blank' }]
}

/** The rows of the whole story: its head, then each block with a blank row after it. Computed once per width. */
export const storyRows = (article: Article, columns: Columns): readonly Row[] => [
  ...headRows(article, columns.text),
  ...article.blocks.flatMap((block) => blockRows(article, block, columns)),
]

/** The indices of the first and last row with the statement's content; `undefined` if there is none. */
export const rowsOfStatement = (
  rows: readonly Row[],
  attribution: Attribution,
): readonly [number, number] | undefined => {
  const isShown = (row: Row) => row.kind === 'text' && isOn(row.span, attribution)
  const first = rows.findIndex(isShown)
  return first < 0 ? undefined : [first, rows.findLastIndex(isShown)]
}

/** The rows with the note of the focused statement below its last line. Unchanged if notes are beside the text. */
export const withFocusNote = (
  rows: readonly Row[],
  columns: Columns,
  focus: Attribution | undefined,
): readonly Row[] => {
  const place = focus && columns.side === 0 ? rowsOfStatement(rows, focus) : undefined
  if (!focus || !place) return rows
  const note = asNote(focus, noteLines(focus, columns.text - markWidth)).map((line): Row => ({ kind: 'note', line }))
  return rows.toSpliced(place[1] + 1, 0, ...note)
}
