import type { Check } from '../../doctor/findings.ts'
import { sqliteFault } from '../sqlite-fault.ts'
import type { Row, Store } from '../store.ts'

const indexes = ['article_words', 'statement_words', 'figure_words', 'entity_words', 'likeness_words'] as const

const faultOf = (path: string, index: string, cause: unknown): string => {
  const fault = sqliteFault(path, cause)
  return `The full-text index ${index}: ${fault instanceof Error ? fault.message : String(fault)}`
}

/** Runs SQLite's own checks of the file: its pages, its foreign keys, and its full-text indexes. Writes nothing. */
export const checkFile: Check<Store> = ({ path, sql }, { checked, faults }) => {
  // Counted first, because a damaged index can stop the check.
  checked.pages = Number(sql('PRAGMA page_count').get()?.page_count)
  // FTS5 caches the structure of an index, and another connection may have changed it. A query makes FTS5 read it again.
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
