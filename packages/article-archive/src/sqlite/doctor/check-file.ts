import { sqliteFault } from '../sqlite-fault.ts'
import type { Row } from '../store.ts'
import type { Check } from './findings.ts'

const indexes = ['article_words', 'statement_words', 'figure_words', 'entity_words', 'likeness_words'] as const

/** SQLite's own checks: the pages of the file, what refers to what, and the inside of the full-text indexes. */
export const checkFile: Check = ({ db, path, sql }, { checked, faults }) => {
  checked.pages = Number(sql('PRAGMA page_count').get()?.page_count)
  const lines = sql('PRAGMA integrity_check(20)')
    .all()
    .map((row: Row) => String(row.integrity_check))
  faults.push(...lines.filter((line) => line !== 'ok').map((line) => `The file: ${line.replace(/\s+/gu, ' ')}.`))
  for (const row of sql('PRAGMA foreign_key_check').all() as readonly Row[]) {
    faults.push(`A row of ${row.table} refers to a row of ${row.parent} that is not there.`)
  }
  for (const index of indexes) {
    try {
      // FTS5 would check against what it remembers, which another connection may have changed: when asked, it looks again.
      sql(`SELECT rowid FROM ${index} WHERE ${index} MATCH 'any' LIMIT 1`).get()
      db.exec(`INSERT INTO ${index}(${index}) VALUES ('integrity-check')`)
    } catch (cause) {
      const fault = sqliteFault(path, cause)
      faults.push(`The full-text index ${index}: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }
  checked.indexes = indexes.length
}
