import type { Sql } from '../connection.ts'
import { anyMark } from '../search/search-query.ts'

/** What these entities were merged into, followed to the end. Entities that were not merged are absent. */
export const mergedInto = async (sql: Sql, numbers: readonly number[]): Promise<ReadonlyMap<number, number>> => {
  const rows = await sql<{ number: number; merged: number }>`
    with recursive up as (
      select number, merged from entity where number = any(${numbers}::integer[]) and merged is not null
      union
      select entity.number, entity.merged from entity join up on entity.number = up.merged where entity.merged is not null
    ) select number, merged from up`
  return new Map(rows.map(({ number, merged }) => [number, merged]))
}

/** These entities and all that were merged into them. */
export const withMerged = async (sql: Sql, numbers: readonly number[]): Promise<readonly number[]> => {
  const rows = await sql<{ number: number }>`
    with recursive down as (
      select unnest(${numbers}::integer[]) as number
      union
      select entity.number from entity join down on entity.merged = down.number
    ) select number from down`
  return rows.map(({ number }) => number)
}

const fewMarks = 8

/**
 * The marks of what a voice says: names that no other voice has, which are few however many entities the voice has,
 * and single entities for shared names.
 */
export const voiceMarks = async (sql: Sql, root: number): Promise<readonly string[]> => {
  const numbers = await withMerged(sql, [root])
  if (numbers.length <= fewMarks) return numbers.map((number) => `v${number}`)
  const rows = await sql<{ mark: string }>`
    with nodes as (select distinct node from entity where number = any(${numbers}::integer[])),
      shared as (select distinct node from entity where node in (select node from nodes) and said > 0 and number <> all(${numbers}::integer[]))
    select 'n' || node as mark from nodes where node not in (select node from shared)
    union all
    select 'v' || number from entity where number = any(${numbers}::integer[]) and said > 0 and node in (select node from shared)`
  return rows.map(({ mark }) => mark)
}

/** What a voice says, as a tsquery. */
export const spokenBy = async (sql: Sql, root: number): Promise<string> => anyMark(await voiceMarks(sql, root))
