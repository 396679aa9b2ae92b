import { ArchiveError } from '../archive-error.ts'
import { type KeyRange, keyRanges, keysNeeded } from '../rows/story-key.ts'
import type { Asking } from './connection.ts'

/** When an article was published, in milliseconds since 1970, and how many statements or figures it has. */
export interface Placed {
  readonly published: number
  readonly parts: number
}

const nextFree = async (sql: Asking, ranges: readonly KeyRange[]): Promise<ReadonlyMap<number, number>> => {
  const rows = await sql<{ start: number; key: number; parts: number }>`
    select range.start, last.key, greatest(last.statements, last.figures) as parts
    from unnest(${ranges.map(({ start }) => start)}::bigint[], ${ranges.map(({ end }) => end)}::bigint[]) as range (start, stop)
    cross join lateral (
      select key, statements, figures from article where key >= range.start and key < range.stop order by key desc limit 1
    ) as last`
  return new Map(rows.map(({ start, key, parts }) => [start, key + keysNeeded(parts)]))
}

/** The first key of each article, in order: free, and after its contemporaries'. The writing lock is held. */
export const allotKeys = async (sql: Asking, articles: readonly Placed[]): Promise<readonly number[]> => {
  const allotted: { readonly key: number; readonly end: number }[] = []
  const firsts = articles
    .map(({ published }) => keyRanges(published).next().value)
    .filter((range) => range !== undefined)
  const known = new Map(firsts.map(({ start }) => [start, start]))
  for (const [start, free] of await nextFree(sql, firsts)) known.set(start, free)

  const firstFree = async (range: KeyRange, isFirst: boolean): Promise<number> => {
    const kept = isFirst ? known.get(range.start) : (await nextFree(sql, [range])).get(range.start)
    return allotted.reduce(
      (free, { key, end }) => (key >= range.start && key < range.end ? Math.max(free, end) : free),
      kept ?? range.start,
    )
  }
  for (const { published, parts } of articles) {
    const needed = keysNeeded(parts)
    let isFirst = true
    let found: number | undefined
    for (const range of keyRanges(published)) {
      const key = await firstFree(range, isFirst)
      isFirst = false
      if (key + needed > range.end) continue
      found = key
      break
    }
    if (found === undefined) {
      throw new ArchiveError(
        'The archive holds as many articles of one day as it can. Give them dates of publication to the second.',
      )
    }
    allotted.push({ key: found, end: found + needed })
  }
  return allotted.map(({ key }) => key)
}
