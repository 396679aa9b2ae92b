import {
  type AppliedDecisions,
  maxShownEntities,
  type Recount,
  recountsAfter,
  rootIn,
} from '../../identity/voice-moves.ts'
import { isFoundBy, type VoiceRecord, voiceRecord } from '../../identity/voice-record.ts'
import type { Row, Store } from '../store.ts'
import { betweenNames } from '../writing/entity-cache.ts'
import { mergedInto, mergedNumbers } from './entity-tree.ts'
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
  /** Whether no other entity belongs to it. */
  readonly isAlone: boolean
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

/** What the row of a voice says apart from its counts. */
const rowOf = (root: Row, { name, base, generic, summary }: VoiceRecord) => ({
  name,
  generic: generic ? 1 : 0,
  summary: summary === undefined ? null : JSON.stringify(summary),
  base,
  slug: base === root.base ? String(root.slug) : `${base}--${root.hash}`,
})

/** The result of writing a voice. */
interface Written {
  /** The beginnings of ids that may change owners. */
  readonly bases: readonly string[]
  /** The names that it is now found by; `undefined` if they are the same as before. */
  readonly names: readonly string[] | undefined
}

/** Writes the row of the voice with this main entity. */
const refreshVoice = (store: Store, root: Row, { renamed, recount, hasMoved, isAlone }: Refreshed): Written => {
  const { sql } = store
  const number = Number(root.number)
  const rows = isAlone ? [root] : shownEntities(store, number)
  const present = rows.filter(({ stories }) => Number(stories) > 0)
  const used = present.length > 0 ? present : rows
  const own = used.filter((row) => Number(row.auto ?? row.number) === number)
  const record = voiceRecord(used.map(memberOf), own.map(memberOf), renamed)
  if (recount.kind === 'joined' && rows.length > maxShownEntities) countJoined(store, number, recount.entities)
  else if (recount.kind !== 'nothing' || (!isAlone && rows.length <= maxShownEntities)) countAll(store, number)
  const written = rowOf(root, record)
  // Most voices are a single entity, and storing it has written all of this.
  if (Object.entries(written).some(([column, value]) => root[column] !== value))
    sql('UPDATE entity SET name = ?, generic = ?, summary = ?, base = ?, slug = ? WHERE number = ?').run(
      ...Object.values(written),
      number,
    )
  return {
    bases: record.base === root.base ? [record.base] : [record.base, String(root.base)],
    names:
      hasMoved || !isFoundBy(record.names, JSON.parse(String(root.summary ?? root.evidence)))
        ? record.names
        : undefined,
  }
}

/** A merged entity counts only its own statements. */
const resetMerged = ({ sql }: Store, number: number): void => {
  sql(
    `UPDATE entity SET summary = NULL, statements = said, articles = spoke, first = since, last = until WHERE number = ?`,
  ).run(number)
}

/**
 * Writes the names that voices are found by; none for entities that were merged. All at once and in order, because FTS5
 * flushes its buffer between other statements.
 */
const writeNames = ({ sql }: Store, names: ReadonlyMap<number, readonly string[]>): void => {
  const ordered = [...names].sort(([a], [b]) => a - b)
  for (const [number] of ordered) sql('DELETE FROM entity_words WHERE rowid = ?').run(number)
  for (const [number, own] of ordered)
    if (own.length > 0) sql('INSERT INTO entity_words (rowid, names) VALUES (?, ?)').run(number, own.join(betweenNames))
}

/** Of the voices whose ids begin the same, the one with the most statements gets the plain id. */
const assignIds = ({ sql }: Store, bases: ReadonlySet<string>): void => {
  const tops = sql(`SELECT number, base FROM json_each(?) JOIN entity ON number = (
      SELECT number FROM entity WHERE base = value AND merged IS NULL ORDER BY statements DESC, rank LIMIT 1
    ) WHERE slug <> base`).all(JSON.stringify([...bases].sort())) as readonly Row[]
  for (const { number, base } of tops) {
    sql("UPDATE entity SET slug = base || '--' || hash WHERE slug = ?").run(String(base))
    sql('UPDATE entity SET slug = ? WHERE number = ?').run(String(base), Number(number))
  }
}

/** Which of these entities others belong to. */
const mainOnes = ({ sql }: Store, numbers: string): ReadonlySet<number> =>
  new Set(
    sql('SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM entity WHERE merged = value)')
      .all(numbers)
      .map(({ value }: Row) => Number(value)),
  )

/** Writes the data of voices again: those of `touched` entities, and all that an entity moved into or out of. */
export const refreshVoices = (
  store: Store,
  touched: Iterable<number>,
  { names: renames, moves }: AppliedDecisions,
): void => {
  const { sql } = store
  const recountOf = recountsAfter(moves)
  const moved = new Set([...touched, ...moves.flatMap(({ entity, from, into }) => [entity, from, into])])
  const intoOf = mergedInto(store, moved)
  const numbers = JSON.stringify([...new Set([...moved].flatMap((number) => [number, rootIn(intoOf, number)]))])
  const shared = mainOnes(store, numbers)
  const entities = new Set(moves.map(({ entity }) => entity))
  const bases = new Set<string>()
  const rows = sql(`SELECT ${memberColumns}, stories, slug, base, name, generic, summary
    FROM json_each(?) JOIN entity ON number = value`).all(numbers) as readonly Row[]
  const found = new Map<number, readonly string[]>()
  for (const row of rows) {
    const number = Number(row.number)
    const hasMoved = entities.has(number)
    if (row.merged !== null) {
      // Otherwise it was merged before, and storing stories has kept its counts.
      if (!hasMoved) continue
      resetMerged(store, number)
      found.set(number, [])
      bases.add(String(row.base))
    } else {
      const isAlone = !shared.has(number)
      const written = refreshVoice(store, row, {
        renamed: renames.get(number),
        recount: recountOf(number),
        hasMoved,
        isAlone,
      })
      for (const base of written.bases) bases.add(base)
      if (written.names) found.set(number, written.names)
    }
  }
  writeNames(store, found)
  assignIds(store, bases)
}
