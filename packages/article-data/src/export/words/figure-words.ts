import { formatDate } from '../../format/format-date.ts'
import type { FigureRow } from '../../tables/figure-table.ts'
import { terms } from '../../terms.ts'

/** Who gives a figure, in words. */
export const figureSource = ({ line }: FigureRow): string => line?.who ?? terms.noSource

/** A figure with its equivalents: "984 km² (380 mi²)". */
export const figureAmount = ({ amount, equivalents }: FigureRow): string =>
  equivalents.length === 0 ? amount : `${amount} (${equivalents.join(', ')})`

/** A figure in one line: "≈ 300 North Korean soldiers killed; NIS; as of 13 January 2025". */
export const figureWords = (row: FigureRow): string =>
  [
    `${figureAmount(row)} ${row.measures}`.trim(),
    figureSource(row),
    row.observationDate && `as of ${formatDate(row.observationDate)}`,
  ]
    .filter(Boolean)
    .join('; ')
