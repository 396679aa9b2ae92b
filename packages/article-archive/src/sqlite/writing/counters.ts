import type { Store } from '../store.ts'

interface Counts {
  readonly articles?: number
  readonly revisions?: number
  readonly statements?: number
  readonly figures?: number
}

/** The changes of a batch to the counts of the whole archive, written once. */
export class Counters {
  readonly #store: Store
  #sums = [0, 0, 0, 0]

  constructor(store: Store) {
    this.#store = store
  }

  add({ articles = 0, revisions = 0, statements = 0, figures = 0 }: Counts): void {
    this.#sums = [articles, revisions, statements, figures].map((count, index) => count + (this.#sums[index] ?? 0))
  }

  write(): void {
    this.#store
      .sql(`UPDATE tally SET articles = articles + ?, revisions = revisions + ?, statements = statements + ?,
        figures = figures + ? WHERE one = 1`)
      .run(...this.#sums)
  }
}
