import type { ArchiveVoice, Page, PageOptions } from '../archive.ts'
import { joinedEntity } from '../identity/joined-entity.ts'
import type { KnownEntity } from '../identity/known-entity.ts'
import { pageLimit, readCursor, writeCursor } from '../rows/cursor.ts'
import { dayText } from '../rows/story-key.ts'
import type { Asking, Connection } from './connection.ts'
import { mergedInto, rootOf } from './entity-tree.ts'
import { phraseOf } from './search-query.ts'
import { sqlPart } from './sql-part.ts'
import { terms } from './terms.ts'

interface EntityRow {
  readonly number: number
  readonly slug: string
  readonly known: KnownEntity
  readonly articles: number
  readonly statements: number
  readonly first: number | null
  readonly last: number | null
}

const columns = sqlPart`number, slug, known, articles, statements, first, last`

/** Rows of `entity` as voices, each with what was merged into it. */
const archiveVoices = async (sql: Asking, rows: readonly EntityRow[]): Promise<readonly ArchiveVoice[]> => {
  const merged = await sql<{ root: number; known: KnownEntity }>`
    with recursive down (root, number, depth) as (
      select number, number, 0 from unnest(${rows.map(({ number }) => number)}::integer[]) as number
      union all
      select down.root, entity.number, down.depth + 1 from entity join down on entity.merged = down.number
    ) select root, known from down join entity using (number) where depth > 0 order by depth, number`
  return rows.map((row) => {
    const known = merged
      .filter(({ root }) => root === row.number)
      .reduce((joined, other) => joinedEntity(joined, other.known), row.known)
    return {
      id: row.slug,
      name: known.name,
      kind: known.kind,
      aliases: known.aliases,
      roles: known.roles,
      identifiers: known.identifiers,
      articleCount: row.articles,
      statementCount: row.statements,
      ...(row.first !== null && { first: dayText(row.first) }),
      ...(row.last !== null && { last: dayText(row.last) }),
    }
  })
}

const named = (name: string | undefined) =>
  name === undefined
    ? sqlPart`true`
    : sqlPart`number in (
        with recursive up as (
          select number, merged from entity where search @@ ${phraseOf(terms(name), true)}::tsquery
          union
          select entity.number, entity.merged from entity join up on entity.number = up.merged
        ) select number from up)`

/** Those who speak, most statements first; with `name`, those of whom a name or alias has words that begin so. */
export const listVoices = (
  connection: Connection,
  { limit, after, name }: PageOptions & { readonly name?: string } = {},
): Promise<Page<ArchiveVoice>> => {
  const most = pageLimit(limit)
  const [statements = 2 ** 31 - 1, number = 0] = readCursor(after, 2) ?? []
  return connection.read(async (sql) => {
    const rows = await sql<EntityRow>`
      select ${columns} from entity
      where merged is null and statements > 0 and (statements, number) < (${statements}::integer, ${number}::integer)
        and ${named(name)}
      order by statements desc, number desc limit ${most + 1}`
    const last = rows[most - 1]
    return {
      items: await archiveVoices(sql, rows.slice(0, most)),
      ...(rows.length > most && last && { next: writeCursor(last.statements, last.number) }),
    }
  })
}

/** The number of the entity that a voice's id stands for, after merges; `undefined` for none. */
export const voiceNumber = async (sql: Asking, id: string): Promise<number | undefined> => {
  const [row] = await sql<{ number: number }>`select number from entity where slug = ${id}`
  return row && rootOf(await mergedInto(sql, [row.number]), row.number)
}

/** The voice with this id; one that was merged gives the voice it was merged into. */
export const voiceAt = (connection: Connection, id: string): Promise<ArchiveVoice | undefined> =>
  connection.read(async (sql) => {
    const number = await voiceNumber(sql, id)
    if (number === undefined) return undefined
    const rows = await sql<EntityRow>`select ${columns} from entity where number = ${number}`
    const [voice] = await archiveVoices(sql, rows)
    return voice
  })
