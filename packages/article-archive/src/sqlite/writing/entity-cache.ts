import { type EntityKeys, keyRows, rankOf } from '../../identity/entity-keys.ts'
import { isGenericVoice } from '../../identity/names/generic-voices.ts'
import { idBase, searchedNames } from '../../identity/voice-record.ts'
import type { EntityRow } from '../../indexing/article-rows.ts'
import type { Store } from '../store.ts'

/** Separates two names of one entity, so that no phrase spans both. */
export const betweenNames = ' 0x0 '

/** The cache is cleared before the next batch above this size, so that memory does not grow with the archive. */
const maxKnown = 20_000

/**
 * The numbers of the archive's entities by hash, kept between batches as long as no one else writes. It has to be
 * cleared if a transaction fails.
 */
export class EntityCache {
  readonly #store: Store
  readonly #numbers = new Map<string, number>()
  #last: number | undefined
  #version: number | undefined

  constructor(store: Store) {
    this.#store = store
  }

  /** Clears the cache if another connection wrote. Call it in a writing transaction, before any lookup. */
  catchUp(): void {
    const version = Number(this.#store.sql('PRAGMA data_version').get()?.data_version)
    if (version !== this.#version || this.#numbers.size > maxKnown) this.forget()
    this.#version = version
  }

  forget(): void {
    this.#numbers.clear()
    this.#last = undefined
  }

  /** The numbers of an article's entities in the archive, in order. New entities are added. */
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

/** Writes the keys of an entity, and marks its block as stale. */
export const addKeys = (
  store: Store,
  number: number,
  { hash, ...keys }: Pick<EntityRow, 'hash' | keyof EntityKeys>,
): void => {
  const add = store.sql('INSERT INTO entity_key VALUES (?, ?, ?, ?)')
  for (const { key, own } of keyRows(keys)) add.run(key, own, rankOf(hash), number)
  if (keys.block !== undefined) markStale(store, keys.block, number)
}

/** Marks a block as stale because of an entity; 0 for a removed one. */
export const markStale = ({ sql }: Store, block: string, entity: number): void => {
  sql('INSERT INTO stale VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET state = 1').run(block, entity)
}
