import { contradicts, sharesIdentifier, sharesRole } from './contradicts.ts'
import { foldedEntity } from './folded-entity.ts'
import type { KnownEntity } from './known-entity.ts'

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined)

const isNamedLike = (a: KnownEntity, b: KnownEntity): boolean => {
  const [one, other] = [foldedEntity(a), foldedEntity(b)]
  return one.name === other.name || other.aliases.has(one.name) || one.aliases.has(other.name)
}

/** One word is a whole name for an organization or a place, for a person it is a surname that many have. */
const isSurnameOnly = (entity: KnownEntity): boolean =>
  entity.kind === 'person' && !foldedEntity(entity).name.includes(' ')

/**
 * Which of the `known` the entity of another story is, or `undefined` when none is or several could be. The same identifier
 * decides; else the same name (or the name of one among the aliases of the other) with nothing that contradicts. Where
 * several have the name, and for a surname alone, a role in common must tell. Better two voices for one than one for two:
 * two can be merged.
 */
export const chooseVoice = <Known extends KnownEntity>(
  entity: KnownEntity,
  known: readonly Known[],
): Known | undefined => {
  const identified = known.filter((other) => other.kind === entity.kind && sharesIdentifier(entity, other))
  if (identified.length > 0) return only(identified)
  const namesakes = known.filter((other) => other.kind === entity.kind && isNamedLike(entity, other))
  const possible = namesakes.filter((other) => !contradicts(entity, other))
  const telling = possible.filter((other) => sharesRole(entity, other))
  if (isSurnameOnly(entity)) return only(telling)
  if (namesakes.length === 1) return possible[0]
  if (telling.length > 0) return only(telling)
  const exact = possible.filter((other) => foldedEntity(other).name === foldedEntity(entity).name)
  if (entity.kind !== 'person') return only(exact)
  return entity.roles.length > 0 ? undefined : only(exact.filter(({ roles }) => roles.length === 0))
}
