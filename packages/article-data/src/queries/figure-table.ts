import type { Article } from '../model/article.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import { formatQuantity } from './format-quantity.ts'
import { type Voice, voices } from './voices.ts'

/** One figure of the article and who stands behind it: without a voice, nobody but the writer. */
export type FigureRow = {
  readonly figure: Figure
  readonly amount: string
  readonly equivalents: readonly string[]
  readonly measures: string
  readonly statement: Statement | undefined
  readonly voice: Voice | undefined
  readonly observationDate: string | undefined
}

/** A row a figure, in text order; a figure that repeats another in another unit is that one's equivalent. */
export const figureTable = (article: Article): readonly FigureRow[] => {
  const statements = new Map(article.statements.map((statement) => [statement.id, statement]))
  const voiceOf = new Map(voices(article).flatMap((voice) => voice.statementIds.map((id) => [id, voice] as const)))
  const conversions = Map.groupBy(article.figures, ({ sameAs }) => sameAs)
  return article.figures
    .filter(({ sameAs }) => sameAs === undefined)
    .map((figure) => ({
      figure,
      amount: formatQuantity(figure),
      equivalents: (conversions.get(figure.id) ?? []).map(formatQuantity),
      measures: figure.measures,
      statement: figure.statementId === undefined ? undefined : statements.get(figure.statementId),
      voice: figure.statementId === undefined ? undefined : voiceOf.get(figure.statementId),
      observationDate: figure.observationDate,
    }))
}
