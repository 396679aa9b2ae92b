import type { NameField } from '@onrecord/article-data'
import { foldedWords } from '../rows/folded.ts'
import type { Asking } from './connection.ts'
import { phraseOf } from './search-query.ts'
import { terms } from './terms.ts'

const kinds: Readonly<Record<Exclude<NameField, 'publisher'>, readonly string[]>> = {
  voice: ['person', 'organization', 'place', 'group', 'work'],
  place: ['place'],
  org: ['organization'],
}

/**
 * The entities with a name or alias that holds these words, one after another, and those that were merged with one: a
 * merged voice answers to all its names.
 */
export const namedEntities = async (
  sql: Asking,
  field: Exclude<NameField, 'publisher'>,
  name: string,
): Promise<readonly number[]> => {
  const rows = await sql<{ number: number }>`
    with recursive related as (
      select number, merged from entity
      where search @@ ${phraseOf(terms(name))}::tsquery and kind = any(${[...kinds[field]]}::text[])
      union
      select entity.number, entity.merged from entity
      join related on entity.number = related.merged or entity.merged = related.number
    ) select number from related`
  return rows.map(({ number }) => number)
}

/** The publishers whose name holds these words, one after another. */
export const namedPublishers = async (sql: Asking, name: string): Promise<readonly number[]> => {
  const words = foldedWords(name).join(' ')
  if (words === '') return []
  const rows = await sql<{ number: number; name: string }>`select number, name from publisher`
  return rows.filter((row) => ` ${foldedWords(row.name).join(' ')} `.includes(` ${words} `)).map(({ number }) => number)
}
