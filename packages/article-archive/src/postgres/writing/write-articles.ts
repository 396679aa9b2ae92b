import { withSplits } from '../../identity/split-rows.ts'
import type { PreparedArticle } from '../../indexing/prepared-article.ts'
import { dayOfKey } from '../../indexing/story-key.ts'
import type { Sql } from '../connection.ts'
import { storedSplits } from '../identity/stored-decisions.ts'
import { makePartitions } from '../schema/partition.ts'
import { allocateKeys } from './allocate-keys.ts'
import { articleIndex } from './article-index.ts'
import type { Appearances } from './entity-counts.ts'
import { numberEntities } from './entity-rows.ts'
import type { StoredRow } from './find-stories.ts'
import { insertParts, insertStories, type Written } from './insert-rows.ts'
import { publisherNumbers } from './publisher-numbers.ts'
import { unindexArticles } from './unindex-articles.ts'

/** An article to write, and the stored article that it replaces. */
export interface Change {
  readonly article: PreparedArticle
  readonly old: StoredRow | undefined
  /** The id that it asked for, if that was taken. */
  readonly base: string | null
}

const publishedAt = ({ article, old }: Change, storedAt: number): number => {
  const time = article.datePublished === undefined ? Number.NaN : Date.parse(article.datePublished)
  // A new text of an undated article keeps the date when the article was first stored.
  return Number.isNaN(time) ? (old?.since ?? storedAt) : time
}

/**
 * Writes articles of different stories. Returns the changes to the counts of their entities. The caller holds the
 * writing lock. `storedAt` is the current time in milliseconds since 1970.
 */
export const writeArticles = async (
  sql: Sql,
  changes: readonly Change[],
  storedAt: number,
): Promise<readonly Appearances[]> => {
  const old = changes.flatMap((change) => change.old ?? [])
  const keys = await allocateKeys(
    sql,
    changes.map((change) => ({
      published: publishedAt(change, storedAt),
      parts: Math.max(change.article.statements.length, change.article.figures.length),
      old: change.old && { key: change.old.key, parts: Math.max(change.old.statements, change.old.figures) },
    })),
  )
  const gone = await unindexArticles(sql, old)
  await makePartitions(sql, keys)
  const publishers = await publisherNumbers(
    sql,
    changes.flatMap(({ article }) => article.publisher ?? []),
  )
  const splits = await storedSplits(sql)
  const numbered = changes.map(({ article }) => withSplits(article, article.id, splits.get(article.id) ?? []))
  const entities = await numberEntities(
    sql,
    numbered.flatMap((article) => article.entities),
  )
  const written = numbered.map((article, place): Written => {
    const key = keys[place] ?? 0
    const publisher = article.publisher === undefined ? null : (publishers.get(article.publisher) ?? null)
    const numbers = article.entities.map(({ hash }) => entities.get(hash) ?? 0)
    const index = articleIndex(article, key, numbers, publisher)
    return {
      article,
      key,
      publisher,
      numbers,
      index,
      revision: (changes[place]?.old?.revision ?? 0) + 1,
      base: changes[place]?.base ?? null,
    }
  })
  await insertStories(sql, written, storedAt)
  await insertParts(sql, written)
  const sum = (name: 'statements' | 'figures'): number =>
    written.reduce((total, { index }) => total + index[name].length, 0)
  await sql`
    update tally set articles = articles + ${written.length - old.length}, revisions = revisions + ${written.length},
      statements = statements + ${sum('statements')}, figures = figures + ${sum('figures')}`
  return written.flatMap(({ key, index }, place): readonly Appearances[] => {
    const before = gone.get(changes[place]?.old?.key ?? -1)
    return [...(before ? [before] : []), { sign: 1, day: dayOfKey(key), statements: index.spoken, apart: index.apart }]
  })
}
