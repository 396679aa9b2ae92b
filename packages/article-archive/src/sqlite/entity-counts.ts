import { correctDays } from './correct-days.ts'
import { markStale } from './entity-book.ts'
import { removeEntity } from './remove-entity.ts'
import type { Row, Store } from './store.ts'

interface Change {
  stories: number
  spoke: number
  said: number
  articles: number
  statements: number
  /** Days of stories added, as the day's number: of its own statements, and of those of all that go by it. */
  own: [first: number | undefined, last: number | undefined]
  all: [first: number | undefined, last: number | undefined]
  /** Whether a story was taken away, so that its days have to be looked up. */
  isLess: boolean
}

const none = (): Change => ({
  stories: 0,
  spoke: 0,
  said: 0,
  articles: 0,
  statements: 0,
  own: [undefined, undefined],
  all: [undefined, undefined],
  isLess: false,
})

const widened = ([first, last]: Change['own'], day: number): Change['own'] => [
  Math.min(first ?? day, day),
  Math.max(last ?? day, day),
]

/** What a batch changes in the counts of entities, gathered so that each row is written once. */
export class EntityCounts {
  readonly #changes = new Map<number, Change>()
  readonly #apart = new Map<string, { one: number; other: number; stories: number }>()
  readonly #into = new Map<number, number | undefined>()
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /**
   * Counts an article's entities in (`sign` 1) or out (-1), each with its statements, and the voices that they are of; and the
   * pairs of entities that stand as two in it.
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
    for (const [number, { statements, own }] of this.#withVoices(appearances)) {
      const change = this.#changes.get(number) ?? none()
      this.#changes.set(number, change)
      if (own !== undefined) {
        change.stories += sign
        change.said += sign * own
        if (own > 0) change.spoke += sign
      }
      if (statements === 0) continue
      change.articles += sign
      change.statements += sign * statements
      if (sign < 0) change.isLess = true
      else {
        change.all = widened(change.all, day)
        if (own) change.own = widened(change.own, day)
      }
    }
  }

  /** Entities and the voices that they are of: all statements, and their own where they are in the story themselves. */
  #withVoices(appearances: ReadonlyMap<number, number>) {
    const all = new Map<number, { statements: number; own: number | undefined }>()
    for (const [entity, statements] of appearances) {
      for (let number: number | undefined = entity; number !== undefined; number = this.#mergedInto(number)) {
        const known = all.get(number) ?? { statements: 0, own: undefined }
        const own = number === entity ? (known.own ?? 0) + statements : known.own
        all.set(number, { statements: known.statements + statements, own })
      }
    }
    return all
  }

  #mergedInto(number: number): number | undefined {
    if (this.#into.has(number)) return this.#into.get(number)
    const row: Row | undefined = this.#store
      .sql('SELECT merged FROM entity WHERE number = ? AND merged IS NOT NULL')
      .get(number)
    const into = row === undefined ? undefined : Number(row.merged)
    this.#into.set(number, into)
    return into
  }

  /** Writes what was counted; entities that are in no story any more go. Gives whether any may have gone. */
  write(): boolean {
    const { sql } = this.#store
    const update =
      sql(`UPDATE entity SET stories = stories + ?1, said = said + ?2, spoke = spoke + ?10, articles = articles + ?3,
      statements = statements + ?4, since = coalesce(min(since, ?5), since, ?5), until = coalesce(max(until, ?6), until, ?6),
      first = coalesce(min(first, ?7), first, ?7), last = coalesce(max(last, ?8), last, ?8) WHERE number = ?9
      RETURNING block`)
    for (const [number, { stories, spoke, said, articles, statements, own, all, isLess }] of this.#changes) {
      const days = [...own, ...all].map((day) => day ?? null)
      const block = update.get(stories, said, articles, statements, ...days, number, spoke)?.block
      // Who says more or less than before may be told from others in another way.
      if (typeof block === 'string' && (stories !== 0 || said !== 0) && statements !== 0)
        markStale(this.#store, block, number)
      if (isLess) correctDays(this.#store, number)
    }
    this.#writeApart()
    const lessened = [...this.#changes].filter(([, { stories }]) => stories < 0)
    for (const [number] of lessened) removeEntity(this.#store, number)
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
