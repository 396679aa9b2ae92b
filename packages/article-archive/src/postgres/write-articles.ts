import { type Article, wordsOf } from '@onrecord/article-data'
import { articleRows } from '../rows/article-rows.ts'
import { packArticleAside } from '../rows/packed-article.ts'
import { dayOfKey } from '../rows/story-key.ts'
import { allotKeys } from './allot-keys.ts'
import { articleIndex } from './article-index.ts'
import type { Asking } from './connection.ts'
import { type Appearances, countEntities } from './entity-counts.ts'
import { readEntities, writeEntities } from './entity-rows.ts'
import type { KeptRow } from './kept-rows.ts'
import { NumberedEntities } from './numbered-entities.ts'
import { makePartitions } from './partition.ts'
import { publisherNumbers } from './publisher-numbers.ts'
import { unindexArticles } from './unindex-articles.ts'

/** An article to be written, and what is kept of it. */
export interface Change {
  readonly article: Article
  readonly source: string
  readonly old: KeptRow | undefined
}

const publishedAt = ({ article, old }: Change, kept: number): number => {
  const time = article.datePublished === undefined ? Number.NaN : Date.parse(article.datePublished)
  // An undated article stays where it was first kept: a new text of it is no news.
  return Number.isNaN(time) ? (old?.since ?? kept) : time
}

/** Writes articles, no two of them the same story. The writing lock is held; `kept` is now, in milliseconds since 1970. */
export const writeArticles = async (sql: Asking, changes: readonly Change[], kept: number): Promise<void> => {
  // Packed on other threads while the database is asked; one that fails is told of where it is awaited.
  const packing = Promise.all(changes.map(({ article }) => packArticleAside(article)))
  packing.catch(() => {})
  const old = changes.flatMap((change) => change.old ?? [])
  const goneAppearances = await unindexArticles(sql, old)
  const indexed = changes.map((change) => ({ ...change, rows: articleRows(change.article) }))
  const keys = await allotKeys(
    sql,
    indexed.map(({ rows, ...change }) => ({
      published: publishedAt(change, kept),
      parts: Math.max(rows.statements.length, rows.figures.length),
    })),
  )
  await makePartitions(sql, keys)
  const publishers = await publisherNumbers(
    sql,
    changes.flatMap(({ article }) => article.publisher ?? []),
  )
  const entities = new NumberedEntities(
    await readEntities(
      sql,
      changes.flatMap(({ article }) => article.entities),
    ),
  )
  const written = indexed.map(({ article, source, old, rows }, place) => {
    const key = keys[place] ?? 0
    const publisher = article.publisher === undefined ? null : (publishers.get(article.publisher) ?? null)
    const numbers = entities.numbersOf(rows.entities)
    const index = articleIndex(article, rows, key, numbers, publisher)
    return { article, source, key, publisher, numbers, index, revision: (old?.revision ?? 0) + 1 }
  })
  await writeEntities(sql, entities.after())
  await sql`
    insert into story (id, key, url)
    select * from unnest(${written.map(({ article }) => article.id)}::text[], ${keys}::bigint[],
      ${written.map(({ article }) => article.canonicalUrl ?? null)}::text[])
    on conflict (id) do update set key = excluded.key, url = excluded.url`
  await sql`
    insert into article (key, id, revision, source, headline, summary, publisher, published, url, language, words, statements,
      figures, kept, search, folded)
    select key, id, revision, source, headline, summary, publisher, published, url, language, words, statements, figures,
      ${kept}::bigint, search::tsvector, folded
    from unnest(${keys}::bigint[], ${written.map(({ article }) => article.id)}::text[],
      ${written.map(({ revision }) => revision)}::integer[], ${written.map(({ source }) => source)}::text[],
      ${written.map(({ article }) => article.headline)}::text[], ${written.map(({ article }) => article.summary ?? null)}::text[],
      ${written.map(({ publisher }) => publisher)}::integer[], ${written.map(({ article }) => article.datePublished ?? null)}::text[],
      ${written.map(({ article }) => article.canonicalUrl ?? null)}::text[], ${written.map(({ article }) => article.language)}::text[],
      ${written.map(({ article }) => wordsOf(article.text).length)}::integer[],
      ${written.map(({ index }) => index.statements.length)}::integer[], ${written.map(({ index }) => index.figures.length)}::integer[],
      ${written.map(({ index }) => index.search)}::text[], ${written.map(({ index }) => index.folded)}::text[]
    ) as row (key, id, revision, source, headline, summary, publisher, published, url, language, words, statements, figures, search, folded)`
  await sql`
    insert into revision (id, revision, kept, body)
    select id, revision, ${kept}::bigint, decode(body, 'base64')
    from unnest(${written.map(({ article }) => article.id)}::text[], ${written.map(({ revision }) => revision)}::integer[],
      ${(await packing).map((body) => Buffer.from(body).toString('base64'))}::text[]) as row (id, revision, body)`
  await writeParts(sql, written)
  const newAppearances = written.map(
    ({ key, index }): Appearances => ({ sign: 1, day: dayOfKey(key), statements: index.spoken }),
  )
  await countEntities(sql, [...goneAppearances, ...newAppearances])
  const sum = (name: 'statements' | 'figures'): number =>
    written.reduce((total, { index }) => total + index[name].length, 0)
  await sql`
    update tally set articles = articles + ${written.length - old.length}, revisions = revisions + ${written.length},
      statements = statements + ${sum('statements')}, figures = figures + ${sum('figures')}`
}

interface Written {
  readonly key: number
  readonly numbers: readonly number[]
  readonly index: ReturnType<typeof articleIndex>
}

const writeParts = async (sql: Asking, written: readonly Written[]): Promise<void> => {
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
