import type { PutResult } from '../../archive.ts'
import { type PreparedArticle, underId } from '../../indexing/prepared-article.ts'
import { claimOf } from '../../indexing/same-story.ts'
import { ftsRowid } from '../search/fts-rowid.ts'
import type { Row, Store } from '../store.ts'
import { allocateKey } from './allocate-key.ts'
import { type Batch, inBatch } from './batch.ts'
import { findStory } from './find-story.ts'
import { indexArticle, unindexArticle } from './index-article.ts'
import { storedRows } from './stored-rows.ts'

const publishedAt = (article: PreparedArticle, storedAt: number): number => {
  const time = article.datePublished === undefined ? Number.NaN : Date.parse(article.datePublished)
  return Number.isNaN(time) ? storedAt : time
}

/** Deletes the index of an article's latest text. Its row and revisions stay. */
const removeOld = (store: Store, batch: Batch, old: Row): void => {
  const [statements, figures] = [Number(old.statements), Number(old.figures)]
  const key = Number(old.key)
  const parts = Math.max(statements, figures)
  unindexArticle(store, batch, { key, id: String(old.id), parts }, storedRows(store, key))
  store.sql('DELETE FROM likeness_words WHERE rowid = ?').run(ftsRowid(key))
  if (old.publisher !== null) batch.publishers.leave(Number(old.publisher))
  batch.counters.add({ statements: -statements, figures: -figures })
}

const writeArticle = (
  store: Store,
  batch: Batch,
  article: PreparedArticle,
  storedAt: number,
  old: Row | undefined,
  base: string | null,
): PutResult => {
  const { sql } = store
  if (old) removeOld(store, batch, old)
  const [statements, figures] = [article.statements.length, article.figures.length]
  const revision = old ? Number(old.revision) + 1 : 1
  // A new text of an undated article keeps the date when the article was first stored.
  const since = old
    ? Number(sql('SELECT min(kept) AS kept FROM revision WHERE article = ?').get(Number(old.key))?.kept)
    : storedAt
  // The row moves to a temporary key, so that the article may get its old key again.
  if (old) sql('UPDATE article SET key = -1 WHERE key = ?').run(Number(old.key))
  const key = allocateKey(store, publishedAt(article, since), Math.max(statements, figures))
  const publisher = batch.publishers.enter(article.publisher)
  sql(
    old
      ? `UPDATE article SET key = ?2, id = ?1, revision = ?3, source = ?4, headline = ?5, summary = ?6, publisher = ?7, published = ?8,
          url = ?9, language = ?10, words = ?11, statements = ?12, figures = ?13, kept = ?14, address = coalesce(?15, address), claim = ?16,
          base = ?17 WHERE id = ?1`
      : 'INSERT INTO article VALUES (?2, ?1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)',
  ).run(
    article.id,
    key,
    revision,
    article.source,
    article.headline,
    article.summary ?? null,
    publisher,
    article.datePublished ?? null,
    article.canonicalUrl ?? null,
    article.language,
    article.wordCount,
    statements,
    figures,
    storedAt,
    article.address ?? null,
    claimOf(article) ?? null,
    base,
  )
  sql('INSERT INTO revision (article, revision, kept, body) VALUES (?, ?, ?, ?)').run(
    key,
    revision,
    storedAt,
    article.body,
  )
  indexArticle(store, batch, key, article, publisher)
  batch.words.add('likeness_words', key, article.similarity)
  batch.counters.add({ articles: old ? 0 : 1, revisions: 1, statements, figures })
  return { id: article.id, outcome: old ? 'revised' : 'added', revision }
}

const putArticle = (store: Store, batch: Batch, article: PreparedArticle, storedAt: number): PutResult => {
  const { old, id, apartFrom } = findStory(store, article)
  const own = underId(article, id)
  if (old?.source === own.source) return { id, outcome: 'unchanged', revision: Number(old.revision) }
  const base = old === undefined ? (id === article.id ? null : article.id) : (old.base as string | null)
  const result = writeArticle(store, batch, own, storedAt, old, base)
  return { ...result, ...(apartFrom !== undefined && { apartFrom }) }
}

/** Stores articles in one transaction, as `Archive.put` defines it. */
export const putArticles = (
  store: Store,
  articles: readonly PreparedArticle[],
  storedAt: number,
): readonly PutResult[] =>
  inBatch(store, (batch) => articles.map((article) => putArticle(store, batch, article, storedAt)))

/** Removes an article with its revisions, as `Archive.remove` defines it. */
export const removeArticle = (store: Store, id: string): boolean =>
  inBatch(store, (batch) => {
    const { sql } = store
    const old = sql('SELECT * FROM article WHERE id = ?').get(id)
    if (old === undefined) return false
    const key = Number(old.key)
    removeOld(store, batch, old)
    const revisions = Number(sql('SELECT count(*) AS count FROM revision WHERE article = ?').get(key)?.count)
    batch.counters.add({ articles: -1, revisions: -revisions })
    sql('DELETE FROM article WHERE key = ?').run(key)
    return true
  })
