import type { Article, Statement } from '@onrecord/article-data'
import { LRUCache } from 'lru-cache'

/** What facets count of a statement. `places` are those of its voices among the entities of its article. */
export interface CountedStatement {
  readonly form: Statement['form']
  readonly anonymity: Statement['anonymity']
  readonly places: readonly number[]
}

/** What facets count of the statements of an article, in the order of the model. */
export const countedStatements = ({ entities, statements }: Article): readonly CountedStatement[] => {
  const placeOf = new Map(entities.map(({ id }, place) => [id, place]))
  return statements.map(({ form, anonymity, voiceIds }) => ({
    form,
    anonymity,
    places: voiceIds.flatMap((id) => placeOf.get(id) ?? []),
  }))
}

type CountedStatements = readonly CountedStatement[]

/** Unpacking articles is most of the cost of facets, and they need only this much of 200 articles. */
const maxStatements = 100_000

const caches = new WeakMap<object, LRUCache<number, CountedStatements>>()

/** What facets count of the articles that a connection counted last, by the numbers of their revisions. */
export const countedCache = (connection: object): LRUCache<number, CountedStatements> => {
  const known = caches.get(connection)
  if (known) return known
  const made = new LRUCache<number, CountedStatements>({
    maxSize: maxStatements,
    sizeCalculation: ({ length }) => length + 1,
  })
  caches.set(connection, made)
  return made
}
