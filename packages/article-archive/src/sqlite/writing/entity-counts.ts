import { type EntityChange, unchanged, withStory, withVoices } from '../../identity/entity-change.ts'
import { dayOfKey } from '../../indexing/story-key.ts'
import { mergedNumbers } from '../identity/entity-tree.ts'
import { removeEntity } from '../identity/remove-entity.ts'
import type { Row, Store } from '../store.ts'
import { type EntityCache, markStale } from './entity-cache.ts'

/** Looks up the days of the first and last statement again, for an entity alone and for its whole voice. */
const correctDays = (store: Store, number: number): void => {
  const { sql } = store
  const days = (numbers: readonly number[]): readonly (number | null)[] => {
    const row = sql(`SELECT min(article) AS first, max(article) AS last FROM appearance
      WHERE statements > 0 AND entity IN (SELECT value FROM json_each(?))`).get(JSON.stringify(numbers))
    return [row?.first, row?.last].map((key) => (typeof key === 'number' ? dayOfKey(key) : null))
  }
  sql('UPDATE entity SET since = ?, until = ?, first = ?, last = ? WHERE number = ?').run(
    ...days([number]),
    ...days(mergedNumbers(store, number)),
    number,
  )
}

/** The changes of a batch to the counts of entities, so that each row is written once. */
export class EntityCounts {
  readonly #changes = new Map<number, EntityChange>()
  readonly #apart = new Map<string, { one: number; other: number; stories: number }>()
  readonly #into = new Map<number, number | undefined>()
  readonly #store: Store
  readonly #cache: EntityCache

  constructor(store: Store, cache: EntityCache) {
    this.#store = store
    this.#cache = cache
  }

  /**
   * Adds (`sign` 1) or subtracts (-1) an article's entities with their statements, their voices, and the pairs of
   * entities that it lists separately.
   */
  count(
    sign: 1 | -1,
    day: number,
    appearances: ReadonlyMap<number, number>,
    apart: readonly (readonly [number, number])[],
  ): void {
    for (const [one, other] of apart) {
      const pair = this.#apart.get(`${one} ${other}`) ?? { one, other, stories: 0 }
      pair.stories += sign
      this.#apart.set(`${one} ${other}`, pair)
    }
    for (const [number, appearance] of withVoices(appearances, (entity) => this.#mergedInto(entity)))
      this.#changes.set(number, withStory(this.#changes.get(number) ?? unchanged, sign, day, appearance))
  }

  #mergedInto(number: number): number | undefined {
    if (this.#into.has(number)) return this.#into.get(number)
    const row: Row | undefined = this.#cache.isNew(number)
      ? undefined
      : this.#store.sql('SELECT merged FROM entity WHERE number = ? AND merged IS NOT NULL').get(number)
    const into = row === undefined ? undefined : Number(row.merged)
    this.#into.set(number, into)
    return into
  }

  /**
   * Writes the new entities and the changes of others, and removes entities that are no longer in a story. Returns whether any may have been
   * removed.
   */
  write(): boolean {
    const { sql } = this.#store
    const update =
      sql(`UPDATE entity SET stories = stories + ?1, said = said + ?2, spoke = spoke + ?10, articles = articles + ?3,
      statements = statements + ?4, since = coalesce(min(since, ?5), since, ?5), until = coalesce(max(until, ?6), until, ?6),
      first = coalesce(min(first, ?7), first, ?7), last = coalesce(max(last, ?8), last, ?8) WHERE number = ?9
      RETURNING block`)
    const known = [...this.#changes].filter(([number]) => !this.#cache.isNew(number))
    this.#cache.writeNew((number) => this.#changes.get(number) ?? unchanged)
    for (const [number, { stories, spoke, said, articles, statements, ...change }] of known) {
      const days = [change.since, change.until, change.first, change.last]
      const block = update.get(stories, said, articles, statements, ...days, number, spoke)?.block
      // An entity that says more or less than before may be decided differently.
      if (typeof block === 'string' && (stories !== 0 || said !== 0) && statements !== 0)
        markStale(this.#store, block, number)
    }
    for (const [number, { isQuieter }] of this.#changes) if (isQuieter) correctDays(this.#store, number)
    this.#writeApart()
    const lessened = [...this.#changes].flatMap(([number, { stories }]) => (stories < 0 ? [number] : []))
    // Merged entities come first, so that their main entity is not kept for them.
    const isVoice = (number: number): number => (this.#mergedInto(number) === undefined ? 1 : 0)
    for (const number of lessened.toSorted((a, b) => isVoice(a) - isVoice(b))) removeEntity(this.#store, number)
    this.#changes.clear()
    this.#into.clear()
    return lessened.length > 0
  }

  #writeApart(): void {
    const { sql } = this.#store
    for (const { one, other, stories } of this.#apart.values()) {
      if (stories === 0) continue
      sql('INSERT INTO apart VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET stories = stories + ?3').run(
        one,
        other,
        stories,
      )
      if (stories < 0) sql('DELETE FROM apart WHERE one = ? AND other = ? AND stories <= 0').run(one, other)
    }
    this.#apart.clear()
  }
}
