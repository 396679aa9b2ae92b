import type { Coordinates, Entity, Identifier } from '@onrecord/article-data'

/** Somebody or something as the archive knows it from all stories that were joined so far. */
export interface KnownEntity {
  readonly kind: Entity['kind']
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly identifiers: readonly Identifier[]
  readonly countryCode?: string
  readonly coordinates?: Coordinates
}

/** What a story's own entity says, without what ties it to that story. */
export const knownEntity = (entity: Entity): KnownEntity => ({
  kind: entity.kind,
  name: entity.name,
  aliases: entity.aliases.filter((alias) => alias !== entity.name),
  roles: 'roles' in entity ? entity.roles : [],
  identifiers: entity.identifiers,
  ...('countryCode' in entity && entity.countryCode !== undefined && { countryCode: entity.countryCode }),
  ...('coordinates' in entity && entity.coordinates !== undefined && { coordinates: entity.coordinates }),
})
