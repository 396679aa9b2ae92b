import { similarityMarks } from '../../indexing/index-marks.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { ftsRowid } from '../search/fts-rowid.ts'
import type { Row, Store } from '../store.ts'

const batchSize = 200

const marksOf = (body: Row[string] | undefined): string => {
  try {
    return body instanceof Uint8Array ? similarityMarks(unpackArticle(body)).join(' ') : ''
  } catch {
    return ''
  }
}

/**
 * Indexes the similarity of all stories, for an archive that did not do so when they were stored. Damaged texts are
 * skipped.
 */
export const indexSimilarity = ({ sql }: Store, watch: (done: number, total: number) => void): void => {
  const total = Number(sql('SELECT count(*) AS count FROM article').get()?.count)
  let done = 0
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = sql(`SELECT key, (SELECT body FROM revision WHERE article = key ORDER BY revision DESC LIMIT 1) AS body
      FROM article WHERE key < ? ORDER BY key DESC LIMIT ?`).all(before, batchSize) as readonly Row[]
    for (const { key, body } of rows)
      sql('INSERT INTO likeness_words (rowid, marks) VALUES (?, ?)').run(ftsRowid(Number(key)), marksOf(body))
    done += rows.length
    watch(done, total)
    const last = rows.at(-1)
    if (rows.length < batchSize || !last) return
    before = Number(last.key)
  }
}
