import { type splitsByStory, withSplits } from '../../identity/split-rows.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { type PreparedArticle, prepareArticle } from '../../indexing/prepared-article.ts'
import { dayOfKey } from '../../indexing/story-key.ts'
import type { Sql } from '../connection.ts'
import { articleIndex } from './article-index.ts'
import { type Appearances, countEntities } from './entity-counts.ts'
import { numberEntities } from './entity-rows.ts'
import { insertParts } from './insert-rows.ts'
import { deleteParts, unindexEntities } from './unindex-articles.ts'

interface StoredText {
  readonly key: number
  readonly publisher: number | null
  readonly statements: number
  readonly figures: number
  readonly body: Uint8Array
}

const preparedOf = ({ body }: StoredText): PreparedArticle | undefined => {
  try {
    return prepareArticle(unpackArticle(body))
  } catch {
    return undefined
  }
}

/**
 * Deletes the rows of articles' statements, figures and entities. Returns the counts to subtract. The articles stay.
 */
const takeBack = async (sql: Sql, rows: readonly StoredText[]): Promise<readonly Appearances[]> => {
  await deleteParts(sql, rows)
  return [
    ...(
      await unindexEntities(
        sql,
        rows.map(({ key }) => key),
      )
    ).values(),
  ]
}

const textsOf = (sql: Sql, keys: readonly number[]) => sql<StoredText>`
  select article.key, article.publisher, article.statements, article.figures, revision.body from article
  join revision on revision.id = article.id and revision.revision = article.revision
  where article.key = any(${keys}::bigint[]) order by article.key`

/**
 * Indexes stored articles again, after decisions about their speakers or for a new version of the index. The caller
 * holds the writing lock.
 */
export const reindexArticles = async (
  sql: Sql,
  keys: readonly number[],
  splits: ReturnType<typeof splitsByStory>,
): Promise<void> => {
  const rows = await textsOf(sql, keys)
  const gone = await takeBack(sql, rows)
  const made = rows.flatMap((row) => {
    const prepared = preparedOf(row)
    return prepared ? [{ row, article: withSplits(prepared, prepared.id, splits.get(prepared.id) ?? []) }] : []
  })
  const numbers = await numberEntities(
    sql,
    made.flatMap(({ article }) => article.entities),
  )
  const written = made.map(({ row: { key, publisher }, article }) => {
    const own = article.entities.map(({ hash }) => numbers.get(hash) ?? 0)
    return {
      article,
      key,
      publisher,
      numbers: own,
      index: articleIndex(article, key, own, publisher),
      revision: 0,
      base: null,
    }
  })
  await sql`
    update article set search = row.search::tsvector
    from unnest(${written.map(({ key }) => key)}::bigint[], ${written.map(({ index }) => index.search)}::text[]) as row (key, search)
    where article.key = row.key`
  await insertParts(sql, written)
  await countEntities(sql, [
    ...gone,
    ...written.map(
      ({ key, index }): Appearances => ({ sign: 1, day: dayOfKey(key), statements: index.spoken, apart: index.apart }),
    ),
  ])
}
