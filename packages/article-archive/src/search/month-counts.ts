import type { MonthCount } from '../archive.ts'
import { dayText, firstKeyOf, partsInKey } from '../indexing/story-key.ts'

/** How many statements of a voice are counted, latest first. This bounds the cost of a list of voices. */
export const maxCountedStatements = 2000

/** How many keys of statements belong to one day. */
export const statementKeysInDay = (firstKeyOf('2000-01-02') - firstKeyOf('2000-01-01')) * partsInKey

/** Numbers of days with the statements of each, as months, earliest first. */
export const monthCounts = (
  days: readonly { readonly day: number; readonly statements: number }[],
): readonly MonthCount[] => {
  const counts = new Map<string, number>()
  for (const { day, statements } of days) {
    const month = dayText(day).slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + statements)
  }
  return [...counts]
    .map(([month, statements]) => ({ month, statements }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
}
