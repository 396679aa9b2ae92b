import { type Article, type Statement, statementText } from '@onrecord/article-data'
import type { ArticleSummary, KeptStatement } from '../../archive.ts'
import type { Asking } from '../connection.ts'
import { mergedInto, rootOf } from '../identity/entity-tree.ts'
import { type PackedRow, unpackedArticles, unpackedBefore } from './article-cache.ts'
import { articleSummary, type SummaryRow, summaryColumns } from './article-summary.ts'

/** An archive's voice by id and name. */
export interface VoiceName {
  readonly id: string
  readonly name: string
}

/** An article with what lists say of it, and who its entities are in the archive, after merges, by their ids in it. */
export interface StoredArticle {
  readonly key: number
  readonly summary: ArticleSummary
  readonly article: Article
  readonly voices: ReadonlyMap<string, VoiceName>
}

interface Appearance {
  readonly article: number
  readonly place: number
  readonly number: number
  readonly slug: string
  readonly name: string
  readonly merged: number | null
}

/** Who merged entities are by now. */
const rootNames = async (sql: Asking, appearances: readonly Appearance[]): Promise<ReadonlyMap<number, VoiceName>> => {
  const numbers = appearances.flatMap(({ number, merged }) => (merged === null ? [] : [number]))
  if (numbers.length === 0) return new Map()
  const into = await mergedInto(sql, numbers)
  const roots = numbers.map((number) => rootOf(into, number))
  const rows = await sql<{ number: number; slug: string; name: string }>`
    select number, slug, name from entity where number = any(${roots}::integer[])`
  const names = new Map(rows.map(({ number, slug, name }) => [number, { id: slug, name }]))
  return new Map(
    numbers.flatMap((number) => {
      const name = names.get(rootOf(into, number))
      return name ? [[number, name] as const] : []
    }),
  )
}

/** The latest revisions of the articles with these keys, by key, in the order of the keys; those that are gone are absent. */
export const storedArticles = async (
  sql: Asking,
  keys: readonly number[],
): Promise<ReadonlyMap<number, StoredArticle>> => {
  const wanted = [...new Set(keys)]
  if (wanted.length === 0) return new Map()
  const before = unpackedBefore(sql)
  const [rows, appearances] = await Promise.all([
    sql<SummaryRow & PackedRow>`
      select ${summaryColumns}, revision.number,
        case when revision.number = any(${[...before.keys()]}::bigint[]) then null else revision.body end as body
      from article
      join revision on revision.id = article.id and revision.revision = article.revision
      where article.key = any(${wanted}::bigint[])`,
    sql<Appearance>`
      select article, place, number, slug, name, merged from appearance join entity on entity.number = appearance.entity
      where article = any(${wanted}::bigint[]) order by article, place`,
  ])
  const roots = await rootNames(sql, appearances)
  const articles = unpackedArticles(sql, before, rows)
  const entitiesOf = new Map<number, Appearance[]>(wanted.map((key) => [key, []]))
  for (const appearance of appearances) entitiesOf.get(appearance.article)?.push(appearance)
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return new Map(
    wanted.flatMap((key) => {
      const row = byKey.get(key)
      if (!row) return []
      const article = articles.get(row.number)
      if (!article) return []
      const voices = (entitiesOf.get(key) ?? []).flatMap(({ place, number, slug, name }) => {
        const own = article.entities[place]
        return own ? [[own.id, roots.get(number) ?? { id: slug, name }] as const] : []
      })
      return [[key, { key, summary: articleSummary(row), article, voices: new Map(voices) }] as const]
    }),
  )
}

/** A statement of a kept article, with its voices as the archive knows them. */
export const storedStatement = ({ summary, article, voices }: StoredArticle, statement: Statement): KeptStatement => {
  const named = statement.voiceIds.flatMap((id) => voices.get(id) ?? [])
  return {
    article: summary,
    statement,
    words: statementText(article, statement),
    voices: named.filter(({ id }, index) => named.findIndex((other) => other.id === id) === index),
  }
}
