import type { Figure, Statement } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { ownerIndex } from './owner-index.ts'
import { readFigures } from './read-figures.ts'

/**
 * The numbers of the text that mean something, in text order; spans never overlap. Values are in whole units: "1.2 million"
 * is 1200000. Years, days, times and numbers in names are none. A figure within a statement's content names that
 * statement. Source: UCUM and ISO 4217 for units; docs/model.md#figure.
 */
export const findFigures = (
  text: string,
  tokens: readonly Token[],
  statements: readonly Statement[],
): readonly Figure[] => {
  const ownerOf = ownerIndex(statements)
  const spanOf = (first: number, end: number) => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
  return readFigures(tokens).map((reading, index) => {
    const { quantity, approximate, qualifier, unit, sameAs } = reading
    const span = spanOf(reading.first, reading.end)
    const measured = spanOf(...reading.measures)
    const owner = ownerOf(span)
    return {
      id: `f${index + 1}`,
      span,
      quantity,
      approximate,
      ...(qualifier ? { qualifier: spanOf(qualifier.first, qualifier.end) } : {}),
      unit,
      measures: text.slice(measured.start, Math.max(measured.start, measured.end)).replace(/\s+/gu, ' '),
      ...(owner ? { statementId: owner } : {}),
      ...(sameAs === undefined ? {} : { sameAs: `f${sameAs + 1}` }),
    }
  })
}
