import { type AppliedDecisions, maxShownEntities, type Recount, recountsAfter } from '../../identity/voice-moves.ts'
import { searchedNames, voiceRecord } from '../../identity/voice-record.ts'
import type { VoiceSummary } from '../../identity/voice-summary.ts'
import { normalizedName } from '../../indexing/normalized-words.ts'
import type { Row, Store } from '../store.ts'
import { betweenNames } from '../writing/entity-cache.ts'
import { mergedNumbers, rootOf } from './entity-tree.ts'
import { memberColumns, memberOf } from './identity-rows.ts'

/** The entities that represent a voice, the main one first. */
const shownEntities = ({ sql }: Store, number: number): readonly Row[] =>
  sql(`SELECT ${memberColumns}, stories FROM entity WHERE number = ?1
    UNION ALL SELECT * FROM (SELECT ${memberColumns}, stories FROM entity WHERE merged = ?1 ORDER BY merged, rank LIMIT ?2)`).all(
    number,
    maxShownEntities,
  )

/** Why a voice is written again. */
interface Refreshed {
  readonly renamed: string | undefined
  readonly recount: Recount
  /** Whether its main entity belonged to another voice before. */
  readonly hasMoved: boolean
}

/** Counts a voice in full. */
const countAll = (store: Store, number: number): void => {
  const tree = JSON.stringify(mergedNumbers(store, number))
  store
    .sql(`UPDATE entity SET (statements, first, last) = (
        SELECT coalesce(sum(said), 0), min(since), max(until) FROM entity WHERE number IN (SELECT value FROM json_each(?1))
      ), articles = (
        SELECT count(DISTINCT article) FROM appearance WHERE statements > 0 AND entity IN (SELECT value FROM json_each(?1))
      ) WHERE number = ?2`)
    .run(tree, number)
}

/** Adds the counts of entities that joined a voice. Stories in which the voice already speaks count once. */
const countJoined = ({ sql }: Store, number: number, entities: readonly number[]): void => {
  sql(`WITH joined(number) AS (SELECT value FROM json_each(?1))
    UPDATE entity SET statements = entity.statements + found.said, articles = entity.articles + found.stories,
      first = coalesce(min(first, earliest), first, earliest), last = coalesce(max(last, latest), last, latest)
    FROM (SELECT coalesce(sum(said), 0) AS said, min(since) AS earliest, max(until) AS latest, (
        SELECT count(DISTINCT article) FROM joined JOIN appearance AS own ON own.entity = joined.number AND own.statements > 0
        WHERE NOT EXISTS (SELECT 1 FROM appearance AS other JOIN entity ON entity.number = other.entity
          WHERE other.article = own.article AND other.statements > 0 AND coalesce(merged, number) = ?2
            AND number NOT IN (SELECT number FROM joined))
      ) AS stories FROM entity WHERE number IN (SELECT number FROM joined)) AS found
    WHERE entity.number = ?2`).run(JSON.stringify(entities), number)
}

const namesIn = ({ summary, evidence }: Row): readonly string[] => {
  const { kind, name, aliases } = JSON.parse(String(summary ?? evidence)) as Pick<
    VoiceSummary,
    'kind' | 'name' | 'aliases'
  >
  return searchedNames(kind, [name, ...aliases])
}

/** The normalized names of a voice in a fixed order. */
const wordsOf = (names: readonly string[]): string =>
  [...new Set(names.map((name) => normalizedName(name)))].sort().join('\n')

/** Writes the data of the voice with this main entity. Returns the beginnings of ids that may change owners. */
const refreshVoice = (store: Store, root: Row, { renamed, recount, hasMoved }: Refreshed): readonly string[] => {
  const { sql } = store
  const number = Number(root.number)
  const rows = shownEntities(store, number)
  const present = rows.filter(({ stories }) => Number(stories) > 0)
  const used = present.length > 0 ? present : rows
  const own = used.filter((row) => Number(row.auto ?? row.number) === number)
  const { name, base, generic, summary, names } = voiceRecord(used.map(memberOf), own.map(memberOf), renamed)
  if (recount.kind === 'joined' && rows.length > maxShownEntities) countJoined(store, number, recount.entities)
  else if (recount.kind !== 'nothing' || rows.length <= maxShownEntities) countAll(store, number)
  const isMoved = base !== root.base
  sql('UPDATE entity SET name = ?, generic = ?, summary = ?, base = ?, slug = ? WHERE number = ?').run(
    name,
    generic ? 1 : 0,
    summary === undefined ? null : JSON.stringify(summary),
    base,
    isMoved ? `${base}--${root.hash}` : String(root.slug),
    number,
  )
  // Usually a voice keeps its names, and writing them costs as much as all the rest.
  if (hasMoved || wordsOf(namesIn(root)) !== wordsOf(names)) {
    sql('DELETE FROM entity_words WHERE rowid = ?').run(number)
    sql('INSERT INTO entity_words (rowid, names) VALUES (?, ?)').run(number, names.join(betweenNames))
  }
  return isMoved ? [base, String(root.base)] : [base]
}

/** A merged entity cannot be found on its own, and counts only its own statements. */
const resetMerged = ({ sql }: Store, number: number, hasMoved: boolean): void => {
  sql(
    `UPDATE entity SET summary = NULL, statements = said, articles = spoke, first = since, last = until WHERE number = ?`,
  ).run(number)
  if (hasMoved) sql('DELETE FROM entity_words WHERE rowid = ?').run(number)
}

/** Of the voices whose ids begin the same, the one with the most statements gets the plain id. */
const assignIds = ({ sql }: Store, base: string): void => {
  const top = sql(
    'SELECT number, slug FROM entity WHERE base = ? AND merged IS NULL ORDER BY statements DESC, rank LIMIT 1',
  ).get(base)
  if (!top || top.slug === base) return
  sql("UPDATE entity SET slug = base || '--' || hash WHERE slug = ?").run(base)
  sql('UPDATE entity SET slug = ? WHERE number = ?').run(base, Number(top.number))
}

/** Writes the data of voices again: those of `touched` entities, and all that an entity moved into or out of. */
export const refreshVoices = (store: Store, touched: Iterable<number>, { names, moves }: AppliedDecisions): void => {
  const recountOf = recountsAfter(moves)
  const moved = moves.flatMap(({ entity, from, into }) => [entity, from, into])
  const numbers = new Set([...touched, ...moved].flatMap((number) => [number, rootOf(store, number)]))
  const entities = new Set(moves.map(({ entity }) => entity))
  const bases = new Set<string>()
  for (const number of numbers) {
    const row = store
      .sql('SELECT number, slug, base, hash, merged, summary, evidence FROM entity WHERE number = ?')
      .get(number)
    if (!row) continue
    const hasMoved = entities.has(number)
    if (row.merged !== null) {
      resetMerged(store, number, hasMoved)
      bases.add(String(row.base))
    } else {
      const refreshed = { renamed: names.get(number), recount: recountOf(number), hasMoved }
      for (const base of refreshVoice(store, row, refreshed)) bases.add(base)
    }
  }
  for (const base of [...bases].sort()) assignIds(store, base)
}
