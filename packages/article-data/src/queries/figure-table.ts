import type { Article } from '../model/article.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import type { AttributionLine } from './attribution-line.ts'
import { attributionIndex } from './attributions.ts'
import { formatQuantity } from './format-quantity.ts'
import { groupBy } from './group-by.ts'
import type { Voice } from './voices.ts'

/**
 * One figure of the article and who stands behind it: without a voice, nobody but the writer. `line` has the words for the
 * voice, which say when it is doubtful.
 */
export type FigureRow = {
  readonly figure: Figure
  readonly amount: string
  readonly equivalents: readonly string[]
  readonly measures: string
  readonly statement: Statement | undefined
  readonly voice: Voice | undefined
  readonly line: AttributionLine | undefined
  readonly observationDate: string | undefined
}

/** A row a figure, in text order; a figure that repeats another in another unit is that one's equivalent. */
export const figureTable = (article: Article): readonly FigureRow[] => {
  const known = attributionIndex(article)
  const conversions = groupBy(article.figures, ({ sameAs }) => sameAs)
  return article.figures
    .filter(({ sameAs }) => sameAs === undefined)
    .map((figure) => {
      const attribution = known.get(figure.statementId ?? '')
      return {
        figure,
        amount: formatQuantity(figure),
        equivalents: (conversions.get(figure.id) ?? []).map(formatQuantity),
        measures: figure.measures,
        statement: attribution?.statement,
        voice: attribution?.voice,
        line: attribution?.line,
        observationDate: figure.observationDate,
      }
    })
}
