import type { ArchiveVoice, Page, VoiceOptions } from '../../archive.ts'
import { archiveVoice } from '../../identity/archive-voice.ts'
import type { Evidence } from '../../identity/evidence.ts'
import { rootIn } from '../../identity/voice-moves.ts'
import type { VoiceSummary } from '../../identity/voice-summary.ts'
import { nextOf, pageStart } from '../../search/paging.ts'
import type { Connection, Sql } from '../connection.ts'
import { mergedInto } from '../identity/entity-tree.ts'
import { sqlPart } from '../sql-part.ts'
import { voiceNumber, voicesMeant } from './named-entities.ts'
import { phraseOf } from './search-query.ts'
import { terms } from './terms.ts'

interface EntityRow {
  readonly number: number
  readonly slug: string
  readonly evidence: Evidence
  readonly summary: VoiceSummary | null
  readonly generic: number
  readonly rank: number
  readonly articles: number
  readonly statements: number
  readonly first: number | null
  readonly last: number | null
}

const columns = sqlPart`number, slug, evidence, summary, generic, rank, articles, statements, first, last`

const voiceOf = ({ summary, generic, ...row }: EntityRow): ArchiveVoice =>
  archiveVoice({ ...row, generic: generic === 1, ...(summary && { summary }) })

const named = (name: string | undefined) =>
  name === undefined ? sqlPart`true` : sqlPart`search @@ ${phraseOf(terms(name), true)}::tsquery`

const genericTests = { true: sqlPart`true`, false: sqlPart`generic = 0`, only: sqlPart`generic = 1` } as const

/** Voices with statements, most statements first. `name` keeps those with words in a name or alias that begin so. */
export const listVoices = (
  connection: Connection,
  { name, generic = name !== undefined, ...options }: VoiceOptions = {},
): Promise<Page<ArchiveVoice>> => {
  const { after: [statements = 2 ** 31 - 1, rank = 0] = [], limit } = pageStart(options, 2)
  return connection.read(async (sql) => {
    const rows = await sql<EntityRow>`
      select ${columns} from entity
      where merged is null and statements > 0 and (statements, rank) < (${statements}::integer, ${rank}::bigint)
        and ${named(name)} and ${genericTests[`${generic}`]}
      order by statements desc, rank desc limit ${limit + 1}`
    return {
      items: rows.slice(0, limit).map(voiceOf),
      ...nextOf(rows, limit, (row) => [row.statements, row.rank]),
    }
  })
}

/** The voices with these numbers, in this order. */
export const voicesOf = async (sql: Sql, numbers: readonly number[]): Promise<readonly ArchiveVoice[]> => {
  const rows = await sql<EntityRow>`select ${columns} from entity where number = any(${numbers}::integer[])`
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  return numbers.flatMap((number) => {
    const row = byNumber.get(number)
    return row ? [voiceOf(row)] : []
  })
}

/** The voice with this id, or the voice that it was merged into. */
export const voiceAt = (connection: Connection, id: string): Promise<ArchiveVoice | undefined> =>
  connection.read(async (sql) => {
    const number = await voiceNumber(sql, id)
    return number === undefined ? undefined : (await voicesOf(sql, [number]))[0]
  })

/** The voices that `voice:name` can mean. The first is the one that a search uses. */
export const voicesNamed = (connection: Connection, name: string, limit = 10): Promise<readonly ArchiveVoice[]> =>
  connection.read(async (sql) => {
    const meant = await voicesMeant(sql, name)
    return voicesOf(
      sql,
      meant.slice(0, limit).map(({ number }) => number),
    )
  })

/** The voices of a story's entities, as `Archive.voicesIn` returns them. */
export const voicesIn = (connection: Connection, id: string): Promise<readonly (string | undefined)[]> =>
  connection.read(async (sql) => {
    const rows = await sql<{ entity: number; statements: number }>`
      select entity, statements from story join appearance on appearance.article = story.key where story.id = ${id} order by place`
    const into = await mergedInto(
      sql,
      rows.map(({ entity }) => entity),
    )
    const roots = rows.map(({ entity }) => rootIn(into, entity))
    const slugs = await sql<{ number: number; slug: string }>`
      select number, slug from entity where number = any(${roots}::integer[])`
    const byNumber = new Map(slugs.map(({ number, slug }) => [number, slug]))
    return rows.map(({ statements }, at) => (statements === 0 ? undefined : byNumber.get(roots[at] ?? 0)))
  })
