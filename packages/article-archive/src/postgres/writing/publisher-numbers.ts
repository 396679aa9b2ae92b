import type { Sql } from '../connection.ts'

const counted = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The numbers of publishers. Each name adds one to the articles of its publisher. */
export const publisherNumbers = async (sql: Sql, names: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (names.length === 0) return new Map()
  const counts = counted(names)
  const rows = await sql<{ number: number; name: string }>`
    insert into publisher (name, articles)
    select * from unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::integer[])
    on conflict (name) do update set articles = publisher.articles + excluded.articles
    returning number, name`
  return new Map(rows.map(({ number, name }) => [name, number]))
}

/** Subtracts articles from publishers, one for each number. */
export const leavePublishers = async (sql: Sql, numbers: readonly number[]): Promise<void> => {
  if (numbers.length === 0) return
  const counts = counted(numbers)
  await sql`
    update publisher set articles = publisher.articles - less.articles
    from unnest(${[...counts.keys()]}::integer[], ${[...counts.values()]}::integer[]) as less (number, articles)
    where publisher.number = less.number`
}
