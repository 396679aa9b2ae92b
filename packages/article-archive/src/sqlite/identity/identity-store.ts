import { type BlockDecisions, decideBlocks } from '../../identity/clustering/decide-blocks.ts'
import { type DecidedVoices, decidedVoices } from '../../identity/decision.ts'
import { answeredNow } from '../../identity/questions.ts'
import type { DecidedBlocks, IdentityStore } from '../../identity/resolve-voices.ts'
import type { VoiceMove } from '../../identity/voice-moves.ts'
import type { Row, Store } from '../store.ts'
import { numberOfRef } from './entity-tree.ts'
import { answerIn } from './identity-rows.ts'
import { refreshVoices } from './refresh-voices.ts'
import { removeEntity } from './remove-entity.ts'
import { storedDecisions } from './stored-decisions.ts'

const blocksOf = {
  all: 'SELECT DISTINCT key AS block FROM entity_key WHERE own = 1 AND key > ? ORDER BY key LIMIT ?',
  stale: 'SELECT DISTINCT block FROM stale WHERE block > ? ORDER BY block LIMIT ?',
} as const
const countsOf = {
  all: 'SELECT count(DISTINCT key) AS count FROM entity_key WHERE own = 1',
  stale: "SELECT count(DISTINCT block) AS count FROM stale WHERE block <> ''",
} as const

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

/** What people have decided, applied: the names that they gave, and the entities that moved. */
export interface AppliedDecisions {
  readonly names: DecidedVoices['names']
  readonly moves: readonly VoiceMove[]
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

const writeSignatures = ({ sql }: Store, signatures: BlockDecisions['signatures']): void => {
  for (const [key, signature] of signatures) {
    if (signature === undefined) sql('DELETE FROM large_block WHERE block = ?').run(key)
    else sql('INSERT INTO large_block VALUES (?1, ?2) ON CONFLICT DO UPDATE SET signature = ?2').run(key, signature)
  }
}

const decide = (store: Store, keys: readonly string[], isShort: boolean, isAll: boolean): DecidedBlocks => {
  const { sql } = store
  if (!isShort) for (const key of keys) sql('UPDATE stale SET state = 2 WHERE block = ?').run(key)
  const decided = answeredNow(decideBlocks(keys, { isShort, isAll }), (question) => answerIn(store, question))
  for (const [number, auto] of decided.autos) sql('UPDATE entity SET auto = ? WHERE number = ?').run(auto, number)
  writeSignatures(store, decided.signatures)
  refreshVoices(store, decided.touched, applyDecisions(store, decided.found))
  return { changed: decided.autos.size, reached: decided.reached }
}

const finish = (store: Store): void => {
  const { sql } = store
  const gone = sql("SELECT entity FROM stale WHERE block = ''").all()
  sql("DELETE FROM stale WHERE state = 2 OR block = ''").run()
  for (const { entity } of gone as readonly Row[]) removeEntity(store, Number(entity))
}

/** Identity of the voices in a SQLite file. */
export const identityStore = (store: Store, isAll: boolean): IdentityStore => ({
  blocks: async (which, after, limit) =>
    store.read(() =>
      store
        .sql(blocksOf[which])
        .all(after, limit)
        .map((row: Row) => String(row.block)),
    ),
  countBlocks: async (which) => store.read(() => Number(store.sql(countsOf[which]).get()?.count)),
  decide: async (keys, isShort) => store.write(() => decide(store, keys, isShort, isAll)),
  finish: async () => store.write(() => finish(store)),
})
