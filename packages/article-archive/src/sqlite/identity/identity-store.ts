import { type BlockDecisions, decideBlocks } from '../../identity/clustering/decide-blocks.ts'
import { answeredNow, keyLevels } from '../../identity/questions.ts'
import type { DecidedBlocks, IdentityStore } from '../../identity/resolve-identity.ts'
import type { Row, Store } from '../store.ts'
import { applyDecisions } from './apply-decisions.ts'
import { answerIn } from './identity-rows.ts'
import { refreshVoices } from './refresh-voices.ts'
import { removeEntity } from './remove-entity.ts'

const blocksOf = {
  all: `SELECT DISTINCT key AS block FROM entity_key WHERE own = ${keyLevels.block} AND key > ? ORDER BY key LIMIT ?`,
  stale: 'SELECT DISTINCT block FROM stale WHERE block > ? ORDER BY block LIMIT ?',
} as const
const countsOf = {
  all: `SELECT count(DISTINCT key) AS count FROM entity_key WHERE own = ${keyLevels.block}`,
  stale: "SELECT count(DISTINCT block) AS count FROM stale WHERE block <> ''",
} as const

const writeSignatures = ({ sql }: Store, signatures: BlockDecisions['signatures']): void => {
  for (const [key, signature] of signatures) {
    if (signature === undefined) sql('DELETE FROM large_block WHERE block = ?').run(key)
    else sql('INSERT INTO large_block VALUES (?1, ?2) ON CONFLICT DO UPDATE SET signature = ?2').run(key, signature)
  }
}

const decide = (store: Store, keys: readonly string[], isShort: boolean, isAll: boolean): DecidedBlocks => {
  const { sql } = store
  if (!isShort)
    sql('UPDATE stale SET state = 2 WHERE block IN (SELECT value FROM json_each(?))').run(JSON.stringify(keys))
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

/** The identity store of a SQLite archive. */
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
