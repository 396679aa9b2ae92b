import type { Entity } from '@onrecord/article-data'
import type { Evidence } from '../../identity/evidence.ts'
import { rootIn } from '../../identity/voice-moves.ts'
import type { VoiceSummary } from '../../identity/voice-summary.ts'
import { inOrderOfMeaning, type NamedVoice } from '../../identity/voices-meant.ts'
import { normalizedName, normalizedWords } from '../../indexing/normalized-words.ts'
import type { NameMeaning, NameQuery } from '../../search/predicate.ts'
import type { Sql } from '../connection.ts'
import { mergedInto, voiceMarks, withMerged } from '../identity/entity-tree.ts'
import { phraseOf } from './search-query.ts'
import { terms } from './terms.ts'

const kinds: Readonly<Record<'place' | 'org', Entity['kind']>> = { place: 'place', org: 'organization' }

/** The places or organizations with these words in a row in a name or alias, and all entities merged into them. */
const namedEntities = async (sql: Sql, field: 'place' | 'org', name: string): Promise<readonly number[]> => {
  const rows = await sql<{ number: number }>`
    select number from entity where search @@ ${phraseOf(terms(name))}::tsquery and kind = ${kinds[field]}`
  return withMerged(
    sql,
    rows.map(({ number }) => number),
  )
}

interface VoiceRow {
  readonly number: number
  readonly slug: string
  readonly name: string
  readonly kind: Entity['kind']
  readonly summary: VoiceSummary | null
  readonly evidence: Evidence
  readonly statements: number
}

const namedVoice = ({ number, slug, name, kind, summary, evidence, statements }: VoiceRow) => ({
  number,
  id: slug,
  name,
  kind,
  aliases: (summary ?? evidence).aliases,
  statements,
})

/** The number of the voice with an id, after merges; `undefined` if there is none. */
export const voiceNumber = async (sql: Sql, id: string): Promise<number | undefined> => {
  const [row] = await sql<{ number: number }>`select number from entity where slug = ${id}`
  return row && rootIn(await mergedInto(sql, [row.number]), row.number)
}

const maxConsidered = 200

/** The voices that `voice:name` can mean. The first is the one that a search uses. */
export const voicesMeant = async (
  sql: Sql,
  name: string,
): Promise<readonly (NamedVoice & { readonly number: number })[]> => {
  // An id of one word could also be a bare name, and is read as a name.
  const root = name.includes('-') ? await voiceNumber(sql, name) : undefined
  if (root !== undefined) {
    const rows = await sql<VoiceRow>`
      select number, slug, name, kind, summary, evidence, statements from entity where number = ${root}`
    return rows.map(namedVoice)
  }
  if (normalizedWords(name).length === 0) return []
  const rows = await sql<VoiceRow>`
    select number, slug, name, kind, summary, evidence, statements from entity
    where search @@ ${phraseOf(terms(name))}::tsquery and merged is null and statements > 0
    order by statements desc, rank limit ${maxConsidered}`
  return inOrderOfMeaning(name, rows.map(namedVoice))
}

/** The publishers with these words in a row in their name. */
const namedPublishers = async (sql: Sql, name: string): Promise<readonly number[]> => {
  const words = normalizedName(name)
  if (words === '') return []
  const rows = await sql<{ number: number; name: string }>`select number, name from publisher`
  return rows.filter((row) => ` ${normalizedName(row.name)} `.includes(` ${words} `)).map(({ number }) => number)
}

const meaningOf = async (sql: Sql, { field, name }: NameQuery): Promise<NameMeaning> => {
  switch (field) {
    case 'voice': {
      const [meant] = await voicesMeant(sql, name)
      return { kind: 'voice', marks: meant ? await voiceMarks(sql, meant.number) : [] }
    }
    case 'publisher':
      return { kind: 'publisher', numbers: await namedPublishers(sql, name) }
    case 'place':
    case 'org':
      return { kind: 'entity', numbers: await namedEntities(sql, field, name) }
  }
}

/** Looks up the names of a query. A voice's name means the first of `voicesMeant`. */
export const meaningsOf = async (sql: Sql, names: readonly NameQuery[]): Promise<(name: NameQuery) => NameMeaning> => {
  const found = await Promise.all(names.map(async (name) => [name, await meaningOf(sql, name)] as const))
  const known = new Map(found)
  return (name) => known.get(name) ?? { kind: 'voice', marks: [] }
}
