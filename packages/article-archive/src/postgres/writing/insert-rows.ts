import type { PreparedArticle } from '../../indexing/prepared-article.ts'
import { claimOf } from '../../indexing/same-story.ts'
import type { Sql } from '../connection.ts'
import type { ArticleIndex } from './article-index.ts'

/** An article to insert, with its key and the numbers of its entities and its publisher. */
export interface Written {
  readonly article: PreparedArticle
  readonly key: number
  readonly publisher: number | null
  readonly numbers: readonly number[]
  readonly index: ArticleIndex
  readonly revision: number
  /** The id that it asked for, if that was taken. */
  readonly base: string | null
}

/** Inserts the rows of articles and of their new revisions. The partitions exist. */
export const insertStories = async (sql: Sql, written: readonly Written[], storedAt: number): Promise<void> => {
  const keys = written.map(({ key }) => key)
  await sql`
    insert into story (id, key, kept, address, claim, base)
    select id, key, ${storedAt}::bigint, address, claim, base from unnest(${written.map(({ article }) => article.id)}::text[], ${keys}::bigint[],
      ${written.map(({ article }) => article.address ?? null)}::text[],
      ${written.map(({ article }) => claimOf(article) ?? null)}::text[], ${written.map(({ base }) => base)}::text[]) as row (id, key, address, claim, base)
    on conflict (id) do update set key = excluded.key, kept = excluded.kept, address = coalesce(excluded.address, story.address),
      claim = excluded.claim, base = excluded.base`
  await sql`
    insert into likeness (article, marks)
    select article, string_to_array(marks, ' ') from unnest(${keys}::bigint[],
      ${written.map(({ article }) => article.similarity)}::text[]) as row (article, marks)`
  await sql`
    insert into article (key, id, revision, source, headline, summary, publisher, published, url, language, words, statements,
      figures, kept, search, folded)
    select key, id, revision, source, headline, summary, publisher, published, url, language, words, statements, figures,
      ${storedAt}::bigint, search::tsvector, folded
    from unnest(${keys}::bigint[], ${written.map(({ article }) => article.id)}::text[],
      ${written.map(({ revision }) => revision)}::integer[], ${written.map(({ article }) => article.source)}::text[],
      ${written.map(({ article }) => article.headline)}::text[], ${written.map(({ article }) => article.summary ?? null)}::text[],
      ${written.map(({ publisher }) => publisher)}::integer[], ${written.map(({ article }) => article.datePublished ?? null)}::text[],
      ${written.map(({ article }) => article.canonicalUrl ?? null)}::text[], ${written.map(({ article }) => article.language)}::text[],
      ${written.map(({ article }) => article.wordCount)}::integer[],
      ${written.map(({ index }) => index.statements.length)}::integer[], ${written.map(({ index }) => index.figures.length)}::integer[],
      ${written.map(({ index }) => index.search)}::text[], ${written.map(({ index }) => index.folded)}::text[]
    ) as row (key, id, revision, source, headline, summary, publisher, published, url, language, words, statements, figures, search, folded)`
  await sql`
    insert into revision (id, revision, kept, body)
    select id, revision, ${storedAt}::bigint, decode(body, 'base64')
    from unnest(${written.map(({ article }) => article.id)}::text[], ${written.map(({ revision }) => revision)}::integer[],
      ${written.map(({ article }) => Buffer.from(article.body).toString('base64'))}::text[]) as row (id, revision, body)`
}

/** Inserts the rows of articles' statements, figures and entities. The partitions exist. */
export const insertParts = async (sql: Sql, written: readonly Written[]): Promise<void> => {
  const statements = written.flatMap(({ key, index }) => index.statements.map((row) => ({ ...row, article: key })))
  await sql`
    insert into statement (key, article, search)
    select key, article, search::tsvector from unnest(${statements.map(({ key }) => key)}::bigint[],
      ${statements.map(({ article }) => article)}::bigint[], ${statements.map(({ search }) => search)}::text[]
    ) as row (key, article, search)`
  const figures = written.flatMap(({ key, index }) => index.figures.map((row) => ({ ...row, article: key })))
  await sql`
    insert into figure (key, article, statement, low, high, search)
    select key, article, statement, low, high, search::tsvector from unnest(${figures.map(({ key }) => key)}::bigint[],
      ${figures.map(({ article }) => article)}::bigint[], ${figures.map(({ statement }) => statement)}::bigint[],
      ${figures.map(({ low }) => low)}::float8[], ${figures.map(({ high }) => high)}::float8[],
      ${figures.map(({ search }) => search)}::text[]) as row (key, article, statement, low, high, search)`
  const appearances = written.flatMap(({ key, numbers, index }) =>
    numbers.map((entity, place) => ({ key, place, entity, statements: index.spoken.get(entity) ?? 0 })),
  )
  await sql`
    insert into appearance (article, place, entity, statements)
    select * from unnest(${appearances.map(({ key }) => key)}::bigint[], ${appearances.map(({ place }) => place)}::integer[],
      ${appearances.map(({ entity }) => entity)}::integer[], ${appearances.map(({ statements }) => statements)}::integer[])`
}
