import type { EntityRow } from '../rows/article-rows.ts'
import { chooseVoice } from './choose-voice.ts'
import type { KnownEntity } from './known-entity.ts'

/** An entity of the archive with its number. */
export interface NumberedEntity extends KnownEntity {
  readonly number: number
}

/** The entities that an archive knows while a batch is put; `join` and `add` give the number. */
export interface KnownEntities {
  /** Those that have one of the keys, but for the ones in `taken`. */
  readonly candidates: (keys: readonly string[], taken: ReadonlySet<number>) => readonly NumberedEntity[]
  readonly join: (known: NumberedEntity, entity: KnownEntity) => number
  readonly add: (entity: EntityRow) => number
}

/** The numbers of an article's entities in the archive, in order. Two of one story are never one. */
export const numberEntities = (
  entities: readonly EntityRow[],
  { candidates, join, add }: KnownEntities,
): readonly number[] => {
  const taken = new Set<number>()
  return entities.map((entity) => {
    const found = chooseVoice(entity.known, candidates(entity.keys, taken))
    const number = found ? join(found, entity.known) : add(entity)
    taken.add(number)
    return number
  })
}
