import {
  type Article,
  attributionIndex,
  type FigureRow,
  figureTable,
  formatDate,
  type Span,
  type TimelineEntry,
  timeline,
  timelineDate,
  type Voice,
} from '@onrecord/article-data'
import { sourceStrings } from './strings.ts'

/** A figure as tables show it. If the text gives no source, `source` says so and `row` has no `voice` and no `statement`. */
export type FigureLine = {
  readonly row: FigureRow
  readonly amount: string
  readonly equivalents: string
  readonly measures: string
  readonly source: string
  readonly asOf: string
}

/** The source of a figure: "NIS, estimates", or "no source given". */
export const figureSource = ({ line, statement }: FigureRow): string =>
  line ? [line.shortWho, ...(statement ? [statement.stance] : [])].join(', ') : sourceStrings.noSource

const lineOf = (article: Article, row: FigureRow): FigureLine => ({
  row,
  amount: row.amount,
  equivalents: row.equivalents.length === 0 ? '' : `(${row.equivalents.join(', ')})`,
  measures: row.measures || article.text.slice(row.figure.span.start, row.figure.span.end),
  source: figureSource(row),
  asOf: row.observationDate === undefined ? '' : formatDate(row.observationDate),
})

/** The figures of a story, in text order. If the text does not say what a figure measures, `measures` is the words of the figure. */
export const figureLines = (
  article: Article,
  rows: readonly FigureRow[] = figureTable(article),
): readonly FigureLine[] => rows.map((row) => lineOf(article, row))

/** A dated event or statement: its date, words and place in the text, and the voice of a statement. */
export type TimelineRow = {
  readonly key: string
  readonly date: string
  /** EDTF. */
  readonly day: string
  readonly label: string
  readonly span: Span
  readonly statementId: string | undefined
  readonly voice: Voice | undefined
  readonly isWorkedOut: boolean
}

const rowOf = (article: Article, entry: TimelineEntry): TimelineRow => {
  const statementId = entry.kind === 'statement' ? entry.statement.id : undefined
  return {
    key: `${entry.kind} ${entry.date} ${entry.span.start} ${entry.label}`,
    date: timelineDate(entry),
    day: entry.date,
    label: entry.label,
    span: entry.span,
    statementId,
    voice: statementId === undefined ? undefined : attributionIndex(article).get(statementId)?.voice,
    isWorkedOut: entry.basis === 'implied',
  }
}

/** All dated events and statements of a story, earliest first. */
export const timelineRows = (article: Article): readonly TimelineRow[] =>
  timeline(article).map((entry) => rowOf(article, entry))
