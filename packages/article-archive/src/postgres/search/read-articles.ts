import type { Article } from '@onrecord/article-data'
import type { ArticleSort, ArticleSummary, ListOptions, Page } from '../../archive.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { summaryOf } from '../../indexing/summary-of.ts'
import { nextOf, pageStart } from '../../search/paging.ts'
import type { Connection } from '../connection.ts'
import { type SqlPart, sqlPart } from '../sql-part.ts'
import { articleSummary, type SummaryRow, summaryColumns } from './article-summary.ts'

/** What articles are sorted by, smallest first, as in SQLite: texts by their bytes, with small letters a to z. */
const sortedBy: Readonly<Record<ArticleSort, SqlPart>> = {
  day: sqlPart`-key`,
  added: sqlPart`-kept`,
  title: sqlPart`lower(headline collate "C")`,
  // Missing publishers come after every name.
  publisher: sqlPart`coalesce(
    lower((select name from publisher where number = article.publisher) collate "C"), chr(1114111) collate "C")`,
  statements: sqlPart`-statements`,
}

/** The test for articles after the one with this key, in this order. */
const isAfter = (sort: ArticleSort, key: number): SqlPart =>
  sort === 'day'
    ? sqlPart`key < ${key}::bigint`
    : sqlPart`(${sortedBy[sort]}, -key) > (select ${sortedBy[sort]}, -key from article where key = ${key}::bigint)`

/** A page of articles, by default latest publication first. */
export const listArticles = (connection: Connection, options: ListOptions = {}): Promise<Page<ArticleSummary>> => {
  const { sort = 'day', ids } = options
  const { after: [after] = [], limit } = pageStart(options)
  const isListed = ids ? sqlPart`key in (select key from story where id = any(${ids}::text[]))` : sqlPart`true`
  const order = sort === 'day' ? sqlPart`key desc` : sqlPart`${sortedBy[sort]}, key desc`
  return connection.read(async (sql) => {
    const rows = await sql<SummaryRow>`
      select ${summaryColumns} from article
      where ${after === undefined ? sqlPart`true` : isAfter(sort, after)} and ${isListed}
      order by ${order} limit ${limit + 1}`
    return {
      items: rows.slice(0, limit).map(articleSummary),
      ...nextOf(rows, limit, ({ key }) => [key]),
    }
  })
}

/** The latest text of an article, or that of `revision`; `undefined` if there is none. */
export const getArticle = (connection: Connection, id: string, revision?: number): Promise<Article | undefined> =>
  connection.read(async (sql) => {
    const [row] = await sql<{ body: Uint8Array }>`
      select body from revision where id = ${id} and ${revision === undefined ? sqlPart`true` : sqlPart`revision = ${revision}`}
      order by revision desc limit 1`
    return row && unpackArticle(row.body)
  })

/** The id of the story at an address, as `Archive.idAt` returns it; `undefined` if there is none. */
export const idAtAddress = (connection: Connection, address: string, isFetched: boolean): Promise<string | undefined> =>
  connection.read(async (sql) => {
    const [row] = await sql<{ id: string }>`
      select id, 0 as claimed from story where address = ${address}
      union all select id, case when address is null then 1 else 0 end from story
        where claim = ${address} and (address is not null or not ${isFetched}::boolean)
      order by claimed limit 1`
    return row?.id
  })

/** The address that a story was fetched from, as `Archive.addressOf` says. */
export const addressOfStory = async (connection: Connection, id: string): Promise<string | undefined> => {
  const [row] = await connection.read(
    (sql) => sql<{ address: string | null }>`select address from story where id = ${id}`,
  )
  return row?.address ?? undefined
}

/** The revisions of an article, latest first; [] if there is none. */
export const listRevisions = (connection: Connection, id: string): Promise<readonly ArticleSummary[]> =>
  connection.read(async (sql) => {
    const rows = await sql<{ revision: number; kept: number; body: Uint8Array }>`
      select revision, kept, body from revision where id = ${id} order by revision desc`
    return rows.map(({ revision, kept, body }) => summaryOf(unpackArticle(body), revision, kept))
  })

/** The stories with several revisions, the latest revision first. */
export const revisedArticles = (connection: Connection, limit: number): Promise<readonly ArticleSummary[]> =>
  connection.read(async (sql) => {
    const rows = await sql<SummaryRow>`
      select ${summaryColumns} from revision
      join story on story.id = revision.id
      join article on article.key = story.key and article.revision = revision.revision
      where revision.revision > 1 order by revision.number desc limit ${limit}`
    return rows.map(articleSummary)
  })
