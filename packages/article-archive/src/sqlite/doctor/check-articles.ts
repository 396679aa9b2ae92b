import { setImmediate } from 'node:timers/promises'
import type { Article } from '@onrecord/article-data'
import { ArticleParseError, parseArticle } from '@onrecord/article-data/validate'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { sourceMark } from '../../indexing/source-mark.ts'
import { keysNeeded, partsInKey } from '../../indexing/story-key.ts'
import type { Row, Store } from '../store.ts'
import type { Check, Findings } from './findings.ts'

const batchSize = 50

const parsed = (row: Row, faults: string[]): Article | undefined => {
  const where = `Article "${row.id}", revision ${row.revision}`
  try {
    if (row.body instanceof Uint8Array) return parseArticle(unpackArticle(row.body))
    faults.push(`${where}: there is no text.`)
  } catch (cause) {
    const reason =
      cause instanceof ArticleParseError ? `it is no valid article: ${cause.message}` : 'its text cannot be read'
    faults.push(`${where}: ${reason.replace(/\s+/gu, ' ')}`)
  }
  return undefined
}

/** The table that has a row for each of an article's own parts, and how many that should be. */
const agreed = ({ sql }: Store, row: Row, article: Article): readonly string[] => {
  const key = Number(row.article)
  const end = (key + keysNeeded(Math.max(Number(row.statements), Number(row.figures)))) * partsInKey
  const count = (table: string): number =>
    Number(sql(`SELECT count(*) AS count FROM ${table} WHERE key >= ? AND key < ?`).get(key * partsInKey, end)?.count)
  const entities = Number(
    sql('SELECT count(*) AS count FROM appearance WHERE article = ? AND place < ?').get(key, article.entities.length)
      ?.count,
  )
  return [
    ...(row.id === article.id ? [] : [`it calls itself "${article.id}"`]),
    ...(row.source === sourceMark(article) ? [] : ['its sourceHash is not that of its text']),
    ...(count('statement') === article.statements.length
      ? []
      : [`${count('statement')} of ${article.statements.length} statements are rows`]),
    ...(count('figure') === article.figures.length
      ? []
      : [`${count('figure')} of ${article.figures.length} figures are rows`]),
    ...(entities === article.entities.length ? [] : [`${entities} of ${article.entities.length} entities are rows`]),
  ]
}

const checkRow = (store: Store, row: Row, { faults }: Findings): void => {
  const article = parsed(row, faults)
  if (article === undefined || row.latest !== 1) return
  faults.push(...agreed(store, row, article).map((fault) => `Article "${row.id}": ${fault}.`))
}

/** Whether every revision can be read and is a valid article, and the rows of the latest say what it says. */
export const checkArticles: Check = async (store, findings) => {
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
    // A server that looks its archive over answers others meanwhile.
    await setImmediate()
  }
}
