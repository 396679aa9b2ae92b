import { type DecidedVoices, decidedVoices } from '../../identity/decision.ts'
import type { AppliedDecisions, VoiceMove } from '../../identity/voice-moves.ts'
import type { Row, Store } from '../store.ts'
import { numberOfRef } from './entity-tree.ts'
import { storedDecisions } from './stored-decisions.ts'

/** What the archive itself has found that an entity goes by. */
const autoOf = ({ sql }: Store, number: number): number => {
  let root = number
  for (;;) {
    const row = sql('SELECT auto FROM entity WHERE number = ? AND auto IS NOT NULL').get(root)
    if (row === undefined) return root
    root = Number(row.auto)
  }
}

/** What people have decided, for the voices that the archive has found by itself. */
const decidedNow = (store: Store): DecidedVoices =>
  decidedVoices(storedDecisions(store), (ref) => {
    const number = numberOfRef(store, ref)
    return number === undefined ? undefined : autoOf(store, number)
  })

/** Lets an entity go by `final`, and with it what goes by it; gives those that moved. */
const follow = ({ sql }: Store, found: number, final: number): readonly VoiceMove[] => {
  const own = sql('SELECT number, merged FROM entity WHERE number = ?').get(found)
  // Where it goes by that already, so does what goes by it, or it is followed by itself.
  if (!own || (own.merged ?? found) === final) return []
  const rows = sql('SELECT number, merged FROM entity WHERE number = ?1 OR auto = ?1').all(found) as readonly Row[]
  return rows.flatMap((row): readonly VoiceMove[] => {
    const [entity, from] = [Number(row.number), Number(row.merged ?? row.number)]
    if (from === final) return []
    sql('UPDATE entity SET merged = ? WHERE number = ?').run(entity === final ? null : final, entity)
    return [{ entity, from, into: final }]
  })
}

/** Applies what people have decided to the voices in `found`, and to all that a decision is or was about. */
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
