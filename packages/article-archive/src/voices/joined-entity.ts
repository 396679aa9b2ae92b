import { joinName } from './join-keys.ts'
import type { KnownEntity } from './known-entity.ts'

const most = 32

const withNew = (known: readonly string[], more: readonly string[], name?: string): readonly string[] => {
  const seen = new Set([...known, ...(name === undefined ? [] : [name])].map(joinName))
  const added = more.filter((text) => {
    const words = joinName(text)
    if (words === '' || seen.has(words)) return false
    seen.add(words)
    return true
  })
  return added.length === 0 || known.length >= most ? known : [...known, ...added].slice(0, most)
}

/**
 * `known` with what another story's entity adds: aliases, roles, identifiers, where it lies. `known` itself when that is
 * nothing. At most 32 aliases and roles are kept.
 */
export const joinedEntity = <Known extends KnownEntity>(known: Known, entity: KnownEntity): Known => {
  const aliases = withNew(known.aliases, [entity.name, ...entity.aliases], known.name)
  const roles = withNew(known.roles, entity.roles)
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
