import { type Article, type Entity, type Statement, statementText } from '@onrecord/article-data'
import type { ArticleSummary, KeptStatement, KeptVoice } from '../archive.ts'
import { articleSummary, type SummaryRow, summaryColumns } from './article-summary.ts'
import type { Asking } from './connection.ts'
import { mergedInto, rootOf } from './entity-tree.ts'
import { type PackedRow, unpackedArticles, unpackedBefore } from './unpacked-articles.ts'

/** An archive's voice by id, name and kind. */
type VoiceName = Omit<KeptVoice, 'aliases'>

/** An article with what lists say of it, and who its entities are in the archive, after merges, by their ids in it. */
export interface KeptArticle {
  readonly key: number
  readonly summary: ArticleSummary
  readonly article: Article
  readonly voices: ReadonlyMap<string, KeptVoice>
}

interface Appearance {
  readonly article: number
  readonly place: number
  readonly number: number
  readonly slug: string
  readonly name: string
  readonly kind: Entity['kind']
  readonly merged: number | null
}

/** Who merged entities are by now. */
const rootNames = async (sql: Asking, appearances: readonly Appearance[]): Promise<ReadonlyMap<number, VoiceName>> => {
  const numbers = appearances.flatMap(({ number, merged }) => (merged === null ? [] : [number]))
  if (numbers.length === 0) return new Map()
  const into = await mergedInto(sql, numbers)
  const roots = numbers.map((number) => rootOf(into, number))
  const rows = await sql<{ number: number; slug: string; name: string; kind: Entity['kind'] }>`
    select number, slug, name, kind from entity where number = any(${roots}::integer[])`
  const names = new Map(rows.map(({ number, slug, name, kind }) => [number, { id: slug, name, kind }]))
  return new Map(
    numbers.flatMap((number) => {
      const name = names.get(rootOf(into, number))
      return name ? [[number, name] as const] : []
    }),
  )
}

/** The latest revisions of the articles with these keys, by key, in the order of the keys; those that are gone are absent. */
export const keptArticles = async (sql: Asking, keys: readonly number[]): Promise<ReadonlyMap<number, KeptArticle>> => {
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
      select article, place, number, slug, name, kind, merged from appearance join entity on entity.number = appearance.entity
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
      const voices = (entitiesOf.get(key) ?? []).flatMap(({ place, number, slug, name, kind }) => {
        const own = article.entities[place]
        return own
          ? [[own.id, { ...(roots.get(number) ?? { id: slug, name, kind }), aliases: own.aliases }] as const]
          : []
      })
      return [[key, { key, summary: articleSummary(row), article, voices: new Map(voices) }] as const]
    }),
  )
}

/** A statement of a kept article, with its voices as the archive knows them. */
export const keptStatement = ({ summary, article, voices }: KeptArticle, statement: Statement): KeptStatement => {
  const named = statement.voiceIds.flatMap((id) => voices.get(id) ?? [])
  return {
    article: summary,
    statement,
    words: statementText(article, statement),
    voices: named.filter(({ id }, index) => named.findIndex((other) => other.id === id) === index),
  }
}
