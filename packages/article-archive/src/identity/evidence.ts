import {
  type Article,
  type Coordinates,
  type Entity,
  type Identifier,
  normalizeForSearch,
} from '@onrecord/article-data'
import { normalizedName } from '../indexing/normalized-words.ts'
import { hashText } from './hash-text.ts'
import { isDescribed } from './names/generic-voices.ts'
import { isCommonplace, organizationKey } from './names/organization-name.ts'
import { personName } from './names/person-name.ts'

/**
 * What one story, or several in the same words, say about an entity. Entities with the same evidence are one entity
 * in the archive, because nothing distinguishes them. Everything is in a fixed order.
 */
export interface Evidence {
  readonly kind: Entity['kind']
  readonly name: string
  /** Other names that identify it. */
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly identifiers: readonly Identifier[]
  readonly affiliation?: string
  readonly countryCode?: string
  readonly coordinates?: Coordinates
  /** The normalized name of the place where the story is set. Only for entities that a place helps to identify. */
  readonly place?: string
  /** The publisher, if the story names no place. */
  readonly publisher?: string
  /**
   * Set for people without a statement in the story. They are not compared, and differ from people of the same name
   * who speak.
   */
  readonly isSilent?: true
  /** The story, for a person who is only described in it. */
  readonly story?: string
  /** A number, if a story has several entities with the same evidence. */
  readonly twin?: number
  /** The id of the decision that split it from a voice. */
  readonly split?: string
}

const article = /^(?:the|a|an)\s+/iu
const maxNames = 16

const inOrder = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort().slice(0, maxNames)

/** Whether an alias identifies its bearer: "the agency" and a person's single name do not, "NIS" does. */
const isTelling = (kind: Entity['kind'], name: string, alias: string): boolean => {
  const bare = alias.replace(article, '')
  if (bare === bare.toLowerCase() && bare !== bare.toUpperCase()) return false
  if (kind !== 'person')
    return kind === 'organization' ? organizationKey(bare) !== organizationKey(name) : bare !== name
  const [own, other] = [personName(name), personName(alias)]
  // Papers shorten names to surnames and leave out middle names, so these say nothing new.
  if (other.form !== 'full') return other.surname !== own.surname && other.surname !== own.given
  return (
    normalizeForSearch(alias) !== normalizeForSearch(name) &&
    (other.surname !== own.surname || other.given !== own.given)
  )
}

/** Where a story is set: its dateline, or else the place that it mentions most. */
export const placeOfStory = ({ dateline, entities, mentions }: Article): string | undefined => {
  const filed = entities.find(({ id }) => id === dateline?.placeId)
  if (filed) return normalizedName(filed.name)
  const counts = new Map<string, number>()
  for (const { entityId } of mentions) counts.set(entityId, (counts.get(entityId) ?? 0) + 1)
  const places = entities.filter(({ kind }) => kind === 'place')
  const most = Math.max(...places.map(({ id }) => counts.get(id) ?? 0))
  const place = places.find(({ id }) => (counts.get(id) ?? 0) === most)
  return place && normalizedName(place.name)
}

const setting = (story: Article, place: string | undefined) =>
  place !== undefined && place !== '' ? { place } : story.publisher === undefined ? {} : { publisher: story.publisher }

const ofSpeaker = (story: Article, entity: Entity, place: string | undefined) => {
  if (entity.kind === 'person') return isDescribed(entity.name) ? { story: story.id } : setting(story, place)
  return entity.kind === 'organization' && isCommonplace(entity.name) ? setting(story, place) : {}
}

/** What a story says about one of its entities. For entities without a statement, only the name is kept. */
export const evidenceOf = (story: Article, entity: Entity, speaks: boolean, place: string | undefined): Evidence => {
  const { kind, name, aliases, identifiers } = entity
  const isWhole = speaks || kind === 'place' || kind === 'organization'
  const affiliationId = 'affiliationId' in entity ? entity.affiliationId : undefined
  const affiliation = isWhole && story.entities.find(({ id }) => id === affiliationId)?.name
  return {
    kind,
    name,
    aliases: isWhole ? inOrder(aliases.filter((alias) => alias !== name && isTelling(kind, name, alias))) : [],
    roles: speaks && 'roles' in entity ? inOrder(entity.roles) : [],
    identifiers: [...identifiers].sort((a, b) => (`${a.scheme} ${a.value}` < `${b.scheme} ${b.value}` ? -1 : 1)),
    ...(affiliation && { affiliation }),
    ...('countryCode' in entity && entity.countryCode !== undefined && { countryCode: entity.countryCode }),
    ...('coordinates' in entity && entity.coordinates !== undefined && { coordinates: entity.coordinates }),
    ...(speaks ? ofSpeaker(story, entity, place) : kind === 'person' && { isSilent: true as const }),
  }
}

/** The hash of evidence: equal evidence has the same hash in any archive. */
export const evidenceHash = (evidence: Evidence): string => hashText(JSON.stringify(evidence))
