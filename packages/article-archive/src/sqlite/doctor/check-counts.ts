import { ftsRowid } from '../search/fts-rowid.ts'
import type { Check } from './findings.ts'

const counted = {
  articles: 'SELECT count(*) AS count FROM article',
  revisions: 'SELECT count(*) AS count FROM revision',
  statements: 'SELECT count(*) AS count FROM statement',
  figures: 'SELECT count(*) AS count FROM figure',
} as const

const marked = (words: string, marks: string): string =>
  `SELECT rowid FROM ${words} WHERE ${words} MATCH 'marks : (${marks})'`

/** Tables, and the rows that have words of each: every one has one of these marks, where the index keeps no list of its rows. */
const pairs = [
  ['article', 'SELECT id FROM article_words_docsize'],
  ['statement', marked('statement_words', 'fdirect OR findirect OR fmixed')],
  ['figure', marked('figure_words', 'main OR repeat')],
] as const

/** Whether the counts kept are those of the rows, and every row has its words and every words their row. */
export const checkCounts: Check = ({ sql, read }, { checked, faults }) =>
  read(() => {
    const tally = sql('SELECT * FROM tally').get()
    for (const [name, query] of Object.entries(counted)) {
      const count = Number(sql(query).get()?.count)
      checked[name] = count
      if (Number(tally?.[name]) !== count)
        faults.push(`The count of ${name} is ${tally?.[name]}, but there are ${count}.`)
    }
    for (const [table, words] of pairs) {
      const row = sql(`WITH words (id) AS MATERIALIZED (${words}) SELECT
        (SELECT count(*) FROM ${table} WHERE ${ftsRowid(0)} - key NOT IN (SELECT id FROM words)) AS rows,
        (SELECT count(*) FROM words WHERE id NOT IN (SELECT ${ftsRowid(0)} - key FROM ${table})) AS words`).get()
      if (Number(row?.rows) > 0)
        faults.push(`${row?.rows} rows of ${table} cannot be searched: their words are missing.`)
      if (Number(row?.words) > 0) faults.push(`${row?.words} rows of ${table}_words are words of nothing in ${table}.`)
    }
  })
