import type { Query } from '@onrecord/article-data/query'
import { partsInKey } from '../../indexing/story-key.ts'
import { type CountedStatement, countedCache, countedStatements } from '../../search/counted-statements.ts'
import { type CountedStories, type CountedStory, maxCounted, type Named } from '../../search/search-facets.ts'
import type { Row, Store } from '../store.ts'
import { endOfKeys, foundKeys } from './search-archive.ts'
import { readArticle } from './stored-article.ts'

/** The statements of a revision, in the order of the model. Only those of a revision that is not in memory are unpacked. */
const statementsOf = (store: Store, revision: number): readonly CountedStatement[] => {
  const cache = countedCache(store.db)
  const known = cache.get(revision)
  if (known) return known
  const article = readArticle(store, revision)
  const made = article ? countedStatements(article) : []
  cache.set(revision, made)
  return made
}

/** Finds the voice of an entity after merges, each once. */
const voiceFinder = ({ sql }: Store): ((entity: number) => Named | undefined) => {
  const known = new Map<number, Named | undefined>()
  const read = (entity: number): Named | undefined => {
    let row: Row | undefined = sql('SELECT slug, name, merged FROM entity WHERE number = ?').get(entity)
    while (row && row.merged !== null)
      row = sql('SELECT slug, name, merged FROM entity WHERE number = ?').get(Number(row.merged))
    return row && { value: String(row.slug), label: String(row.name) }
  }
  return (entity) => {
    if (!known.has(entity)) known.set(entity, read(entity))
    return known.get(entity)
  }
}

const countedStory = (
  store: Store,
  [key = 0, ...keys]: readonly number[],
  voiceOf: (entity: number) => Named | undefined,
): CountedStory | undefined => {
  const row = store
    .sql(`SELECT article.published, publisher.name AS publisher, revision.number FROM article
    JOIN revision ON revision.article = article.key AND revision.revision = article.revision
    LEFT JOIN publisher ON publisher.number = article.publisher WHERE article.key = ?`)
    .get(key)
  if (!row) return undefined
  const all = keys.length === 0 ? [] : statementsOf(store, Number(row.number))
  const entityAt = store.sql('SELECT entity FROM appearance WHERE article = ? AND place = ?')
  return {
    publisher: row.publisher === null ? undefined : String(row.publisher),
    published: row.published === null ? undefined : String(row.published),
    statements: keys
      .flatMap((statement) => all[statement - key * partsInKey] ?? [])
      .map(({ form, anonymity, places }) => ({
        form,
        anonymity,
        voices: places.flatMap((place) => {
          const entity = entityAt.get(key, place)?.entity
          return entity === undefined ? [] : (voiceOf(Number(entity)) ?? [])
        }),
      })),
  }
}

/** The latest stories that match a query, at most 200, with what facets count. */
export const countStories = (store: Store, query: Query): CountedStories =>
  store.read(() => {
    const found = foundKeys(store, query, endOfKeys, maxCounted)
    const voiceOf = voiceFinder(store)
    return {
      stories: found.slice(0, maxCounted).flatMap((keys) => countedStory(store, keys, voiceOf) ?? []),
      isComplete: found.length <= maxCounted,
    }
  })
