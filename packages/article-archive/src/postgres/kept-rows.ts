import type { PreparedArticle } from '../rows/prepared-article.ts'
import type { Asking } from './connection.ts'

/** What putting needs to know of an article that is kept already. */
export interface KeptRow {
  readonly key: number
  readonly id: string
  readonly url: string | null
  readonly revision: number
  readonly source: string
  readonly publisher: number | null
  readonly statements: number
  readonly figures: number
  /** When its first revision was kept, in milliseconds since 1970. */
  readonly since: number
}

/** Each article with the one that is kept of the same id, else of the same address; in order. */
export const keptRows = async (
  sql: Asking,
  articles: readonly PreparedArticle[],
): Promise<readonly (KeptRow | undefined)[]> => {
  const urls = articles.flatMap(({ canonicalUrl }) => canonicalUrl ?? [])
  const rows = await sql<KeptRow>`
    select article.key, article.id, article.url, article.revision, article.source, article.publisher, article.statements,
      article.figures, (select min(kept) from revision where revision.id = article.id) as since
    from story join article on article.key = story.key
    where story.id = any(${articles.map(({ id }) => id)}::text[]) or story.url = any(${urls}::text[])
    order by article.key desc`
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byUrl = new Map(rows.filter(({ url }) => url !== null).map((row) => [row.url, row]))
  return articles.map(
    ({ id, canonicalUrl }) => byId.get(id) ?? (canonicalUrl === undefined ? undefined : byUrl.get(canonicalUrl)),
  )
}
