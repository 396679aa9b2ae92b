import type { Row } from '../store.ts'
import type { Check } from './findings.ts'

const indexes = ['article_words', 'statement_words', 'figure_words', 'entity_words', 'likeness_words'] as const

/** SQLite's own checks: the pages of the file, what refers to what, and the inside of the full-text indexes, which is checked without writing. */
export const checkFile: Check = ({ sql }, { checked, faults }) => {
  // FTS5 would check against what it remembers, which another connection may have changed: asked anything, it looks anew.
  for (const index of indexes) sql(`SELECT rowid FROM ${index} WHERE ${index} MATCH 'any' LIMIT 1`).get()
  checked.pages = Number(sql('PRAGMA page_count').get()?.page_count)
  const lines = sql('PRAGMA integrity_check(20)')
    .all()
    .map((row: Row) => String(row.integrity_check))
  faults.push(...lines.filter((line) => line !== 'ok').map((line) => `The file: ${line.replace(/\s+/gu, ' ')}.`))
  for (const row of sql('PRAGMA foreign_key_check').all() as readonly Row[]) {
    faults.push(`A row of ${row.table} refers to a row of ${row.parent} that is not there.`)
  }
  checked.indexes = indexes.length
}
