import type { EntityChange } from '../../identity/entity-change.ts'
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
  #added = new Map<number, EntityRow>()
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
    this.#added.clear()
    this.#last = undefined
  }

  /** The numbers of an article's entities in the archive, in order. `writeNew` writes the new ones. */
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
    const { sql } = this.#store
    const last = this.#last ?? Number(sql('SELECT coalesce(max(number), 0) AS last FROM entity').get()?.last)
    const number = last + 1
    this.#last = number
    this.#numbers.set(entity.hash, number)
    this.#added.set(number, entity)
    return number
  }

  /** Whether an entity is new in this batch. */
  isNew(number: number): boolean {
    return this.#added.has(number)
  }

  /**
   * Writes the new entities of a batch with their counts. In one statement each: the indexes of counts would otherwise
   * be written twice.
   */
  writeNew(countsOf: (number: number) => EntityChange): void {
    const added = [...this.#added]
    this.#added = new Map()
    for (const [number, entity] of added) writeEntity(this.#store, number, entity, countsOf(number))
    // At the end, because FTS5 flushes its buffer between other statements.
    const addWords = this.#store.sql('INSERT INTO entity_words (rowid, names) VALUES (?, ?)')
    for (const [number, { evidence }] of added) {
      const names = searchedNames(evidence.kind, [evidence.name, ...evidence.aliases])
      addWords.run(number, names.join(betweenNames))
    }
  }
}

const writeEntity = (store: Store, number: number, entity: EntityRow, counts: EntityChange): void => {
  const { evidence, hash, node, block } = entity
  const { sql } = store
  const slug = idBase(evidence, hash, evidence.name)
  const isTaken = sql('SELECT 1 FROM entity WHERE slug = ?').get(slug) !== undefined
  sql(`INSERT INTO entity (number, slug, base, hash, node, block, kind, name, generic, evidence, rank, stories, spoke, said,
    since, until, articles, statements, first, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
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
    counts.stories,
    counts.spoke,
    counts.said,
    counts.since,
    counts.until,
    counts.articles,
    counts.statements,
    counts.first,
    counts.last,
  )
  addKeys(store, number, entity)
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
