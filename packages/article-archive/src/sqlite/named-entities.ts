import type { NameField } from '@onrecord/article-data'
import { foldedWords } from '../rows/folded.ts'
import { phraseIn } from './full-text.ts'
import { mergedNumbers } from './merged-numbers.ts'
import { rootOf } from './root-number.ts'
import type { Row, Store } from './store.ts'

const kinds: Readonly<Record<Exclude<NameField, 'publisher'>, string>> = {
  voice: "('person', 'organization', 'place', 'group', 'work')",
  place: "('place')",
  org: "('organization')",
}

const isNameLike = (name: string, words: string): boolean => ` ${foldedWords(name).join(' ')} `.includes(` ${words} `)

/**
 * The entities with a name or alias that holds these words, one after another, and those that were merged with one: a
 * merged voice answers to all its names.
 */
export const namedEntities = (
  store: Store,
  field: Exclude<NameField, 'publisher'>,
  name: string,
): readonly number[] => {
  const match = phraseIn('names', name)
  if (foldedWords(name).length === 0) return []
  const rows = store
    .sql(`SELECT number, merged FROM entity_words JOIN entity ON entity.number = entity_words.rowid
      WHERE entity_words MATCH ? AND kind IN ${kinds[field]}`)
    .all(match)
  const numbers = new Set(rows.map((row: Row) => Number(row.number)))
  const isAnyMerged = store.sql('SELECT 1 FROM entity WHERE merged IS NOT NULL LIMIT 1').get() !== undefined
  for (const number of isAnyMerged ? [...numbers] : []) {
    for (const other of mergedNumbers(store, rootOf(store, number))) numbers.add(other)
  }
  return [...numbers]
}

/** The publishers whose name holds these words, one after another. */
export const namedPublishers = ({ sql }: Store, name: string): readonly number[] => {
  const words = foldedWords(name).join(' ')
  if (words === '') return []
  return sql('SELECT number, name FROM publisher')
    .all()
    .filter((row: Row) => isNameLike(String(row.name), words))
    .map((row: Row) => Number(row.number))
}
