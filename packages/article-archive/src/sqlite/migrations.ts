import { newDecision } from '../identity/decision.ts'
import { evidenceHash } from '../identity/evidence.ts'
import { unpackArticle } from '../rows/packed-article.ts'
import { prepareArticle } from '../rows/prepared-article.ts'
import { withBatch } from './batch.ts'
import { indexArticle } from './index-article.ts'
import { indexLikeness } from './index-likeness.ts'
import { writeDecision } from './kept-decisions.ts'
import { firstSchema, fourthSchema, secondSchema, thirdSchema } from './schema.ts'
import type { Row, Store } from './store.ts'

const atOnce = 200

/** Told how much of a migration is done. */
export type MigrationWatch = (done: number, total: number) => void

/** Indexes all that is kept into tables that hold nothing. Of a damaged text nothing is found. */
const indexAllAnew = (store: Store, watch: MigrationWatch): void => {
  const { sql } = store
  const total = Number(sql('SELECT count(*) AS count FROM article').get()?.count)
  let done = 0
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const rows =
      sql(`SELECT key, publisher, (SELECT body FROM revision WHERE article = key ORDER BY revision DESC LIMIT 1) AS body
      FROM article WHERE key < ? ORDER BY key DESC LIMIT ?`).all(before, atOnce) as readonly Row[]
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
    if (rows.length < atOnce || !last) return
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

/** What people had merged becomes decisions, which find the voices by their names. */
const keepMerges = (store: Store): void => {
  const at = new Date().toISOString()
  for (const { known, into_known: into } of store.sql('SELECT * FROM merged_before').all() as readonly Row[]) {
    const reason = 'Merged before decisions were kept.'
    writeDecision(store, newDecision({ kind: 'merge', voice: refOf(known), into: refOf(into) }, at, reason))
  }
  store.db.exec('DROP TABLE merged_before')
}

/** One step a version, in order: what is here is never changed, only followed. What version 2 indexed, version 3 indexes anew. */
export const migrations: readonly ((store: Store, watch: MigrationWatch) => void)[] = [
  ({ db }) => db.exec(firstSchema),
  ({ db }) => db.exec(secondSchema),
  (store, watch) => {
    store.db.exec(thirdSchema)
    keepMerges(store)
    indexAllAnew(store, watch)
  },
  (store, watch) => {
    store.db.exec(fourthSchema)
    indexLikeness(store, watch)
  },
]
