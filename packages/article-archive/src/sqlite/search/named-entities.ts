import type { Entity } from '@onrecord/article-data'
import type { VoiceSummary } from '../../identity/voice-summary.ts'
import { inOrderOfMeaning, type NamedVoice } from '../../identity/voices-meant.ts'
import { normalizedName, normalizedWords } from '../../indexing/normalized-words.ts'
import type { NameMeaning, NameQuery } from '../../search/predicate.ts'
import { mergedNumbers, rootNumber, voiceMarks } from '../identity/entity-tree.ts'
import type { Row, Store } from '../store.ts'
import { phraseIn } from './full-text.ts'

const kinds: Readonly<Record<'place' | 'org', Entity['kind']>> = { place: 'place', org: 'organization' }

const isNameLike = (name: string, words: string): boolean => ` ${normalizedName(name)} `.includes(` ${words} `)

/** The places or organizations with these words in a row in a name or alias, and all entities merged into them. */
const namedEntities = (store: Store, field: 'place' | 'org', name: string): readonly number[] => {
  if (normalizedWords(name).length === 0) return []
  const rows = store
    .sql(`SELECT number FROM entity_words JOIN entity ON entity.number = entity_words.rowid
      WHERE entity_words MATCH ? AND kind = ?`)
    .all(phraseIn('names', name), kinds[field])
  return [...new Set(rows.flatMap((row: Row) => mergedNumbers(store, Number(row.number))))]
}

const maxConsidered = 200

const namedVoice = (row: Row): NamedVoice & { readonly number: number } => ({
  number: Number(row.number),
  id: String(row.slug),
  name: String(row.name),
  kind: row.kind as Entity['kind'],
  aliases: (JSON.parse(String(row.summary ?? row.evidence)) as Pick<VoiceSummary, 'aliases'>).aliases,
  statements: Number(row.statements),
})

/** The voices that `voice:name` can mean. The first is the one that a search uses. */
export const voicesMeant = (store: Store, name: string): readonly (NamedVoice & { readonly number: number })[] => {
  // An id of one word could also be a bare name, and is read as a name.
  const root = name.includes('-') ? rootNumber(store, name) : undefined
  const byId = root === undefined ? undefined : store.sql('SELECT * FROM entity WHERE number = ?').get(root)
  if (byId) return [namedVoice(byId)]
  if (normalizedWords(name).length === 0) return []
  const rows = store
    .sql(`SELECT number, slug, entity.name, kind, summary, evidence, statements FROM entity_words
      JOIN entity ON entity.number = entity_words.rowid
      WHERE entity_words MATCH ? AND merged IS NULL AND statements > 0 ORDER BY statements DESC, entity.rank LIMIT ?`)
    .all(phraseIn('names', name), maxConsidered)
  return inOrderOfMeaning(name, rows.map(namedVoice))
}

/** The publishers with these words in a row in their name. */
const namedPublishers = ({ sql }: Store, name: string): readonly number[] => {
  const words = normalizedName(name)
  if (words === '') return []
  return sql('SELECT number, name FROM publisher')
    .all()
    .filter((row: Row) => isNameLike(String(row.name), words))
    .map((row: Row) => Number(row.number))
}

/** What the archive knows of a name in a query. A voice's name means the first of `voicesMeant`. */
export const meaningOf = (store: Store, { field, name }: NameQuery): NameMeaning => {
  switch (field) {
    case 'voice': {
      const [meant] = voicesMeant(store, name)
      return { kind: 'voice', marks: meant ? voiceMarks(store, meant.number) : [] }
    }
    case 'publisher':
      return { kind: 'publisher', numbers: namedPublishers(store, name) }
    case 'place':
    case 'org':
      return { kind: 'entity', numbers: namedEntities(store, field, name) }
  }
}
