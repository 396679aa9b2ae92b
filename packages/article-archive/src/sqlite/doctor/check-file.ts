import { sqliteFault } from '../sqlite-fault.ts'
import type { Row } from '../store.ts'
import type { Check } from './findings.ts'

const indexes = ['article_words', 'statement_words', 'figure_words', 'entity_words', 'likeness_words'] as const

const faultOf = (path: string, index: string, cause: unknown): string => {
  const fault = sqliteFault(path, cause)
  return `The full-text index ${index}: ${fault instanceof Error ? fault.message : String(fault)}`
}

/** SQLite's own checks: the pages of the file, what refers to what, and the inside of the full-text indexes, which is checked without writing. */
export const checkFile: Check = ({ path, sql }, { checked, faults }) => {
  // Known before an index is asked anything, which a damaged one refuses.
  checked.pages = Number(sql('PRAGMA page_count').get()?.page_count)
  // FTS5 would check against what it remembers, which another connection may have changed: when asked, it looks again.
  const refused = indexes.flatMap((index) => {
    try {
      sql(`SELECT rowid FROM ${index} WHERE ${index} MATCH 'any' LIMIT 1`).get()
      return []
    } catch (cause) {
      return [faultOf(path, index, cause)]
    }
  })
  faults.push(...refused)
  const lines = sql('PRAGMA integrity_check(20)')
    .all()
    .map((row: Row) => String(row.integrity_check))
  faults.push(...lines.filter((line) => line !== 'ok').map((line) => `The file: ${line.replace(/\s+/gu, ' ')}.`))
  for (const row of sql('PRAGMA foreign_key_check').all() as readonly Row[]) {
    faults.push(`A row of ${row.table} refers to a row of ${row.parent} that is not there.`)
  }
  checked.indexes = indexes.length
}
