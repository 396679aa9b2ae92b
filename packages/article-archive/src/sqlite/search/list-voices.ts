import type { ArchiveVoice, Page, VoiceOptions } from '../../archive.ts'
import { archiveVoice, type VoiceRow } from '../../identity/archive-voice.ts'
import { normalizedWords } from '../../indexing/normalized-words.ts'
import { nextOf, pageStart } from '../../search/paging.ts'
import { rootNumber, rootOf } from '../identity/entity-tree.ts'
import type { Row, Store } from '../store.ts'
import { phraseIn } from './full-text.ts'
import { voicesMeant } from './named-entities.ts'

const voiceRow = (row: Row): VoiceRow => ({
  slug: String(row.slug),
  evidence: JSON.parse(String(row.evidence)),
  ...(row.summary !== null && { summary: JSON.parse(String(row.summary)) }),
  generic: row.generic === 1,
  articles: Number(row.articles),
  statements: Number(row.statements),
  first: row.first === null ? null : Number(row.first),
  last: row.last === null ? null : Number(row.last),
})

const genericTests = { true: '', false: 'AND generic = 0', only: 'AND generic = 1' } as const

/** Voices with statements, most statements first. `name` keeps those with words in a name or alias that begin so. */
export const listVoices = (
  store: Store,
  { name, generic = name !== undefined, ...options }: VoiceOptions = {},
): Page<ArchiveVoice> => {
  const { after: [statements = Number.MAX_SAFE_INTEGER, rank = 0] = [], limit } = pageStart(options, 2)
  if (name !== undefined && normalizedWords(name).length === 0) return { items: [] }
  return store.read(() => {
    const rows = store
      .sql(`SELECT * FROM entity WHERE merged IS NULL AND statements > 0 AND (statements, rank) < (?, ?)
        ${genericTests[`${generic}`]}
        ${name === undefined ? '' : 'AND number IN (SELECT rowid FROM entity_words WHERE entity_words MATCH ?)'}
        ORDER BY statements DESC, rank DESC LIMIT ?`)
      .all(statements, rank, ...(name === undefined ? [] : [phraseIn('names', name, true)]), limit + 1)
    return {
      items: rows.slice(0, limit).map((row) => archiveVoice(voiceRow(row))),
      ...nextOf(rows, limit, (row) => [Number(row.statements), Number(row.rank)]),
    }
  })
}

/** The voice with this number; `undefined` if there is none. */
export const voiceOfNumber = (store: Store, number: number): ArchiveVoice | undefined => {
  const row = store.sql('SELECT * FROM entity WHERE number = ?').get(number)
  return row && archiveVoice(voiceRow(row))
}

/** The voice with this id, or the voice that it was merged into. */
export const voiceAt = (store: Store, id: string): ArchiveVoice | undefined =>
  store.read(() => {
    const root = rootNumber(store, id)
    return root === undefined ? undefined : voiceOfNumber(store, root)
  })

/** The voices that `voice:name` can mean. The first is the one that a search uses. */
export const voicesNamed = (store: Store, name: string, limit = 10): readonly ArchiveVoice[] =>
  store.read(() =>
    normalizedWords(name).length === 0
      ? []
      : voicesMeant(store, name)
          .slice(0, limit)
          .flatMap(({ number }) => voiceOfNumber(store, number) ?? []),
  )

/** The voices of a story's entities, as `Archive.voicesIn` returns them. */
export const voicesIn = (store: Store, id: string): readonly (string | undefined)[] =>
  store.read(() =>
    store
      .sql(`SELECT entity, appearance.statements FROM article JOIN appearance ON appearance.article = article.key
        WHERE article.id = ? ORDER BY place`)
      .all(id)
      .map((row: Row) => {
        if (Number(row.statements) === 0) return undefined
        const root = store.sql('SELECT slug FROM entity WHERE number = ?').get(rootOf(store, Number(row.entity)))
        return root && String(root.slug)
      }),
  )
