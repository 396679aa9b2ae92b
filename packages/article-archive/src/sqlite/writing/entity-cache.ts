import { type EntityKeys, keyRows, rankOf } from '../../identity/entity-keys.ts'
import { isGenericVoice } from '../../identity/names/generic-voices.ts'
import { idBase, searchedNames } from '../../identity/voice-record.ts'
import type { EntityRow } from '../../indexing/article-rows.ts'
import type { Store } from '../store.ts'

/** Between two names of one row, so that no phrase runs from one into the next. */
export const betweenNames = ' 0x0 '

/** More than so many are forgotten before the next batch: memory does not grow with the archive. */
const maxKnown = 20_000

/**
 * The numbers of the archive's entities by what is known of them, kept from batch to batch while nobody else writes. What
 * happens in a transaction that fails has to be forgotten.
 */
export class EntityCache {
  readonly #store: Store
  readonly #numbers = new Map<string, number>()
  #last: number | undefined
  #version: number | undefined

  constructor(store: Store) {
    this.#store = store
  }

  /** To be called in a transaction that writes, before anything is asked: forgets what others may have changed. */
  catchUp(): void {
    const version = Number(this.#store.sql('PRAGMA data_version').get()?.data_version)
    if (version !== this.#version || this.#numbers.size > maxKnown) this.forget()
    this.#version = version
  }

  forget(): void {
    this.#numbers.clear()
    this.#last = undefined
  }

  /** The entities of an article as the archive's, in order. */
  numbersOf(entities: readonly EntityRow[]): readonly number[] {
    return entities.map((entity) => this.#find(entity.hash) ?? this.#add(entity))
  }

  #find(hash: string): number | undefined {
    const known = this.#numbers.get(hash)
    if (known !== undefined) return known
    const row = this.#store.sql('SELECT number FROM entity WHERE hash = ?').get(hash)
    if (row) this.#numbers.set(hash, Number(row.number))
    return row && Number(row.number)
  }

  #add(entity: EntityRow): number {
    const { evidence, hash, node, block } = entity
    const { sql } = this.#store
    const slug = idBase(evidence, hash, evidence.name)
    const last = this.#last ?? Number(sql('SELECT coalesce(max(number), 0) AS last FROM entity').get()?.last)
    const number = last + 1
    this.#last = number
    const isTaken = sql('SELECT 1 FROM entity WHERE slug = ?').get(slug) !== undefined
    sql(
      `INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, 0, 0, 0, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL)`,
    ).run(
      number,
      isTaken || (block === undefined && evidence.split === undefined) ? `${slug}--${hash}` : slug,
      slug,
      hash,
      node,
      block ?? null,
      evidence.kind,
      evidence.name,
      isGenericVoice(evidence.kind, evidence.name) ? 1 : 0,
      JSON.stringify(evidence),
      rankOf(hash),
    )
    this.#numbers.set(hash, number)
    addKeys(this.#store, number, entity)
    const names = searchedNames(evidence.kind, [evidence.name, ...evidence.aliases]).join(betweenNames)
    sql('INSERT INTO entity_words (rowid, names) VALUES (?, ?)').run(number, names)
    return number
  }
}

/** Writes what an entity is compared by, and that its block has to be decided. */
export const addKeys = (
  store: Store,
  number: number,
  { hash, ...keys }: Pick<EntityRow, 'hash' | keyof EntityKeys>,
): void => {
  const add = store.sql('INSERT INTO entity_key VALUES (?, ?, ?, ?)')
  for (const { key, own } of keyRows(keys)) add.run(key, own, rankOf(hash), number)
  if (keys.block !== undefined) markStale(store, keys.block, number)
}

/** Says that a block has to be decided again, because of an entity; 0 for one that is gone. */
export const markStale = ({ sql }: Store, block: string, entity: number): void => {
  sql('INSERT INTO stale VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET state = 1').run(block, entity)
}
