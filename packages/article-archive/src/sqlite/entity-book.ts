import { joinKeys } from '../identity/join-keys.ts'
import { joinedEntity } from '../identity/joined-entity.ts'
import type { KnownEntity } from '../identity/known-entity.ts'
import { type NumberedEntity, numberEntities } from '../identity/number-entities.ts'
import { voiceSlug } from '../identity/voice-slug.ts'
import type { EntityRow } from '../rows/article-rows.ts'
import type { Row, Store } from './store.ts'

/** Between two names of one row, so that no phrase runs from one into the next. */
const between = ' 0x0 '

const isNumbered = (entity: NumberedEntity | undefined): entity is NumberedEntity => entity !== undefined

/** More than so many are forgotten before the next batch: memory does not grow with the archive. */
const mostKnown = 5_000

/**
 * The entities of the archive, read when asked for and known from batch to batch while nobody else writes. What happens in
 * a transaction that fails has to be forgotten.
 */
export class EntityBook {
  readonly #store: Store
  readonly #known = new Map<number, NumberedEntity>()
  readonly #numbers = new Map<string, number[]>()
  #last: number | undefined
  #version: number | undefined

  constructor(store: Store) {
    this.#store = store
  }

  /** To be called in a transaction that writes, before anything is asked: forgets what others may have changed. */
  catchUp(): void {
    const version = Number(this.#store.sql('PRAGMA data_version').get()?.data_version)
    if (version !== this.#version || this.#known.size > mostKnown) this.forget()
    this.#version = version
  }

  forget(): void {
    this.#known.clear()
    this.#numbers.clear()
    this.#last = undefined
  }

  /** The entities of an article as the archive's, in order. Two of one story are never one. */
  numbersOf(entities: readonly EntityRow[]): readonly number[] {
    return numberEntities(entities, {
      candidates: (keys, taken) => this.#candidates(keys, taken),
      join: (known, entity) => this.#join(known, entity),
      add: (entity) => this.#add(entity),
    })
  }

  #candidates(keys: readonly string[], taken: ReadonlySet<number>): readonly NumberedEntity[] {
    const numbers = new Set(keys.flatMap((key) => this.#under(key)))
    return [...numbers]
      .filter((number) => !taken.has(number))
      .map((number) => this.#read(number))
      .filter(isNumbered)
  }

  #under(key: string): number[] {
    const known = this.#numbers.get(key)
    if (known) return known
    const rows = this.#store.sql('SELECT entity FROM entity_key WHERE key = ?').all(key)
    const numbers = rows.map((row: Row) => Number(row.entity))
    this.#numbers.set(key, numbers)
    return numbers
  }

  #read(number: number): NumberedEntity | undefined {
    const known = this.#known.get(number)
    if (known) return known
    const row = this.#store.sql('SELECT known FROM entity WHERE number = ?').get(number)
    if (!row) return undefined
    const read: NumberedEntity = { ...(JSON.parse(String(row.known)) as KnownEntity), number }
    this.#known.set(number, read)
    return read
  }

  #join(known: NumberedEntity, entity: KnownEntity): number {
    const joined = joinedEntity(known, entity)
    if (joined !== known) {
      const { number, ...rest } = joined
      this.#store.sql('UPDATE entity SET known = ? WHERE number = ?').run(JSON.stringify(rest), number)
      this.#store.sql('DELETE FROM entity_words WHERE rowid = ?').run(number)
      this.#index(joined, joinKeys(joined))
    }
    return known.number
  }

  #add({ known: entity, keys }: EntityRow): number {
    const { sql } = this.#store
    const slug = voiceSlug(entity.name)
    const last = this.#last ?? Number(sql('SELECT coalesce(max(number), 0) AS last FROM entity').get()?.last)
    const number = last + 1
    this.#last = number
    const isTaken = sql('SELECT 1 FROM entity WHERE slug = ?').get(slug) !== undefined
    sql('INSERT INTO entity VALUES (?, ?, ?, ?, ?, 0, 0, 0, NULL, NULL, NULL)').run(
      number,
      isTaken ? `${slug}--${number}` : slug,
      entity.kind,
      entity.name,
      JSON.stringify(entity),
    )
    this.#index({ ...entity, number }, keys)
    return number
  }

  #index(entity: NumberedEntity, keys: readonly string[]): void {
    const { sql } = this.#store
    this.#known.set(entity.number, entity)
    for (const key of keys) {
      const numbers = this.#under(key)
      if (numbers.includes(entity.number)) continue
      numbers.push(entity.number)
      sql('INSERT OR IGNORE INTO entity_key VALUES (?, ?)').run(key, entity.number)
    }
    sql('INSERT INTO entity_words (rowid, names) VALUES (?, ?)').run(
      entity.number,
      [entity.name, ...entity.aliases].join(between),
    )
  }
}
