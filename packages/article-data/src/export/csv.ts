import { stringify } from 'csv-stringify/sync'
import type { Row } from './rows.ts'

/**
 * Rows as CSV (RFC 4180, UTF-8, a header line, an empty cell for `null`). Cells that a spreadsheet would take for a formula
 * begin with an apostrophe, which a data frame shows too: use `toJsonLines` where that matters. "" for no rows.
 *
 * @example
 * ```ts
 * import { toCsv } from '@onrecord/article-data/export/csv'
 * import { figureRows } from '@onrecord/article-data/export/rows'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * if (story) console.log(toCsv(figureRows(story)).split('\r\n').length)
 * // 10
 * ```
 */
export const toCsv = (rows: readonly Row[]): string =>
  rows.length === 0
    ? ''
    : stringify([...rows], {
        header: true,
        escape_formulas: true,
        record_delimiter: 'windows',
        cast: { boolean: (value) => String(value) },
      })

/** Rows as JSON lines, one object a line. Nothing is lost. */
export const toJsonLines = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
