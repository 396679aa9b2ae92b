import { foldedEntity } from './folded-entity.ts'
import { joinName } from './join-keys.ts'
import type { KnownEntity } from './known-entity.ts'

const most = 32

/** `known` and those of `more` that are not in it by their folded names, which `folded` are. */
const withNew = (known: readonly string[], folded: ReadonlySet<string>, more: readonly string[]): readonly string[] => {
  if (known.length >= most) return known
  const added = new Map<string, string>()
  for (const text of more) {
    const words = joinName(text)
    if (words !== '' && !folded.has(words) && !added.has(words)) added.set(words, text)
  }
  return added.size === 0 ? known : [...known, ...added.values()].slice(0, most)
}

/**
 * `known` with what another story's entity adds: aliases, roles, identifiers, where it lies. `known` itself when that is
 * nothing. At most 32 aliases and roles are kept.
 */
export const joinedEntity = <Known extends KnownEntity>(known: Known, entity: KnownEntity): Known => {
  const folded = foldedEntity(known)
  const otherNames = [entity.name, ...entity.aliases].filter((name) => joinName(name) !== folded.name)
  const aliases = withNew(known.aliases, folded.aliases, otherNames)
  const roles = withNew(known.roles, folded.roles, entity.roles)
  const identifiers = entity.identifiers.filter(
    ({ scheme, value }) => !known.identifiers.some((other) => other.scheme === scheme && other.value === value),
  )
  const countryCode = known.countryCode ?? entity.countryCode
  const coordinates = known.coordinates ?? entity.coordinates
  const isSame =
    aliases === known.aliases &&
    roles === known.roles &&
    identifiers.length === 0 &&
    countryCode === known.countryCode &&
    coordinates === known.coordinates
  if (isSame) return known
  return {
    ...known,
    aliases,
    roles,
    identifiers: [...known.identifiers, ...identifiers],
    ...(countryCode !== undefined && { countryCode }),
    ...(coordinates !== undefined && { coordinates }),
  }
}
