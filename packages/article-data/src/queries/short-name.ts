import type { Entity } from '../model/entity.ts'

const article = /^(?:an?|the)\s+/iu

/**
 * The name to use where room is short: the shortest alias that is a name ("NIS", "Moon"); else the last word of a
 * person's name, else the name without "a" or "the". Family names that stand first are known only by their alias.
 */
export const shortName = (entity: Entity): string => {
  const names = entity.aliases.filter((alias) => /^\p{Lu}/u.test(alias) && alias.length > 1 && !article.test(alias))
  const shortest = names.reduce((best, name) => (name.length < best.length ? name : best), entity.name)
  if (shortest !== entity.name) return shortest
  const bare = entity.name.replace(article, '')
  const isNamed = entity.kind === 'person' && /^\p{Lu}/u.test(entity.name) && bare === entity.name
  return (isNamed ? bare.split(/\s+/u).at(-1) : bare) ?? bare
}
