import type { Article } from '@onrecord/article-data'
import type { PutResult } from '../archive.ts'
import { articleRows } from '../rows/article-rows.ts'
import { packArticle } from '../rows/packed-article.ts'
import { sourceMark } from '../rows/source-mark.ts'
import { wordCount } from '../rows/word-count.ts'
import { allotKey } from './allot-key.ts'
import { type Batch, inBatch } from './batch.ts'
import { indexArticle, unindexArticle } from './index-article.ts'
import { leavePublisher, publisherNumber } from './publisher-number.ts'
import type { Row, Store } from './store.ts'

const keptRow = ({ sql }: Store, { id, canonicalUrl }: Article): Row | undefined =>
  sql('SELECT * FROM article WHERE id = ?').get(id) ??
  (canonicalUrl === undefined ? undefined : sql('SELECT * FROM article WHERE url = ? LIMIT 1').get(canonicalUrl))

const publishedAt = (article: Article, kept: number): number => {
  const time = article.datePublished === undefined ? Number.NaN : Date.parse(article.datePublished)
  return Number.isNaN(time) ? kept : time
}

/** Takes back what the latest text of an article is found by. Its row and revisions stay. */
const removeOld = (store: Store, batch: Batch, old: Row): void => {
  const [statements, figures] = [Number(old.statements), Number(old.figures)]
  unindexArticle(store, batch, Number(old.key), Math.max(statements, figures))
  if (old.publisher !== null) leavePublisher(store, Number(old.publisher))
  batch.tally.add({ statements: -statements, figures: -figures })
}

const writeArticle = (
  store: Store,
  batch: Batch,
  article: Article,
  source: string,
  kept: number,
  old: Row | undefined,
): PutResult => {
  const { sql } = store
  if (old) removeOld(store, batch, old)
  const rows = articleRows(article)
  const [statements, figures] = [rows.statements.length, rows.figures.length]
  const revision = old ? Number(old.revision) + 1 : 1
  // An undated article stays where it was first kept: a new text of it is no news.
  const since = old
    ? Number(sql('SELECT min(kept) AS kept FROM revision WHERE article = ?').get(Number(old.key))?.kept)
    : kept
  // The row moves out of the way first, so that the article may get the key it had.
  if (old) sql('UPDATE article SET key = -1 WHERE key = ?').run(Number(old.key))
  const key = allotKey(store, publishedAt(article, since), Math.max(statements, figures))
  const publisher = publisherNumber(store, article.publisher)
  sql(
    old
      ? `UPDATE article SET key = ?2, id = ?1, revision = ?3, source = ?4, headline = ?5, summary = ?6, publisher = ?7, published = ?8,
          url = ?9, language = ?10, words = ?11, statements = ?12, figures = ?13, kept = ?14 WHERE id = ?1`
      : 'INSERT INTO article VALUES (?2, ?1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)',
  ).run(
    article.id,
    key,
    revision,
    source,
    article.headline,
    article.summary ?? null,
    publisher,
    article.datePublished ?? null,
    article.canonicalUrl ?? null,
    article.language,
    wordCount(article.text),
    statements,
    figures,
    kept,
  )
  sql('INSERT INTO revision (article, revision, kept, body) VALUES (?, ?, ?, ?)').run(
    key,
    revision,
    kept,
    packArticle(article),
  )
  indexArticle(store, batch, key, article, rows, publisher)
  batch.tally.add({ articles: old ? 0 : 1, revisions: 1, statements, figures })
  return { id: article.id, outcome: old ? 'revised' : 'added', revision }
}

const putArticle = (store: Store, batch: Batch, article: Article, kept: number): PutResult => {
  const old = keptRow(store, article)
  // The archive's id of a story stays, whatever a later text of the same address is called.
  const own = old === undefined || old.id === article.id ? article : { ...article, id: String(old.id) }
  const source = sourceMark(own)
  if (old?.source === source) return { id: own.id, outcome: 'unchanged', revision: Number(old.revision) }
  return writeArticle(store, batch, own, source, kept, old)
}

/** Keeps articles in one transaction, as `Archive.put` says. */
export const putArticles = (store: Store, articles: readonly Article[], kept: number): readonly PutResult[] =>
  inBatch(store, (batch) => articles.map((article) => putArticle(store, batch, article, kept)))

/** Removes an article with its revisions, as `Archive.remove` says. */
export const removeArticle = (store: Store, id: string): boolean =>
  inBatch(store, (batch) => {
    const { sql } = store
    const old = sql('SELECT * FROM article WHERE id = ?').get(id)
    if (old === undefined) return false
    const key = Number(old.key)
    removeOld(store, batch, old)
    const revisions = Number(sql('SELECT count(*) AS count FROM revision WHERE article = ?').get(key)?.count)
    batch.tally.add({ articles: -1, revisions: -revisions })
    sql('DELETE FROM article WHERE key = ?').run(key)
    return true
  })
