import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'

const indexes = new WeakMap<Article, ReadonlyMap<string, Entity>>()

/** The entities of `article` by id, worked out once an article. */
export const entityIndex = (article: Article): ReadonlyMap<string, Entity> => {
  const known = indexes.get(article)
  if (known) return known
  const index = new Map(article.entities.map((entity) => [entity.id, entity]))
  indexes.set(article, index)
  return index
}
