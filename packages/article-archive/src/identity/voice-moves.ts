/** An entity that goes by another voice than before; each voice by the number of the entity that it is found by. */
export interface VoiceMove {
  readonly entity: number
  readonly from: number
  readonly into: number
}

/** The result of applying people's decisions: the names that they gave, and the entities that moved to another voice. */
export interface AppliedDecisions {
  readonly names: ReadonlyMap<number, string>
  readonly moves: readonly VoiceMove[]
}

/** What has to be counted again of a voice: nothing, what entities that joined it add, or all. */
export type Recount =
  | { readonly kind: 'nothing' | 'all' }
  | { readonly kind: 'joined'; readonly entities: readonly number[] }

const maxAdded = 64

/**
 * Gives what has to be counted again of each voice after entities have moved. Counts follow stories by themselves; a voice that
 * something left, or that was no voice before, is counted from scratch.
 */
export const recountsAfter = (moves: readonly VoiceMove[]): ((voice: number) => Recount) => {
  const into = Map.groupBy(moves, (move) => move.into)
  const fresh = new Set(moves.flatMap(({ entity, from }) => [entity, from]))
  return (voice) => {
    if (fresh.has(voice)) return { kind: 'all' }
    const joined = into.get(voice) ?? []
    if (joined.length === 0) return { kind: 'nothing' }
    return joined.length > maxAdded ? { kind: 'all' } : { kind: 'joined', entities: joined.map(({ entity }) => entity) }
  }
}

/** So many entities of a voice, those whose hashes come first, are what it is shown as and found by. */
export const maxShownEntities = 128
