import { newDecision } from '../../identity/decision.ts'
import { entityKeys } from '../../identity/entity-keys.ts'
import { type Evidence, evidenceHash } from '../../identity/evidence.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { prepareArticle } from '../../indexing/prepared-article.ts'
import { writeDecision } from '../identity/stored-decisions.ts'
import type { Row, Store } from '../store.ts'
import { withBatch } from '../writing/batch.ts'
import { addKeys } from '../writing/entity-cache.ts'
import { indexArticle } from '../writing/index-article.ts'
import { indexSimilarity } from './index-similarity.ts'
import { fifthSchema, firstSchema, fourthSchema, secondSchema, thirdSchema } from './migration-sql.ts'

const batchSize = 200
const keysPerBatch = 10_000

/** Called with the progress of a migration. */
export type MigrationWatch = (done: number, total: number) => void

/** Indexes all articles into empty tables. Damaged texts are skipped. */
const reindexAll = (store: Store, watch: MigrationWatch): void => {
  const { sql } = store
  const total = Number(sql('SELECT count(*) AS count FROM article').get()?.count)
  let done = 0
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const rows =
      sql(`SELECT key, publisher, (SELECT body FROM revision WHERE article = key ORDER BY revision DESC LIMIT 1) AS body
      FROM article WHERE key < ? ORDER BY key DESC LIMIT ?`).all(before, batchSize) as readonly Row[]
    withBatch(store, (batch) => {
      for (const { key, publisher, body } of rows) {
        const article = body instanceof Uint8Array ? readable(body) : undefined
        if (article)
          indexArticle(
            store,
            batch,
            Number(key),
            prepareArticle(article),
            typeof publisher === 'number' ? publisher : null,
          )
      }
    })
    done += rows.length
    watch(done, total)
    const last = rows.at(-1)
    if (rows.length < batchSize || !last) return
    before = Number(last.key)
  }
}

const readable = (body: Uint8Array) => {
  try {
    return unpackArticle(body)
  } catch {
    return undefined
  }
}

interface KnownBefore {
  readonly kind: 'person' | 'organization' | 'place' | 'group' | 'work'
  readonly name: string
}

const refOf = (known: unknown) => {
  const { kind, name } = JSON.parse(String(known)) as KnownBefore
  const evidence = { kind, name, aliases: [], roles: [], identifiers: [] }
  return { hash: evidenceHash(evidence), kind, name }
}

/** Turns the merges of people into decisions, which refer to voices by name. */
const keepMerges = (store: Store): void => {
  const at = new Date().toISOString()
  for (const { known, into_known: into } of store.sql('SELECT * FROM merged_before').all() as readonly Row[]) {
    const reason = 'Merged before decisions were kept.'
    writeDecision(store, newDecision({ kind: 'merge', voice: refOf(known), into: refOf(into) }, at, reason))
  }
  store.db.exec('DROP TABLE merged_before')
}

/** Writes the keys of all entities again, and marks all blocks as stale. */
const rewriteKeys = (store: Store, watch: MigrationWatch): void => {
  const { sql } = store
  const total = Number(sql('SELECT count(*) AS count FROM entity').get()?.count)
  let done = 0
  for (let after = 0; ; ) {
    const rows = sql('SELECT number, hash, block, evidence FROM entity WHERE number > ? ORDER BY number LIMIT ?').all(
      after,
      keysPerBatch,
    ) as readonly Row[]
    for (const { number, hash, block, evidence } of rows) {
      const keys = entityKeys(JSON.parse(String(evidence)) as Evidence, String(hash), block !== null)
      sql('UPDATE entity SET block = ? WHERE number = ?').run(keys.block ?? null, Number(number))
      addKeys(store, Number(number), { hash: String(hash), ...keys })
    }
    done += rows.length
    watch(done, total)
    const last = rows.at(-1)
    if (rows.length < keysPerBatch || !last) return
    after = Number(last.number)
  }
}

/**
 * One step per version, in order. A released step never changes. The articles of version 2 are indexed again when the
 * tables are those of the latest version.
 */
export const migrations: readonly ((store: Store, watch: MigrationWatch) => void)[] = [
  ({ db }) => db.exec(firstSchema),
  ({ db }) => db.exec(secondSchema),
  (store) => {
    store.db.exec(thirdSchema)
    keepMerges(store)
  },
  (store, watch) => {
    store.db.exec(fourthSchema)
    indexSimilarity(store, watch)
  },
  (store, watch) => {
    store.db.exec(fifthSchema)
    const isIndexed = store.sql('SELECT 1 FROM entity LIMIT 1').get() !== undefined
    if (isIndexed) rewriteKeys(store, watch)
    else reindexAll(store, watch)
  },
]
