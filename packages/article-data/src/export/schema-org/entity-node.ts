import { entityIndex } from '../../memoize.ts'
import type { Article } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import type { Statement } from '../../model/statement.ts'
import { entityId, type JsonLd } from './node.ts'

const types: Readonly<Record<Entity['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Organization',
  work: 'CreativeWork',
}

/** The properties that schema.org has for a voice of a kind. Only people and organizations can speak. */
const voiceProperty: Readonly<Record<Entity['kind'], string>> = {
  person: 'spokenByCharacter',
  organization: 'spokenByCharacter',
  group: 'spokenByCharacter',
  work: 'isBasedOn',
  place: 'locationCreated',
}

/** The properties for what an entity belongs to, by what that is. */
const affiliationProperty = {
  person: { organization: 'affiliation', place: 'workLocation' },
  organization: { organization: 'parentOrganization', place: 'location' },
} as const

const refTo = (article: Article, id: string): JsonLd => ({ '@id': entityId(article, id) })

const typeOf = (article: Article, id: string): string => types[entityIndex(article).get(id)?.kind ?? 'work']

/** The address or URN of an identifier. */
export const identifierUrl = ({ scheme, value }: Entity['identifiers'][number]): string => {
  if (scheme === 'wikidata') return `http://www.wikidata.org/entity/${value}`
  return scheme === 'geonames' ? `https://sws.geonames.org/${value}/` : `urn:${scheme}:${value}`
}

/** What an entity belongs to, if schema.org has a property for it. */
const affiliation = (article: Article, entity: Entity): JsonLd => {
  const of = 'affiliationId' in entity ? entity.affiliationId : undefined
  if (of === undefined) return {}
  const type = typeOf(article, of)
  const properties = affiliationProperty[entity.kind === 'person' ? 'person' : 'organization']
  if (type === 'Organization') return { [properties.organization]: refTo(article, of) }
  return type === 'Place' ? { [properties.place]: refTo(article, of) } : {}
}

/** Who made a work, if schema.org allows it: a person or an organization. */
const creator = (article: Article, entity: Entity): JsonLd => {
  const by = 'creatorId' in entity ? entity.creatorId : undefined
  if (by === undefined) return {}
  return ['Person', 'Organization'].includes(typeOf(article, by)) ? { creator: refTo(article, by) } : {}
}

/** Who or what an entity is: names, identifiers and roles. */
export const identityNode = (article: Article, entity: Entity): JsonLd => ({
  '@type': types[entity.kind],
  ...refTo(article, entity.id),
  name: entity.name,
  ...(entity.aliases.length > 0 && { alternateName: entity.aliases }),
  ...(entity.identifiers.length > 0 && { sameAs: entity.identifiers.map(identifierUrl) }),
  ...('roles' in entity &&
    entity.roles.length > 0 && { [entity.kind === 'person' ? 'jobTitle' : 'description']: entity.roles }),
})

/** An entity with its relations to other entities of the document. */
export const entityNode = (article: Article, entity: Entity): JsonLd => ({
  ...identityNode(article, entity),
  ...affiliation(article, entity),
  ...creator(article, entity),
  ...('coordinates' in entity &&
    entity.coordinates !== undefined && { geo: { '@type': 'GeoCoordinates', ...entity.coordinates } }),
  ...('countryCode' in entity &&
    entity.countryCode !== undefined && {
      address: { '@type': 'PostalAddress', addressCountry: entity.countryCode },
    }),
})

/** The entities that a statement is attributed to, in text order of `voiceIds`. */
export const voicesOf = (article: Article, { voiceIds }: Statement): readonly Entity[] =>
  voiceIds.flatMap((id) => entityIndex(article).get(id) ?? [])

/** Who says a statement, each under the property that schema.org has for its kind. */
export const voiceFields = (article: Article, statement: Statement): JsonLd => {
  const fields: Record<string, JsonLd[]> = {}
  for (const { id, kind } of voicesOf(article, statement)) {
    const property = voiceProperty[kind]
    fields[property] = [...(fields[property] ?? []), refTo(article, id)]
  }
  return fields
}
