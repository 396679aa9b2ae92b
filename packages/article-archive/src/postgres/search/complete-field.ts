import type { CompletedField } from '../../archive.ts'
import { normalizedName } from '../../indexing/normalized-words.ts'
import type { Connection, Sql } from '../connection.ts'
import { sqlPart } from '../sql-part.ts'
import { phraseOf } from './search-query.ts'
import { terms } from './terms.ts'

const condition = (field: Exclude<CompletedField, 'publisher'>) => {
  switch (field) {
    case 'voice':
      return sqlPart`merged is null and statements > 0 and generic = 0 order by statements desc`
    case 'place':
      return sqlPart`kind = 'place' and merged is null order by stories desc`
    case 'org':
      return sqlPart`kind = 'organization' and merged is null order by stories desc`
  }
}

const publishers = async (sql: Sql, begin: string, limit: number): Promise<readonly string[]> => {
  const words = normalizedName(begin)
  const rows = await sql<{ name: string }>`
    select name from publisher where articles > 0 order by articles desc, name`
  return rows
    .map(({ name }) => name)
    .filter((name) => ` ${normalizedName(name)}`.includes(` ${words}`))
    .slice(0, limit)
}

/**
 * Names for the right side of `voice:` and similar fields: those with a word that begins with `begin`, most frequent
 * first.
 */
export const completeField = (
  connection: Connection,
  field: CompletedField,
  begin: string,
  limit = 10,
): Promise<readonly string[]> =>
  connection.read(async (sql) => {
    if (field === 'publisher') return publishers(sql, begin, limit)
    const words = terms(begin)
    const named = words.length === 0 ? sqlPart`true` : sqlPart`search @@ ${phraseOf(words, true)}::tsquery`
    const rows = await sql<{ name: string }>`
      select name from entity where ${named} and ${condition(field)} limit ${limit}`
    return [...new Set(rows.map(({ name }) => name))]
  })
