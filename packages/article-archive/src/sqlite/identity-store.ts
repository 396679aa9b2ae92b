import { decideBlock, hasShortNames, sharedRoots } from '../identity/decide-block.ts'
import { type DecidedVoices, decidedVoices } from '../identity/decision.ts'
import { entityKeys } from '../identity/entity-keys.ts'
import type { DecidedBlocks, IdentityStore } from '../identity/resolve-voices.ts'
import { readBlock } from './identity-rows.ts'
import { keptDecisions } from './kept-decisions.ts'
import { refreshVoices } from './refresh-voices.ts'
import { removeEntity } from './remove-entity.ts'
import { numberOfRef, rootOf } from './root-number.ts'
import type { Row, Store } from './store.ts'

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
  decidedVoices(keptDecisions(store), (ref) => {
    const number = numberOfRef(store, ref)
    return number === undefined ? undefined : autoOf(store, number)
  })

/** Lets everything that goes by a voice of the archive's own go by what people have decided; gives the voices that it touched. */
const follow = ({ sql }: Store, found: number, final: number, touched: Set<number>): void => {
  const rows = sql('SELECT number, merged FROM entity WHERE number = ?1 OR auto = ?1').all(found)
  for (const { number, merged } of rows as readonly Row[]) {
    const into = Number(number) === final ? null : final
    if (merged === into) continue
    sql('UPDATE entity SET merged = ? WHERE number = ?').run(into, Number(number))
    for (const voice of [merged, into, number]) if (typeof voice === 'number') touched.add(voice)
  }
}

/**
 * Applies what people have decided to the voices in `found`, and to all that a decision is or was about. Gives the names that
 * people gave; adds the voices that it touched.
 */
export const applyDecisions = (store: Store, found: Iterable<number>, touched: Set<number>): DecidedVoices['names'] => {
  const { into, names } = decidedNow(store)
  const before = store
    .sql('SELECT DISTINCT coalesce(auto, number) AS found FROM entity WHERE merged IS NOT auto')
    .all()
    .map((row: Row) => Number(row.found))
  for (const number of new Set([...found, ...before, ...into.keys()])) {
    const root = autoOf(store, number)
    follow(store, number, into.get(root) ?? root, touched)
  }
  return names
}

const decide = (store: Store, keys: readonly string[], withShort: boolean, isAll: boolean): DecidedBlocks => {
  const { sql } = store
  const touched = new Set<number>()
  const found = new Set<number>()
  const reached = new Set<string>()
  let changed = 0
  for (const key of keys) {
    if (!withShort) sql('UPDATE stale SET state = 2 WHERE block = ?').run(key)
    const block = readBlock(store, key, withShort)
    const stale = sql('SELECT entity FROM stale WHERE block = ?').all(key)
    for (const { entity } of stale as readonly Row[]) if (Number(entity) > 0) touched.add(rootOf(store, Number(entity)))
    if (withShort && !hasShortNames(block)) continue
    const decided = decideBlock(block, withShort)
    if (isAll) for (const root of sharedRoots(decided)) touched.add(root)
    for (const [number, root] of decided) {
      const [before, auto] = [block.autos.get(number) ?? null, root === number ? null : root]
      if (before === auto) continue
      sql('UPDATE entity SET auto = ? WHERE number = ?').run(auto, number)
      for (const voice of [before ?? number, root]) found.add(voice)
      found.add(number)
      changed++
    }
    if (withShort) continue
    for (const { evidence, hash } of block.members)
      for (const other of entityKeys(evidence, hash, true).reach) reached.add(other)
  }
  const names = applyDecisions(store, found, touched)
  refreshVoices(store, new Set([...touched].flatMap((number) => [number, rootOf(store, number)])), names)
  return { changed, reached: [...reached] }
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
  decide: async (keys, withShort) => store.write(() => decide(store, keys, withShort, isAll)),
  finish: async () => store.write(() => finish(store)),
})
