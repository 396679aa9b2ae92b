import { voiceRecord } from '../identity/voice-record.ts'
import { betweenNames } from './entity-book.ts'
import { memberColumns, memberOf } from './identity-rows.ts'
import { mergedNumbers } from './merged-numbers.ts'
import type { Row, Store } from './store.ts'

/** Writes anew what is known of the voice that goes by an entity; gives the beginnings of ids that may have to change hands. */
const refreshVoice = (store: Store, root: Row, renamed: string | undefined): readonly string[] => {
  const { sql } = store
  const number = Number(root.number)
  const tree = JSON.stringify(mergedNumbers(store, number))
  const rows = sql(`SELECT ${memberColumns}, stories FROM entity WHERE number IN (SELECT value FROM json_each(?))`).all(
    tree,
  )
  const present = rows.filter(({ stories }) => Number(stories) > 0)
  const used = present.length > 0 ? present : rows
  const own = used.filter((row) => Number(row.auto ?? row.number) === number)
  const { name, base, generic, summary, names } = voiceRecord(used.map(memberOf), own.map(memberOf), renamed)
  const counts = sql(`SELECT sum(said) AS said, min(since) AS first, max(until) AS last, (
      SELECT count(DISTINCT article) FROM appearance WHERE statements > 0 AND entity IN (SELECT value FROM json_each(?1))
    ) AS articles FROM entity WHERE number IN (SELECT value FROM json_each(?1))`).get(tree)
  const written = summary === undefined ? null : JSON.stringify(summary)
  const isMoved = base !== root.base
  sql(`UPDATE entity SET name = ?, generic = ?, summary = ?, base = ?, slug = ?, statements = ?, articles = ?, first = ?, last = ?
    WHERE number = ?`).run(
    name,
    generic ? 1 : 0,
    written,
    base,
    isMoved ? `${base}--${root.hash}` : String(root.slug),
    Number(counts?.said ?? 0),
    Number(counts?.articles ?? 0),
    (counts?.first as number | null) ?? null,
    (counts?.last as number | null) ?? null,
    number,
  )
  sql('DELETE FROM entity_words WHERE rowid = ?').run(number)
  sql('INSERT INTO entity_words (rowid, names) VALUES (?, ?)').run(number, names.join(betweenNames))
  return isMoved ? [base, String(root.base)] : [base]
}

/** An entity that goes by another is not looked for by itself, and counts alone. */
const hush = ({ sql }: Store, number: number): void => {
  sql(
    `UPDATE entity SET summary = NULL, statements = said, articles = spoke, first = since, last = until WHERE number = ?`,
  ).run(number)
  sql('DELETE FROM entity_words WHERE rowid = ?').run(number)
}

/** Of the voices whose ids begin alike, the one that says most has the plain id. */
const settleIds = ({ sql }: Store, base: string): void => {
  const top = sql(
    'SELECT number, slug FROM entity WHERE base = ? AND merged IS NULL ORDER BY statements DESC, rank LIMIT 1',
  ).get(base)
  if (!top || top.slug === base) return
  sql("UPDATE entity SET slug = base || '--' || hash WHERE slug = ?").run(base)
  sql('UPDATE entity SET slug = ? WHERE number = ?').run(base, Number(top.number))
}

/** Writes anew what voices are shown as and found by. `names` are those that people gave them. */
export const refreshVoices = (store: Store, numbers: Iterable<number>, names: ReadonlyMap<number, string>): void => {
  const bases = new Set<string>()
  for (const number of numbers) {
    const row = store.sql('SELECT number, slug, base, hash, merged FROM entity WHERE number = ?').get(number)
    if (!row) continue
    if (row.merged !== null) {
      hush(store, number)
      bases.add(String(row.base))
    } else for (const base of refreshVoice(store, row, names.get(number))) bases.add(base)
  }
  for (const base of [...bases].sort()) settleIds(store, base)
}
