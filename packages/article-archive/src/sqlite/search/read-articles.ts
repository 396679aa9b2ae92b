import type { Article } from '@onrecord/article-data'
import type { ArticleSort, ArticleSummary, ListOptions, Page } from '../../archive.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { summaryOf } from '../../indexing/summary-of.ts'
import { nextOf, pageStart } from '../../search/paging.ts'
import type { Row, Store } from '../store.ts'
import { articleSummary, summaryColumns } from './article-summary.ts'

/** What articles are sorted by, smallest first. The key follows the day of publication. */
const sortedBy: Readonly<Record<ArticleSort, string>> = {
  day: '-key',
  added: '-kept',
  title: 'lower(headline)',
  // Missing publishers come after every name.
  publisher: 'coalesce(lower((SELECT name FROM publisher WHERE number = article.publisher)), char(1114111))',
  statements: '-statements',
}

/** The test for articles after the one with the key `?1`, in this order. */
const isAfter = (sort: ArticleSort): string =>
  sort === 'day'
    ? 'key < ?1'
    : `(${sortedBy[sort]}, -key) > (SELECT ${sortedBy[sort]}, -key FROM article WHERE key = ?1)`

/** A page of articles, by default latest publication first. */
export const listArticles = (store: Store, options: ListOptions = {}): Page<ArticleSummary> => {
  const { sort = 'day', ids } = options
  const { after, limit } = pageStart(options)
  const order = sort === 'day' ? 'key DESC' : `${sortedBy[sort]}, key DESC`
  const rows = store.read(() =>
    store
      .sql(`SELECT ${summaryColumns} FROM article
        WHERE ${after ? isAfter(sort) : '?1 IS NULL'} AND ${ids ? 'id IN (SELECT value FROM json_each(?3))' : '?3 IS NULL'}
        ORDER BY ${order} LIMIT ?2`)
      .all(after?.[0] ?? null, limit + 1, ids ? JSON.stringify(ids) : null),
  )
  return {
    items: rows.slice(0, limit).map(articleSummary),
    ...nextOf(rows, limit, ({ key }) => [Number(key)]),
  }
}

const unpacked = (body: unknown): Article | undefined => (body instanceof Uint8Array ? unpackArticle(body) : undefined)

/** The latest text of an article, or that of `revision`; `undefined` if there is none. */
export const getArticle = (store: Store, id: string, revision?: number): Article | undefined =>
  store.read(() => {
    const row = store
      .sql(`SELECT body FROM article JOIN revision ON revision.article = article.key
        WHERE id = ?1 AND revision.revision = coalesce(?2, article.revision)`)
      .get(id, revision ?? null)
    return unpacked(row?.body)
  })

/** The id of the story at an address, as `Archive.idAt` returns it; `undefined` if there is none. */
export const idAtAddress = ({ read, sql }: Store, address: string, isFetched: boolean): string | undefined =>
  read(() => {
    const id = sql(`SELECT id, 0 AS claimed FROM article WHERE address = ?1
      UNION ALL SELECT id, address IS NULL FROM article WHERE claim = ?1 AND (address IS NOT NULL OR NOT ?2)
      ORDER BY claimed LIMIT 1`).get(address, isFetched ? 1 : 0)?.id
    return typeof id === 'string' ? id : undefined
  })

/** The address that a story was fetched from, as `Archive.addressOf` says. */
export const addressOfStory = ({ read, sql }: Store, id: string): string | undefined =>
  read(() => {
    const address = sql('SELECT address FROM article WHERE id = ?').get(id)?.address
    return typeof address === 'string' ? address : undefined
  })

/** The revisions of an article, latest first; [] if there is none. */
export const listRevisions = (store: Store, id: string): readonly ArticleSummary[] =>
  store.read(() =>
    store
      .sql(`SELECT revision.revision, revision.kept, body FROM article JOIN revision ON revision.article = article.key
        WHERE id = ? ORDER BY revision.revision DESC`)
      .all(id)
      .flatMap((row: Row) => {
        const article = unpacked(row.body)
        return article ? [summaryOf(article, Number(row.revision), Number(row.kept))] : []
      }),
  )

/** The stories with several revisions, the latest revision first. */
export const revisedArticles = (store: Store, limit: number): readonly ArticleSummary[] =>
  store.read(() =>
    store
      .sql(`SELECT ${summaryColumns} FROM revision
        JOIN article ON article.key = revision.article AND article.revision = revision.revision
        WHERE revision.revision > 1 ORDER BY revision.number DESC LIMIT ?`)
      .all(limit)
      .map(articleSummary),
  )
