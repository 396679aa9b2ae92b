import { type DecidedVoices, decidedVoices } from '../../identity/decision.ts'
import type { AppliedDecisions, VoiceMove } from '../../identity/voice-moves.ts'
import type { Row, Store } from '../store.ts'
import { numberOfRef } from './entity-tree.ts'
import { storedDecisions } from './stored-decisions.ts'

/** The entity that the archive found this one to belong to. */
const autoOf = ({ sql }: Store, number: number): number => {
  let root = number
  for (;;) {
    const row = sql('SELECT auto FROM entity WHERE number = ? AND auto IS NOT NULL').get(root)
    if (row === undefined) return root
    root = Number(row.auto)
  }
}

/** The effect of people's decisions on the voices that the archive found. */
const decidedNow = (store: Store): DecidedVoices =>
  decidedVoices(storedDecisions(store), (ref) => {
    const number = numberOfRef(store, ref)
    return number === undefined ? undefined : autoOf(store, number)
  })

/** Moves entities to their final voices, together with the entities that belong to them. Returns the moves. */
const follow = ({ sql }: Store, found: number, final: number): readonly VoiceMove[] => {
  const own = sql('SELECT number, merged FROM entity WHERE number = ?').get(found)
  // If the entity is already there, those that belong to it are too, or move on their own.
  if (!own || (own.merged ?? found) === final) return []
  const rows = sql('SELECT number, merged FROM entity WHERE number = ?1 OR auto = ?1').all(found) as readonly Row[]
  return rows.flatMap((row): readonly VoiceMove[] => {
    const [entity, from] = [Number(row.number), Number(row.merged ?? row.number)]
    if (from === final) return []
    sql('UPDATE entity SET merged = ? WHERE number = ?').run(entity === final ? null : final, entity)
    return [{ entity, from, into: final }]
  })
}

/** Applies people's decisions to the voices in `found`, and to all voices that a decision is or was about. */
export const applyDecisions = (store: Store, found: Iterable<number>): AppliedDecisions => {
  const { into, names } = decidedNow(store)
  const before = store
    .sql('SELECT DISTINCT coalesce(auto, number) AS found FROM entity WHERE merged IS NOT auto')
    .all()
    .map((row: Row) => Number(row.found))
  const moves = [...new Set([...found, ...before, ...into.keys()])].flatMap((number) => {
    const root = autoOf(store, number)
    return follow(store, number, into.get(root) ?? root)
  })
  return { names, moves }
}
