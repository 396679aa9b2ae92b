import { type Article, type Statement, statementText } from '@onrecord/article-data'
import type { ArticleSummary, KeptStatement } from '../archive.ts'
import { unpackArticle } from '../rows/packed-article.ts'
import { articleSummary, type SummaryRow, summaryColumns } from './article-summary.ts'
import type { Asking } from './connection.ts'
import { mergedInto, rootOf } from './entity-tree.ts'

/** An archive's voice by id and name. */
export interface VoiceName {
  readonly id: string
  readonly name: string
}

/** An article with what lists say of it, and who its entities are in the archive, after merges, by their ids in it. */
export interface KeptArticle {
  readonly key: number
  readonly summary: ArticleSummary
  readonly article: Article
  readonly voices: ReadonlyMap<string, VoiceName>
}

const voiceNames = async (sql: Asking, numbers: readonly number[]): Promise<ReadonlyMap<number, VoiceName>> => {
  const into = await mergedInto(sql, numbers)
  const roots = new Map(numbers.map((number) => [number, rootOf(into, number)]))
  const rows = await sql<{ number: number; slug: string; name: string }[]>`
    select number, slug, name from entity where number = any(${[...new Set(roots.values())]}::integer[])`
  const names = new Map(rows.map(({ number, slug, name }) => [number, { id: slug, name }]))
  return new Map(
    Array.from(roots, ([number, root]) => [number, names.get(root)] as const).flatMap(([number, name]) =>
      name ? [[number, name]] : [],
    ),
  )
}

/** The latest revisions of the articles with these keys, by key; those that are gone are absent. */
export const keptArticles = async (sql: Asking, keys: readonly number[]): Promise<ReadonlyMap<number, KeptArticle>> => {
  const wanted = [...new Set(keys)]
  if (wanted.length === 0) return new Map()
  const rows = await sql<(SummaryRow & { body: Uint8Array })[]>`
    select ${summaryColumns(sql)}, revision.body from article
    join revision on revision.id = article.id and revision.revision = article.revision
    where article.key = any(${wanted}::bigint[])`
  const appearances = await sql<{ article: number; place: number; entity: number }[]>`
    select article, place, entity from appearance where article = any(${wanted}::bigint[]) order by article, place`
  const entitiesOf = new Map<number, { place: number; entity: number }[]>(rows.map(({ key }) => [key, []]))
  for (const { article, ...appearance } of appearances) entitiesOf.get(article)?.push(appearance)
  const names = await voiceNames(sql, [...new Set(appearances.map(({ entity }) => entity))])
  return new Map(
    rows.map((row) => {
      const article = unpackArticle(row.body)
      const voices = (entitiesOf.get(row.key) ?? []).flatMap(({ place, entity }) => {
        const [own, name] = [article.entities[place], names.get(entity)]
        return own && name ? [[own.id, name] as const] : []
      })
      return [row.key, { key: row.key, summary: articleSummary(row), article, voices: new Map(voices) }]
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
