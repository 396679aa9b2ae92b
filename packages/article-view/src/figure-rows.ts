import { type Article, type FigureRow, figureTable, formatDate } from '@onrecord/article-data'
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
