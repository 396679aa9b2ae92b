import { type Day, isoDate } from './calendar.ts'
import type { Direction } from './date-rule.ts'

const twoMonths = 60

/**
 * The day nearest to `from` on the way that the words look, of a day that comes once a year. Where they look no way, it is
 * on or before `from`, or within the two months after it. `dayIn` gives the day in a year, undefined where a year has none.
 */
export const nearestOfYears = (
  from: Day,
  dayIn: (year: number) => Day | undefined,
  direction: Direction,
): Day | undefined => {
  const year = Number(isoDate(from).slice(0, 4))
  const days = [year - 1, year, year + 1].map(dayIn).filter((day) => day !== undefined)
  if (direction === 'planned') return days.toSorted((one, two) => Math.abs(one - from) - Math.abs(two - from))[0]
  if (direction === 'ahead') return days.find((day) => day >= from)
  const latest = direction === 'back' ? from : from + twoMonths
  return days.findLast((day) => day <= latest)
}
