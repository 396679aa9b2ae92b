import { correctDays } from './correct-days.ts'
import { removeEntity } from './remove-entity.ts'
import type { Row, Store } from './store.ts'

interface Change {
  stories: number
  articles: number
  statements: number
  /** Days of stories added, as the day's number. */
  first: number | undefined
  last: number | undefined
  /** Whether a story was taken away, so that its days have to be looked up. */
  isLess: boolean
}

const none = (): Change => ({
  stories: 0,
  articles: 0,
  statements: 0,
  first: undefined,
  last: undefined,
  isLess: false,
})

/** What a batch changes in the counts of entities, gathered so that each row is written once. */
export class EntityCounts {
  readonly #changes = new Map<number, Change>()
  readonly #store: Store
  readonly #isAnyMerged: boolean

  constructor(store: Store) {
    this.#store = store
    this.#isAnyMerged = store.sql('SELECT 1 FROM entity WHERE merged IS NOT NULL LIMIT 1').get() !== undefined
  }

  /** Counts an article's entities in (`sign` 1) or out (-1), each with its statements, and those they are merged into. */
  count(sign: 1 | -1, day: number, appearances: ReadonlyMap<number, number>): void {
    for (const [number, { statements, speaks, own }] of this.#withMerged(appearances)) {
      const change = this.#changes.get(number) ?? none()
      this.#changes.set(number, change)
      if (own) change.stories += sign
      if (!speaks) continue
      change.articles += sign
      change.statements += sign * statements
      if (sign < 0) change.isLess = true
      else {
        change.first = Math.min(change.first ?? day, day)
        change.last = Math.max(change.last ?? day, day)
      }
    }
  }

  #withMerged(appearances: ReadonlyMap<number, number>) {
    const all = new Map<number, { statements: number; speaks: boolean; own: boolean }>()
    for (const [entity, statements] of appearances) {
      for (let number: number | undefined = entity; number !== undefined; number = this.#mergedInto(number)) {
        const known = all.get(number) ?? { statements: 0, speaks: false, own: false }
        all.set(number, {
          statements: known.statements + statements,
          speaks: known.speaks || statements > 0,
          own: known.own || number === entity,
        })
      }
    }
    return all
  }

  #mergedInto(number: number): number | undefined {
    if (!this.#isAnyMerged) return undefined
    const row: Row | undefined = this.#store
      .sql('SELECT merged FROM entity WHERE number = ? AND merged IS NOT NULL')
      .get(number)
    return row === undefined ? undefined : Number(row.merged)
  }

  /** Writes what was counted; entities that are in no story any more go. Gives whether any may have gone. */
  write(): boolean {
    const { sql } = this.#store
    for (const [number, { stories, articles, statements, first, last, isLess }] of this.#changes) {
      sql(`UPDATE entity SET stories = stories + ?, articles = articles + ?, statements = statements + ?,
        first = coalesce(min(first, ?), first, ?), last = coalesce(max(last, ?), last, ?) WHERE number = ?`).run(
        stories,
        articles,
        statements,
        first ?? null,
        first ?? null,
        last ?? null,
        last ?? null,
        number,
      )
      if (isLess) correctDays(this.#store, number)
    }
    const lessened = [...this.#changes].filter(([, { stories }]) => stories < 0)
    for (const [number] of lessened) removeEntity(this.#store, number)
    this.#changes.clear()
    return lessened.length > 0
  }
}
