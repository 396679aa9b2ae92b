import type { Article } from '../model/article.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import { attributionIndex } from './attributions.ts'
import { formatQuantity } from './format-quantity.ts'
import { groupBy } from './group-by.ts'
import type { Voice } from './voices.ts'

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
  const known = attributionIndex(article)
  const conversions = groupBy(article.figures, ({ sameAs }) => sameAs)
  return article.figures
    .filter(({ sameAs }) => sameAs === undefined)
    .map((figure) => ({
      figure,
      amount: formatQuantity(figure),
      equivalents: (conversions.get(figure.id) ?? []).map(formatQuantity),
      measures: figure.measures,
      statement: known.get(figure.statementId ?? '')?.statement,
      voice: known.get(figure.statementId ?? '')?.voice,
      observationDate: figure.observationDate,
    }))
}
