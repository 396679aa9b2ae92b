import { setImmediate } from 'node:timers/promises'
import type { Article } from '@onrecord/article-data'
import { type ArticleRowCounts, articleFaults, checkedArticle } from '../../doctor/article-faults.ts'
import type { Check, Findings } from '../../doctor/findings.ts'
import { keysNeeded, partsInKey } from '../../indexing/story-key.ts'
import type { Row, Store } from '../store.ts'

const batchSize = 50

const rowCounts = ({ sql }: Store, row: Row, article: Article): ArticleRowCounts => {
  const key = Number(row.article)
  const end = (key + keysNeeded(Math.max(Number(row.statements), Number(row.figures)))) * partsInKey
  const count = (table: string): number =>
    Number(sql(`SELECT count(*) AS count FROM ${table} WHERE key >= ? AND key < ?`).get(key * partsInKey, end)?.count)
  // Entities that people split from a voice come after those of the article.
  const entities = sql('SELECT count(*) AS count FROM appearance WHERE article = ? AND place < ?')
  return {
    id: String(row.id),
    source: String(row.source),
    statements: count('statement'),
    figures: count('figure'),
    entities: Number(entities.get(key, article.entities.length)?.count),
  }
}

const checkRow = (store: Store, row: Row, { faults }: Findings): void => {
  const body = row.body instanceof Uint8Array ? row.body : undefined
  const article = checkedArticle({ id: String(row.id), revision: Number(row.revision), body }, faults)
  if (article && row.latest === 1) faults.push(...articleFaults(rowCounts(store, row, article), article))
}

/** Checks that every revision is a valid article, and that the rows of the latest one match it. */
export const checkArticles: Check<Store> = async (store, findings) => {
  for (let last = 0; ; ) {
    const found = store.read(() => {
      const rows = store
        .sql(`SELECT number, revision.article, revision.revision, body, id, source, statements, figures, article.revision = revision.revision AS latest
          FROM revision JOIN article ON article.key = revision.article WHERE number > ? ORDER BY number LIMIT ?`)
        .all(last, batchSize)
      for (const row of rows) checkRow(store, row, findings)
      return rows
    })
    last = Number(found.at(-1)?.number ?? last)
    findings.checked.texts = (findings.checked.texts ?? 0) + found.length
    if (found.length < batchSize) return
    // Lets a server answer other requests between two batches.
    await setImmediate()
  }
}
