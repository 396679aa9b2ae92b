import type { Entity } from '../model/entity.ts'

const article = /^(?:an?|the)\s+/iu

/**
 * A short name where space is limited: the shortest alias that is a name ("NIS", "Moon"); otherwise the last word of a
 * person's name, or the name without "a" or "the". A family name that comes first is known only from an alias.
 */
export const shortName = (entity: Entity): string => {
  const names = entity.aliases.filter((alias) => /^\p{Lu}/u.test(alias) && alias.length > 1 && !article.test(alias))
  const shortest = names.reduce((best, name) => (name.length < best.length ? name : best), entity.name)
  if (shortest !== entity.name) return shortest
  const bare = entity.name.replace(article, '')
  const isNamed = entity.kind === 'person' && /^\p{Lu}/u.test(entity.name) && bare === entity.name
  return (isNamed ? bare.split(/\s+/u).at(-1) : bare) ?? bare
}
