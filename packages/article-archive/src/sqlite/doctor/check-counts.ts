import { wordRow } from '../word-row.ts'
import type { Check } from './findings.ts'

const counted = {
  articles: 'SELECT count(*) AS count FROM article',
  revisions: 'SELECT count(*) AS count FROM revision',
  statements: 'SELECT count(*) AS count FROM statement',
  figures: 'SELECT count(*) AS count FROM figure',
} as const

const pairs = [
  ['article', 'article_words'],
  ['statement', 'statement_words'],
  ['figure', 'figure_words'],
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
      const row = sql(`SELECT
        (SELECT count(*) FROM ${table} WHERE ${wordRow(0)} - key NOT IN (SELECT id FROM ${words}_docsize)) AS rows,
        (SELECT count(*) FROM ${words}_docsize WHERE id NOT IN (SELECT ${wordRow(0)} - key FROM ${table})) AS words`).get()
      if (Number(row?.rows) > 0)
        faults.push(`${row?.rows} rows of ${table} cannot be searched: their words are missing.`)
      if (Number(row?.words) > 0) faults.push(`${row?.words} rows of ${words} are words of nothing in ${table}.`)
    }
  })
