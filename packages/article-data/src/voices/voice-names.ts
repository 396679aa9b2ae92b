import type { Entity } from '../model/entity.ts'
import { terms } from '../terms.ts'

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

const joinNames = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** The names of people who speak together, in full and short: "Ann Lee and Bo Park", "Lee and Park". */
export const voiceNames = (entities: readonly Entity[]): { readonly name: string; readonly shortName: string } => ({
  name: joinNames(entities.map(({ name }) => name)) || terms.unnamedSource,
  shortName: joinNames(entities.map(shortName)) || terms.unnamed,
})
