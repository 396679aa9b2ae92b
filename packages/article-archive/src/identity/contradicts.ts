import { foldedEntity } from './folded-entity.ts'
import type { KnownEntity } from './known-entity.ts'
import { sharesField } from './role-fields.ts'

/** Whether one role of each shares a word that means something: "President" and "Russian President". */
export const sharesRole = (a: KnownEntity, b: KnownEntity): boolean => {
  const words = foldedEntity(b).roleWords
  return [...foldedEntity(a).roleWords].some((word) => words.has(word))
}

const isOfOneField = (a: KnownEntity, b: KnownEntity): boolean =>
  sharesField(foldedEntity(a).roleWords, foldedEntity(b).roleWords)

/** Whether an identifier of the same scheme and value is in both. */
export const sharesIdentifier = (a: KnownEntity, b: KnownEntity): boolean =>
  a.identifiers.some(({ scheme, value }) =>
    b.identifiers.some((other) => other.scheme === scheme && other.value === value),
  )

const differsInIdentifier = (a: KnownEntity, b: KnownEntity): boolean =>
  a.identifiers.some(({ scheme, value }) =>
    b.identifiers.some((other) => other.scheme === scheme && other.value !== value),
  )

const degreesApart = 0.5

const liesElsewhere = (a: KnownEntity, b: KnownEntity): boolean =>
  (a.countryCode !== undefined && b.countryCode !== undefined && a.countryCode !== b.countryCode) ||
  (a.coordinates !== undefined &&
    b.coordinates !== undefined &&
    (Math.abs(a.coordinates.latitude - b.coordinates.latitude) > degreesApart ||
      Math.abs(a.coordinates.longitude - b.coordinates.longitude) > degreesApart))

/**
 * Whether something known of each rules out that they are one: another kind, another identifier of the same scheme,
 * another place on the map, or for people roles that have neither a word nor a field in common: "minister" and "farmer".
 */
export const contradicts = (a: KnownEntity, b: KnownEntity): boolean =>
  a.kind !== b.kind ||
  differsInIdentifier(a, b) ||
  liesElsewhere(a, b) ||
  (a.kind === 'person' && a.roles.length > 0 && b.roles.length > 0 && !sharesRole(a, b) && !isOfOneField(a, b))
