import { ftsRowid } from '../search/fts-rowid.ts'
import type { Store } from '../store.ts'

type Words = readonly [table: keyof typeof inserts, key: number, marks: string, ...words: readonly string[]]

const inserts = {
  article_words: 'INSERT INTO article_words (rowid, marks, headline, text) VALUES (?, ?, ?, ?)',
  statement_words: 'INSERT INTO statement_words (rowid, marks, words) VALUES (?, ?, ?)',
  figure_words: 'INSERT INTO figure_words (rowid, marks, measures) VALUES (?, ?, ?)',
  likeness_words: 'INSERT INTO likeness_words (rowid, marks) VALUES (?, ?)',
} as const

/**
 * Collects words for the full-text tables, to write them at the end of a batch. FTS5 flushes its own buffer whenever
 * another statement opens a savepoint, and a hundred small parts cost ten times one large part.
 */
export class FtsBuffer {
  readonly #store: Store
  #waiting: Words[] = []

  constructor(store: Store) {
    this.#store = store
  }

  add(...words: Words): void {
    this.#waiting.push(words)
  }

  /** Writes the collected words. Call it before words are deleted, and at the end. */
  write(): void {
    // In the order of their rows, because FTS5 also flushes when a row number decreases.
    const ordered = this.#waiting.toSorted(([, a], [, b]) => ftsRowid(a) - ftsRowid(b))
    for (const [table, key, ...values] of ordered) this.#store.sql(inserts[table]).run(ftsRowid(key), ...values)
    this.#waiting = []
  }
}
