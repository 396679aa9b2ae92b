import { formatQuantity } from '../format/format-quantity.ts'
import { groupBy } from '../group-by.ts'
import type { Article } from '../model/article.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import type { AttributionLine } from '../statements/attribution-line.ts'
import { attributionIndex } from '../statements/attributions.ts'
import type { Voice } from '../voices/voices.ts'

/**
 * One figure of the article and who gives it; without a voice, it is the writer's own. `line` has the words for the
 * voice, which also say when it is doubtful.
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

/**
 * One row per figure, in text order. A figure that repeats another in a different unit is an equivalent in the other's
 * row.
 *
 * @example
 * ```ts
 * import { figureTable } from '@onrecord/article-data'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * const [row] = story ? figureTable(story) : []
 * console.log(row?.value, row?.measures)
 * // North Korean soldiers captured
 * ```
 */
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
