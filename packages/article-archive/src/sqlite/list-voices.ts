import type { ArchiveVoice, Page, PageOptions } from '../archive.ts'
import { joinedEntity } from '../identity/joined-entity.ts'
import type { KnownEntity } from '../identity/known-entity.ts'
import { pageLimit, readCursor, writeCursor } from '../rows/cursor.ts'
import { dayText } from '../rows/story-key.ts'
import { phraseIn } from './full-text.ts'
import { mergedNumbers } from './merged-numbers.ts'
import type { Row, Store } from './store.ts'

const knownAt = ({ sql }: Store, number: number): KnownEntity =>
  JSON.parse(String(sql('SELECT known FROM entity WHERE number = ?').get(number)?.known)) as KnownEntity

/** A row of `entity` as a voice, with what was merged into it. */
export const archiveVoice = (store: Store, row: Row): ArchiveVoice => {
  const [own = 0, ...merged] = mergedNumbers(store, Number(row.number))
  const known = merged.reduce((joined, number) => joinedEntity(joined, knownAt(store, number)), knownAt(store, own))
  return {
    id: String(row.slug),
    name: known.name,
    kind: known.kind,
    aliases: known.aliases,
    roles: known.roles,
    identifiers: known.identifiers,
    articleCount: Number(row.articles),
    statementCount: Number(row.statements),
    ...(row.first !== null && { first: dayText(Number(row.first)) }),
    ...(row.last !== null && { last: dayText(Number(row.last)) }),
  }
}

const speaks = 'merged IS NULL AND statements > 0'

/** Those who speak, most statements first; with `name`, those of whom a name or alias has words that begin so. */
export const listVoices = (
  store: Store,
  { limit, after, name }: PageOptions & { readonly name?: string } = {},
): Page<ArchiveVoice> => {
  const [statements = Number.MAX_SAFE_INTEGER, number = 0] = readCursor(after, 2) ?? []
  const most = pageLimit(limit)
  return store.read(() => {
    const rows = store
      .sql(`SELECT * FROM entity WHERE ${speaks} AND (statements, number) < (?, ?)
        ${name === undefined ? '' : 'AND number IN (SELECT root FROM (WITH RECURSIVE up(number) AS (SELECT rowid FROM entity_words WHERE entity_words MATCH ? UNION SELECT merged FROM entity JOIN up USING (number) WHERE merged IS NOT NULL) SELECT number AS root FROM up))'}
        ORDER BY statements DESC, number DESC LIMIT ?`)
      .all(statements, number, ...(name === undefined ? [] : [phraseIn('names', name, true)]), most + 1)
    const last = rows[most - 1]
    return {
      items: rows.slice(0, most).map((row) => archiveVoice(store, row)),
      ...(rows.length > most &&
        last !== undefined && { next: writeCursor(Number(last.statements), Number(last.number)) }),
    }
  })
}

/** The voice with this id; one that was merged gives the voice it was merged into. */
export const voiceAt = (store: Store, id: string): ArchiveVoice | undefined =>
  store.read(() => {
    let row: Row | undefined = store.sql('SELECT * FROM entity WHERE slug = ?').get(id)
    while (row && row.merged !== null) row = store.sql('SELECT * FROM entity WHERE number = ?').get(Number(row.merged))
    return row && archiveVoice(store, row)
  })
