import { unpackArticle } from '../../indexing/packed-article.ts'
import type { PreparedArticle } from '../../indexing/prepared-article.ts'
import { claimOf, maxCompared, needsText, type StoredStory, sameStory, storyIds } from '../../indexing/same-story.ts'
import type { Sql } from '../connection.ts'
import { sqlPart } from '../sql-part.ts'

/** A stored article, as far as `put` needs it. */
export interface StoredRow extends StoredStory {
  readonly key: number
  readonly revision: number
  readonly publisher: number | null
  readonly statements: number
  readonly figures: number
  /** When its first revision was stored, in milliseconds since 1970. */
  readonly since: number
  /** The id that it asked for, if that was taken. */
  readonly base: string | null
}

/** The columns of a `StoredRow`, to select from `story` joined with `article`. */
export const storedColumns = sqlPart`
  article.key, article.id, article.revision, article.source, article.publisher, article.statements, article.figures,
  story.address, story.claim, story.base,
  (select min(kept) from revision where revision.id = article.id) as since`

/**
 * The result of looking up an article: a new revision of `old`, or a new story with `id`. `apartFrom` is another
 * story with its id or address.
 */
export interface FoundStory {
  readonly old: StoredRow | undefined
  readonly id: string
  readonly apartFrom?: string
}

type Asked = StoredRow & { readonly place: number }

/** For each article, the stories that it may be a revision of. Those with its address come first. */
const candidatesOf = async (
  sql: Sql,
  articles: readonly PreparedArticle[],
): Promise<readonly (readonly StoredRow[])[]> => {
  const rows = await sql<Asked>`
    select asked.place, ${storedColumns}
    from unnest(${articles.map((_, place) => place)}::integer[], ${articles.map(({ id }) => id)}::text[],
      ${articles.map(({ address }) => address ?? null)}::text[],
      ${articles.map((article) => claimOf(article) ?? null)}::text[]) as asked (place, id, address, claim)
    cross join lateral (
      (select id, kept, 1 as rank from story where story.address = asked.address order by kept desc, id collate "C" limit ${maxCompared})
      union all (select id, kept, 2 from story where story.id = asked.id)
      union all (select id, kept, 3 from story where story.claim = asked.claim order by kept desc, id collate "C" limit ${maxCompared})
      union all (select id, kept, 4 from story where story.base = asked.id order by kept desc, id collate "C" limit ${maxCompared})
    ) as found
    join story on story.id = found.id join article on article.key = story.key
    order by asked.place, found.rank, found.kept desc, found.id collate "C"`
  const candidates = articles.map(() => new Map<string, StoredRow>())
  for (const row of rows) {
    const known = candidates[row.place]
    if (known && !known.has(row.id)) known.set(row.id, row)
  }
  return candidates.map((byId) => [...byId.values()])
}

/** The latest texts of stories by id, without damaged ones. */
const textsOf = async (sql: Sql, stored: readonly StoredRow[]): Promise<ReadonlyMap<string, string>> => {
  if (stored.length === 0) return new Map()
  const rows = await sql<{ id: string; body: Uint8Array }>`
    select revision.id, body from revision
    join unnest(${stored.map(({ id }) => id)}::text[], ${stored.map(({ revision }) => revision)}::integer[]) as asked (id, revision)
      on revision.id = asked.id and revision.revision = asked.revision`
  return new Map(
    rows.flatMap(({ id, body }) => {
      try {
        return [[id, unpackArticle(body).text] as const]
      } catch {
        return []
      }
    }),
  )
}

const freeId = async (sql: Sql, article: PreparedArticle): Promise<string> => {
  for (const id of storyIds(article)) {
    const [taken] = await sql`select from story where id = ${id}`
    if (!taken) return id
  }
  throw new Error('There is always another id.')
}

/** Which story each article is, as `Archive.put` defines it, in order. The caller holds the writing lock. */
export const findStories = async (sql: Sql, articles: readonly PreparedArticle[]): Promise<readonly FoundStory[]> => {
  const candidates = await candidatesOf(sql, articles)
  const unread = articles.flatMap((article, place) =>
    (candidates[place] ?? []).filter((stored) => needsText(stored, article)),
  )
  const texts = await textsOf(sql, unread)
  const found: FoundStory[] = []
  for (const [place, article] of articles.entries()) {
    const own = candidates[place] ?? []
    const old = sameStory(own, article, ({ id }) => texts.get(id))
    const [other] = own
    const id = old?.id ?? (other ? await freeId(sql, article) : article.id)
    found.push({ old, id, ...(!old && other && { apartFrom: other.id }) })
  }
  return found
}
