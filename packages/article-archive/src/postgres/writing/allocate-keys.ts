import { ArchiveError } from '../../archive-error.ts'
import { type KeyRange, keyRanges, keysNeeded } from '../../indexing/story-key.ts'
import type { Sql } from '../connection.ts'

/**
 * When an article was published (in milliseconds since 1970), how many statements or figures it has, and its current
 * key.
 */
export interface Placed {
  readonly published: number
  readonly parts: number
  readonly old: Occupied | undefined
}

/** The key of an article, and how many statements or figures it has. */
interface Occupied {
  readonly key: number
  readonly parts: number
}

// The first second of a minute has the same start as the minute.
const nameOf = ({ start, end }: KeyRange): string => `${start}-${end}`

const endOf = ({ key, parts }: Occupied): number => key + keysNeeded(parts)

/**
 * The first free key of each range after its last article, ignoring the articles `without`. Empty ranges are absent.
 */
const nextFree = async (
  sql: Sql,
  ranges: readonly KeyRange[],
  without: readonly number[],
): Promise<ReadonlyMap<number, number>> => {
  const rows = await sql<{ start: number } & Occupied>`
    select range.start, last.key, greatest(last.statements, last.figures) as parts
    from unnest(${ranges.map(({ start }) => start)}::bigint[], ${ranges.map(({ end }) => end)}::bigint[]) as range (start, stop)
    cross join lateral (
      select key, statements, figures from article
      where key >= range.start and key < range.stop and key <> all(${without}::bigint[]) order by key desc limit 1
    ) as last`
  return new Map(rows.map((row) => [row.start, endOf(row)]))
}

/**
 * The first key of each article, in order: free, and after earlier articles of the same time. Each article releases
 * its current key at its turn and may get it again, as if they were stored one by one. The caller holds the writing
 * lock.
 */
export const allocateKeys = async (sql: Sql, articles: readonly Placed[]): Promise<readonly number[]> => {
  const taken = new Map<number, Occupied>(articles.flatMap(({ old }) => (old ? [[old.key, old]] : [])))
  const old = [...taken.keys()]
  const firsts = articles.flatMap(({ published }) => keyRanges(published).next().value ?? [])
  const free = await nextFree(sql, firsts, old)
  const known = new Map(firsts.map((range) => [nameOf(range), free.get(range.start) ?? range.start]))

  const firstFree = async (range: KeyRange): Promise<number> => {
    const kept = known.get(nameOf(range)) ?? (await nextFree(sql, [range], old)).get(range.start) ?? range.start
    let free = kept
    for (const occupied of taken.values()) {
      if (occupied.key >= range.start && occupied.key < range.end) free = Math.max(free, endOf(occupied))
    }
    return free
  }

  const keys: number[] = []
  for (const { published, parts, old } of articles) {
    if (old) taken.delete(old.key)
    const key = await allocated(keyRanges(published), keysNeeded(parts), firstFree)
    taken.set(key, { key, parts })
    keys.push(key)
  }
  return keys
}

const allocated = async (
  ranges: Iterable<KeyRange>,
  needed: number,
  firstFree: (range: KeyRange) => Promise<number>,
): Promise<number> => {
  for (const range of ranges) {
    const key = await firstFree(range)
    if (key + needed <= range.end) return key
  }
  throw new ArchiveError(
    'The archive has no room for more articles of this day. Give them times of publication to the second.',
  )
}
