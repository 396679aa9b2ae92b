import type { DateMention } from '@onrecord/article-data'
import { type Day, isoDate } from './calendar.ts'

/** The reading of a time expression. `edtf` is absent if the words cannot be dated. */
interface Dated {
  readonly edtf?: string
  readonly basis: DateMention['basis']
}

/**
 * Whether the words refer to a time before or after the reference day. `present` is a verb in the present ("sails",
 * "can"), which usually looks ahead. `planned` is ahead of a day in the past ("would"), so the time may be over. `habit`
 * happens every year or every week.
 */
export type Direction = 'back' | 'ahead' | 'present' | 'planned' | 'habit' | 'unknown'

/** The context that a rule may use. */
export interface DateContext {
  /** The reference day: the day of publication, or the day on which a quotation was spoken. */
  readonly from: Day | undefined
  /** Reads the verbs around the words; call it only when needed. */
  readonly direction: () => Direction
}

/** A pattern and its reading. */
export interface DateRule {
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: DateContext) => Dated | undefined
}

/** A date given by the words alone. */
export const known = (edtf: string): Dated => ({ edtf, basis: 'known' })

/** A date computed from the day of publication; left open if that day is unknown. */
export const implied = (edtf: string | undefined): Dated =>
  edtf === undefined ? { basis: 'implied' } : { edtf, basis: 'implied' }

/** Something that happens every year or every week, and has no date. */
export const recurring: Dated = { basis: 'known' }

const twoMonths = 60
/** A text gives the year of a day that is further ahead than this. */
const tenMonths = 300

/**
 * The day nearest to `from`, in the direction of the words, of a day that comes once a year. With no direction, it is
 * on or before `from`, or within the two months after it. Nothing is more than ten months ahead. `dayIn` gives the day in a year; undefined if the year does
 * not have it.
 */
export const nearestOfYears = (
  from: Day,
  dayIn: (year: number) => Day | undefined,
  direction: Direction,
): Day | undefined => {
  const year = Number(isoDate(from).slice(0, 4))
  const days = [year - 1, year, year + 1].map(dayIn).filter((day) => day !== undefined)
  if (direction === 'planned') return days.toSorted((one, two) => Math.abs(one - from) - Math.abs(two - from))[0]
  if (direction === 'ahead' || direction === 'present') {
    const next = days.find((day) => day >= from)
    return next !== undefined && next - from <= tenMonths ? next : days.findLast((day) => day < from)
  }
  const latest = direction === 'back' ? from : from + twoMonths
  return days.findLast((day) => day <= latest)
}
