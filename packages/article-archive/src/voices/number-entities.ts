import type { Entity } from '@onrecord/article-data'
import { chooseVoice } from './choose-voice.ts'
import { type KnownEntity, knownEntity } from './known-entity.ts'

/** An entity of the archive with its number. */
export interface NumberedEntity extends KnownEntity {
  readonly number: number
}

/** The entities that an archive knows while a batch is put; `join` and `add` give the number. */
export interface KnownEntities {
  /** Those that the entity may be, but for the ones in `taken`. */
  readonly candidates: (entity: KnownEntity, taken: ReadonlySet<number>) => readonly NumberedEntity[]
  readonly join: (known: NumberedEntity, entity: KnownEntity) => number
  readonly add: (entity: KnownEntity) => number
}

/** The numbers of an article's entities in the archive, in order. Two of one story are never one. */
export const numberEntities = (
  entities: readonly Entity[],
  { candidates, join, add }: KnownEntities,
): readonly number[] => {
  const taken = new Set<number>()
  return entities.map((entity) => {
    const own = knownEntity(entity)
    const found = chooseVoice(own, candidates(own, taken))
    const number = found ? join(found, own) : add(own)
    taken.add(number)
    return number
  })
}
