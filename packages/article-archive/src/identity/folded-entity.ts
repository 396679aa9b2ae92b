import { foldedWords } from '../rows/folded.ts'
import { joinName } from './join-keys.ts'
import type { KnownEntity } from './known-entity.ts'

/** What an entity is compared by, folded. */
export interface FoldedEntity {
  readonly name: string
  readonly aliases: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  /** Words of its roles that mean something. */
  readonly roleWords: ReadonlySet<string>
}

const little = new Set(['the', 'and', 'for', 'former', 'deputy', 'acting', 'senior', 'top', 'vice', 'chief'])

const folding = ({ name, aliases, roles }: KnownEntity): FoldedEntity => ({
  name: joinName(name),
  aliases: new Set(aliases.map(joinName)),
  roles: new Set(roles.map(joinName)),
  roleWords: new Set(roles.flatMap(foldedWords).filter((word) => word.length > 2 && !little.has(word))),
})

const known = new WeakMap<KnownEntity, FoldedEntity>()

/** Folded once for each entity, however many others it is compared with. */
export const foldedEntity = (entity: KnownEntity): FoldedEntity => {
  const before = known.get(entity)
  if (before) return before
  const made = folding(entity)
  known.set(entity, made)
  return made
}
