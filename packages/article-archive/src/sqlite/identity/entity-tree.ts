import type { VoiceRef } from '../../identity/decision.ts'
import { nameNode } from '../../identity/entity-keys.ts'
import { anyMark } from '../search/full-text.ts'
import type { Row, Store } from '../store.ts'

/** The number of an entity's voice, after merges. */
export const rootOf = ({ sql }: Store, number: number): number => {
  let root = number
  for (;;) {
    const row = sql('SELECT merged FROM entity WHERE number = ? AND merged IS NOT NULL').get(root)
    if (row === undefined) return root
    root = Number(row.merged)
  }
}

/** What each of these entities was merged into, followed to the end. Voices of their own are absent. */
export const mergedInto = ({ sql }: Store, numbers: Iterable<number>): ReadonlyMap<number, number> => {
  const rows = sql(`WITH RECURSIVE up(number, merged) AS (
      SELECT number, merged FROM json_each(?) JOIN entity ON number = value WHERE merged IS NOT NULL
      UNION SELECT entity.number, entity.merged FROM up JOIN entity ON entity.number = up.merged WHERE entity.merged IS NOT NULL
    ) SELECT number, merged FROM up`).all(JSON.stringify([...numbers])) as readonly Row[]
  return new Map(rows.map(({ number, merged }) => [Number(number), Number(merged)]))
}

/** The number of the voice with this id, after merges; `undefined` if there is none. */
export const rootNumber = (store: Store, id: string): number | undefined => {
  const row = store.sql('SELECT number FROM entity WHERE slug = ?').get(id)
  return row && rootOf(store, Number(row.number))
}

/**
 * The number of the entity that a decision names: by its evidence, or else the one of that name with the most
 * statements.
 */
export const numberOfRef = ({ sql }: Store, { hash, kind, name }: VoiceRef): number | undefined => {
  const row =
    sql('SELECT number FROM entity WHERE hash = ?').get(hash) ??
    sql('SELECT number FROM entity WHERE node = ? ORDER BY said DESC, rank LIMIT 1').get(nameNode(kind, name))
  return row && Number(row.number)
}

/** The numbers of an entity and of all entities merged into it. */
export const mergedNumbers = ({ sql }: Store, number: number): readonly number[] =>
  sql(`WITH RECURSIVE tree(number) AS (
      VALUES (?) UNION SELECT entity.number FROM entity JOIN tree ON entity.merged = tree.number
    ) SELECT number FROM tree`)
    .all(number)
    .map((row: Row) => Number(row.number))

const fewMarks = 8

/**
 * The marks of what a voice says: names that no other voice has, which are few however many entities the voice has,
 * and single entities for shared names.
 */
export const voiceMarks = (store: Store, root: number): readonly string[] => {
  const numbers = mergedNumbers(store, root)
  if (numbers.length <= fewMarks) return numbers.map((number) => `v${number}`)
  const rows = store
    .sql(`WITH own(number) AS (SELECT value FROM json_each(?)), nodes(node) AS (SELECT DISTINCT node FROM entity WHERE number IN own),
        shared(node) AS (SELECT DISTINCT node FROM entity WHERE node IN nodes AND said > 0 AND number NOT IN own)
      SELECT 'n' || node AS mark FROM nodes WHERE node NOT IN shared
      UNION ALL SELECT 'v' || number FROM entity WHERE number IN own AND node IN shared AND said > 0`)
    .all(JSON.stringify(numbers))
  return rows.map((row: Row) => String(row.mark))
}

/** The full-text expression for what a voice says. */
export const spokenBy = (store: Store, root: number): string => anyMark(voiceMarks(store, root))
