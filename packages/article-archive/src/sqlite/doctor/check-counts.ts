import { countedTables, totalFaults } from '../../doctor/count-faults.ts'
import type { Check } from '../../doctor/findings.ts'
import { ftsRowid } from '../search/fts-rowid.ts'
import type { Store } from '../store.ts'

const marked = (words: string, marks: string): string =>
  `SELECT rowid FROM ${words} WHERE ${words} MATCH 'marks : (${marks})'`

/** Tables, and the rows of each that have words. Indexes without a list of their rows are asked for marks that every row has. */
const pairs = [
  ['article', 'SELECT id FROM article_words_docsize'],
  ['statement', marked('statement_words', 'fdirect OR findirect OR fmixed')],
  ['figure', marked('figure_words', 'main OR repeat')],
] as const

/** Checks that the stored counts match the rows, and that rows and their words in the full-text indexes match. */
export const checkCounts: Check<Store> = ({ sql, read }, { checked, faults }) =>
  read(() => {
    const tally = sql('SELECT * FROM tally').get()
    for (const name of countedTables) {
      const count = Number(sql(`SELECT count(*) AS count FROM ${name.slice(0, -1)}`).get()?.count)
      checked[name] = count
      faults.push(...totalFaults(name, Number(tally?.[name]), count))
    }
    for (const [table, words] of pairs) {
      const row = sql(`WITH words (id) AS MATERIALIZED (${words}) SELECT
        (SELECT count(*) FROM ${table} WHERE ${ftsRowid(0)} - key NOT IN (SELECT id FROM words)) AS rows,
        (SELECT count(*) FROM words WHERE id NOT IN (SELECT ${ftsRowid(0)} - key FROM ${table})) AS words`).get()
      if (Number(row?.rows) > 0)
        faults.push(`${row?.rows} rows of ${table} cannot be searched: they have no words in ${table}_words.`)
      if (Number(row?.words) > 0) faults.push(`${row?.words} rows of ${table}_words have no row in ${table}.`)
    }
  })
