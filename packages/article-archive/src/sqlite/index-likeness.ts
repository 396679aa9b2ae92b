import { likenessMarks } from '../rows/likeness-marks.ts'
import { unpackArticle } from '../rows/packed-article.ts'
import type { Row, Store } from './store.ts'
import { wordRow } from './word-row.ts'

const atOnce = 200

const marksOf = (body: Row[string] | undefined): string => {
  try {
    return body instanceof Uint8Array ? likenessMarks(unpackArticle(body)).join(' ') : ''
  } catch {
    return ''
  }
}

/** Indexes what all stories may share with others, for an archive that did not do so when they were put. A damaged text shares nothing. */
export const indexLikeness = ({ sql }: Store, watch: (done: number, total: number) => void): void => {
  const total = Number(sql('SELECT count(*) AS count FROM article').get()?.count)
  let done = 0
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = sql(`SELECT key, (SELECT body FROM revision WHERE article = key ORDER BY revision DESC LIMIT 1) AS body
      FROM article WHERE key < ? ORDER BY key DESC LIMIT ?`).all(before, atOnce) as readonly Row[]
    for (const { key, body } of rows)
      sql('INSERT INTO likeness_words (rowid, marks) VALUES (?, ?)').run(wordRow(Number(key)), marksOf(body))
    done += rows.length
    watch(done, total)
    const last = rows.at(-1)
    if (rows.length < atOnce || !last) return
    before = Number(last.key)
  }
}
