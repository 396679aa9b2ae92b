import type { Article } from '@onrecord/article-data'
import { LRUCache } from 'lru-cache'

/** Unpacking articles is most of the cost of a page, and readers often ask for the same recent ones. */
const maxArticles = 256

const caches = new WeakMap<object, LRUCache<number, Article>>()

/** The articles that a connection read last, by the numbers of their revisions. A revision never changes. */
export const articleCache = (connection: object): LRUCache<number, Article> => {
  const known = caches.get(connection)
  if (known) return known
  const made = new LRUCache<number, Article>({ max: maxArticles })
  caches.set(connection, made)
  return made
}
