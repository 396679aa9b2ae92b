import type { Store } from '../store.ts'

/** The publishers of a batch and the changes to their numbers of articles, so that each row is written once. */
export class PublisherCounts {
  readonly #store: Store
  readonly #numbers = new Map<string, number>()
  readonly #changes = new Map<number, number>()

  constructor(store: Store) {
    this.#store = store
  }

  /** The number of a publisher, to which it adds an article; null for none. */
  enter(name: string | undefined): number | null {
    if (name === undefined) return null
    const number = this.#numbers.get(name) ?? this.#read(name)
    this.#numbers.set(name, number)
    this.#count(number, 1)
    return number
  }

  /** Subtracts an article from a publisher. */
  leave(number: number): void {
    this.#count(number, -1)
  }

  #count(number: number, change: number): void {
    this.#changes.set(number, (this.#changes.get(number) ?? 0) + change)
  }

  #read(name: string): number {
    const { sql } = this.#store
    sql('INSERT INTO publisher (name, articles) VALUES (?, 0) ON CONFLICT DO NOTHING').run(name)
    return Number(sql('SELECT number FROM publisher WHERE name = ?').get(name)?.number)
  }

  write(): void {
    const update = this.#store.sql('UPDATE publisher SET articles = articles + ? WHERE number = ?')
    for (const [number, change] of this.#changes) update.run(change, number)
    this.#changes.clear()
  }
}
