/** An entity that moved to another voice. Voices are given by the number of their main entity. */
export interface VoiceMove {
  readonly entity: number
  readonly from: number
  readonly into: number
}

/** The main entity of an entity's voice. `into` gives what entities were merged into. */
export const rootIn = (into: ReadonlyMap<number, number>, number: number): number => {
  let root = number
  for (let next = into.get(root); next !== undefined; next = into.get(root)) root = next
  return root
}

/** The result of applying people's decisions: the names that they gave, and the entities that moved to another voice. */
export interface AppliedDecisions {
  readonly names: ReadonlyMap<number, string>
  readonly moves: readonly VoiceMove[]
}

/** What to count again for a voice: nothing, the entities that joined it, or everything. */
export type Recount =
  | { readonly kind: 'nothing' | 'all' }
  | { readonly kind: 'joined'; readonly entities: readonly number[] }

const maxAdded = 64

/**
 * Returns what to count again for each voice after moves. Storing stories updates the counts itself. A voice that an
 * entity left, or that is new, is counted in full.
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

/** A voice is shown as and found by at most this many of its entities, those with the lowest hashes. */
export const maxShownEntities = 128
