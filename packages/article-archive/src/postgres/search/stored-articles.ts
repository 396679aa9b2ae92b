import type { Entity } from '@onrecord/article-data'
import type { StoredVoice } from '../../archive.ts'
import { rootIn } from '../../identity/voice-moves.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { articleCache } from '../../search/article-cache.ts'
import type { ArticleWithVoices } from '../../search/stored-parts.ts'
import type { Sql } from '../connection.ts'
import { mergedInto } from '../identity/entity-tree.ts'
import { articleSummary, type SummaryRow, summaryColumns } from './article-summary.ts'

/** A stored article with its key. */
export interface StoredArticle extends ArticleWithVoices {
  readonly key: number
}

/** A row of an article, with the number of its latest revision. `body` is null if the article is in the cache. */
interface Row extends SummaryRow {
  readonly number: number
  readonly body: Uint8Array | null
}

/** A voice by id, name and kind. */
type VoiceName = Omit<StoredVoice, 'aliases'>

interface Appearance {
  readonly article: number
  readonly place: number
  readonly number: number
  readonly slug: string
  readonly name: string
  readonly kind: Entity['kind']
  readonly merged: number | null
}

/** The voices of merged entities. */
const rootNames = async (sql: Sql, appearances: readonly Appearance[]): Promise<ReadonlyMap<number, VoiceName>> => {
  const numbers = appearances.flatMap(({ number, merged }) => (merged === null ? [] : [number]))
  if (numbers.length === 0) return new Map()
  const into = await mergedInto(sql, numbers)
  const roots = numbers.map((number) => rootIn(into, number))
  const rows = await sql<{ number: number; slug: string; name: string; kind: Entity['kind'] }>`
    select number, slug, name, kind from entity where number = any(${roots}::integer[])`
  const names = new Map(rows.map(({ number, slug, name, kind }) => [number, { id: slug, name, kind }]))
  return new Map(
    numbers.flatMap((number) => {
      const name = names.get(rootIn(into, number))
      return name ? [[number, name] as const] : []
    }),
  )
}

/** The voices of the entities of these articles after merges, by article and by place among its entities. */
export const voicesByPlace = async (
  sql: Sql,
  keys: readonly number[],
): Promise<ReadonlyMap<number, ReadonlyMap<number, VoiceName>>> => {
  const appearances = await sql<Appearance>`
    select article, place, number, slug, name, kind, merged from appearance join entity on entity.number = appearance.entity
    where article = any(${keys}::bigint[]) order by article, place`
  const roots = await rootNames(sql, appearances)
  const found = new Map(keys.map((key) => [key, new Map<number, VoiceName>()]))
  for (const { article, place, number, slug, name, kind } of appearances)
    found.get(article)?.set(place, roots.get(number) ?? { id: slug, name, kind })
  return found
}

/** The latest revisions of the articles with these keys, in the order of the keys. Missing articles are absent. */
export const storedArticles = async (
  sql: Sql,
  keys: readonly number[],
): Promise<ReadonlyMap<number, StoredArticle>> => {
  const wanted = [...new Set(keys)]
  if (wanted.length === 0) return new Map()
  const cache = articleCache(sql)
  // A copy, because other reads may evict articles from the cache meanwhile.
  const before = new Map(cache.entries())
  const [rows, voicesOf] = await Promise.all([
    sql<Row>`
      select ${summaryColumns}, revision.number,
        case when revision.number = any(${[...before.keys()]}::bigint[]) then null else revision.body end as body
      from article
      join revision on revision.id = article.id and revision.revision = article.revision
      where article.key = any(${wanted}::bigint[])`,
    voicesByPlace(sql, wanted),
  ])
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return new Map(
    wanted.flatMap((key) => {
      const row = byKey.get(key)
      if (!row) return []
      const article = row.body === null ? before.get(row.number) : unpackArticle(row.body)
      if (!article) return []
      cache.set(row.number, article)
      const voices = new Map(
        Array.from(voicesOf.get(key) ?? []).flatMap(([place, voice]) => {
          const own = article.entities[place]
          return own ? [[own.id, { ...voice, aliases: own.aliases }] as const] : []
        }),
      )
      const voiceOf = (entityId: string): StoredVoice | undefined => voices.get(entityId)
      return [[key, { key, summary: articleSummary(row), article, voiceOf }] as const]
    }),
  )
}
