import type { Article, Entity } from '@onrecord/article-data'
import type { StoredVoice } from '../../archive.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { articleCache } from '../../search/article-cache.ts'
import type { ArticleWithVoices } from '../../search/stored-parts.ts'
import type { Row, Store } from '../store.ts'
import { articleSummary, summaryColumns } from './article-summary.ts'

/** A stored article with its key. */
export interface StoredArticle extends ArticleWithVoices {
  readonly key: number
}

/** The article of a revision with that number. */
export const readArticle = ({ sql }: Store, number: number): Article | undefined => {
  const body = sql('SELECT body FROM revision WHERE number = ?').get(number)?.body
  return body instanceof Uint8Array ? unpackArticle(body) : undefined
}

const cachedArticle = (store: Store, number: number): Article | undefined => {
  const cache = articleCache(store.db)
  const article = cache.get(number) ?? readArticle(store, number)
  if (article) cache.set(number, article)
  return article
}

const storedVoice = ({ sql }: Store, key: number, { entities }: Article, entityId: string): StoredVoice | undefined => {
  const place = entities.findIndex(({ id }) => id === entityId)
  let row: Row | undefined =
    sql(`SELECT slug, name, kind, merged FROM appearance JOIN entity ON entity.number = appearance.entity
    WHERE article = ? AND place = ?`).get(key, place)
  while (row && row.merged !== null)
    row = sql('SELECT slug, name, kind, merged FROM entity WHERE number = ?').get(Number(row.merged))
  return (
    row && {
      id: String(row.slug),
      name: String(row.name),
      kind: row.kind as Entity['kind'],
      aliases: entities[place]?.aliases ?? [],
    }
  )
}

/**
 * The latest revision of the article that a key belongs to: its own key, or that of a statement or figure;
 * `undefined` if it was removed.
 */
export const storedArticle = (store: Store, key: number): StoredArticle | undefined => {
  const row = store
    .sql(`SELECT ${summaryColumns}, revision.number FROM article
    JOIN revision ON revision.article = article.key AND revision.revision = article.revision
    WHERE article.key <= ? ORDER BY article.key DESC LIMIT 1`)
    .get(key)
  const article = row && cachedArticle(store, Number(row.number))
  if (!article) return undefined
  const own = Number(row.key)
  return {
    key: own,
    summary: articleSummary(row),
    article,
    voiceOf: (entityId) => storedVoice(store, own, article, entityId),
  }
}
