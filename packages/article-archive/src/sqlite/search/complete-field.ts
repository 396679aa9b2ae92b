import type { CompletedField } from '../../archive.ts'
import { normalizedName } from '../../indexing/normalized-words.ts'
import type { Row, Store } from '../store.ts'
import { phraseIn } from './full-text.ts'

const conditions: Readonly<Record<Exclude<CompletedField, 'publisher'>, string>> = {
  voice: 'merged IS NULL AND statements > 0 AND generic = 0 ORDER BY statements DESC',
  place: "kind = 'place' AND merged IS NULL ORDER BY stories DESC",
  org: "kind = 'organization' AND merged IS NULL ORDER BY stories DESC",
}

const beginsSo = (name: string, begin: string): boolean => ` ${normalizedName(name)}`.includes(` ${begin}`)

const publishers = ({ sql }: Store, begin: string, limit: number): readonly string[] =>
  sql('SELECT name FROM publisher WHERE articles > 0 ORDER BY articles DESC, name')
    .all()
    .map((row: Row) => String(row.name))
    .filter((name) => beginsSo(name, begin))
    .slice(0, limit)

/**
 * Names for the right side of `voice:` and similar fields: those with a word that begins with `begin`, most frequent
 * first.
 */
export const completeField = (store: Store, field: CompletedField, begin: string, limit = 10): readonly string[] =>
  store.read(() => {
    const words = normalizedName(begin)
    if (field === 'publisher') return publishers(store, words, limit)
    const condition = conditions[field]
    const rows =
      words === ''
        ? store.sql(`SELECT name FROM entity WHERE ${condition} LIMIT ?`).all(limit)
        : store
            .sql(
              `SELECT entity.name FROM entity_words JOIN entity ON number = entity_words.rowid WHERE entity_words MATCH ? AND ${condition} LIMIT ?`,
            )
            .all(phraseIn('names', begin, true), limit)
    return [...new Set(rows.map((row: Row) => String(row.name)))]
  })
