import type { Asking } from './connection.ts'

/** What each of these entities was merged into, and that in turn: those that were not are absent. */
export const mergedInto = async (sql: Asking, numbers: readonly number[]): Promise<ReadonlyMap<number, number>> => {
  const rows = await sql<{ number: number; merged: number }>`
    with recursive up as (
      select number, merged from entity where number = any(${numbers}::integer[]) and merged is not null
      union
      select entity.number, entity.merged from entity join up on entity.number = up.merged where entity.merged is not null
    ) select number, merged from up`
  return new Map(rows.map(({ number, merged }) => [number, merged]))
}

/** These entities and all that were merged into them. */
export const withMerged = async (sql: Asking, numbers: readonly number[]): Promise<readonly number[]> => {
  const rows = await sql<{ number: number }>`
    with recursive down as (
      select unnest(${numbers}::integer[]) as number
      union
      select entity.number from entity join down on entity.merged = down.number
    ) select number from down`
  return rows.map(({ number }) => number)
}

/** The entity that this one is by now, after all merges. */
export const rootOf = (into: ReadonlyMap<number, number>, number: number): number => {
  let root = number
  for (let next = into.get(root); next !== undefined; next = into.get(root)) root = next
  return root
}
