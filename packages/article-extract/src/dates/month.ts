import { type Day, isoDate, monthOf, two } from './calendar.ts'
import { type DateRule, type Direction, implied, known, recurring } from './date-rule.ts'
import { monthPattern } from './time-words.ts'

type Way = 'back' | 'last' | 'ahead' | 'present' | 'nearest' | 'next' | 'this'

/**
 * The month nearest to `from` in the direction of the words, but not ten or more months ahead (nine in the present). "last" and "next" never
 * mean the month of `from` itself.
 */
const resolved = (from: Day, month: number, way: Way): string => {
  const [year = 0, now = 0] = isoDate(from).split('-').map(Number)
  const inYear = {
    back: month <= now ? year : year - 1,
    last: month < now ? year : year - 1,
    ahead: month >= now - 2 ? year : year + 1,
    present: month >= now - 3 ? year : year + 1,
    nearest: month > now + 6 ? year - 1 : month >= now - 6 ? year : year + 1,
    next: month > now ? year : year + 1,
    this: year,
  }[way]
  return `${inYear}-${two(month)}`
}

const opened = (groups: Readonly<Record<string, string | undefined>>, edtf: string): string =>
  /^since/iu.test(groups.since ?? '') ? `${edtf}/..` : edtf

/** Whether the next such month is nearer than the last one. */
const isNearerAhead = (from: Day, month: number): boolean => (month - Number(isoDate(from).slice(5, 7)) + 12) % 12 <= 6

/** The way that the words before a month name; undefined for a plain "in" or "by". */
const namedWay = (words: string): Way | undefined => {
  if (/\blast\b/iu.test(words)) return 'last'
  if (/\bnext\b/iu.test(words)) return 'next'
  if (/\bthis\b/iu.test(words)) return 'this'
  return /^since\b/iu.test(words) ? 'back' : undefined
}

/** The way of a month after `words`, by the direction of its sentence. */
const wayOf = (words: string, direction: Direction, isNearer: boolean): Way => {
  // "They paid until May" may be over; "It is shut until May" is not.
  if (/^(?:by|until)\b/iu.test(words)) return direction === 'back' ? 'nearest' : 'ahead'
  if (direction === 'planned') return isNearer ? 'ahead' : 'back'
  // "It is up from March."
  if (direction === 'present') return /^from\b/iu.test(words) ? 'back' : 'present'
  return direction === 'ahead' ? 'ahead' : 'back'
}

const monthsApart = `(?:from|between) (?<first>${monthPattern})\\b\\.? (?:to|and|until|through) (?<month>${monthPattern})\\b`

/** The months of a range: "from April to June", "between January and March 2023". */
const monthRange: DateRule = {
  pattern: new RegExp(`\\b${monthsApart}(?!\\.?\\s\\d{1,2}\\b)(?:\\.?,?\\s(?<year>(?:1[5-9]|20)\\d{2})\\b)?`, 'giu'),
  read: ({ first = '', month: last = '', year }, { from, direction }) => {
    const [start, end] = [monthOf(first), monthOf(last)]
    const isOneYear = start <= end
    if (year !== undefined) return known(`${Number(year) - (isOneYear ? 0 : 1)}-${two(start)}/${year}-${two(end)}`)
    if (from === undefined) return implied(undefined)
    const way = direction()
    if (way === 'habit') return recurring
    if (way === 'ahead' || way === 'present') {
      const opened = resolved(from, start, 'ahead')
      return implied(`${opened}/${Number(opened.slice(0, 4)) + (isOneYear ? 0 : 1)}-${two(end)}`)
    }
    const closed = resolved(from, end, 'back')
    return implied(`${Number(closed.slice(0, 4)) - (isOneYear ? 0 : 1)}-${two(start)}/${closed}`)
  },
}

/**
 * A month: "August 2024", "in August", "since last August". A month without a year needs a word before it that dates:
 * "in", "since", "last".
 */
export const month: readonly DateRule[] = [
  monthRange,
  {
    pattern: new RegExp(
      `\\b(?<since>(?:in|since) )?(?:(?:early|mid|late)[ -])?(?<month>${monthPattern})\\b\\.?,?\\s(?:of\\s)?(?<year>(?:1[5-9]|20)\\d{2})\\b`,
      'giu',
    ),
    read: (groups) => known(opened(groups, `${groups.year}-${two(monthOf(groups.month ?? ''))}`)),
  },
  {
    pattern: new RegExp(
      `\\b(?<since>(?:in|since|last|this|next|by|until|during|from|between|early in|late in|(?:end|start|beginning|middle) of) (?:(?:last|this|next|early|mid|late)[ -])?)(?<month>${monthPattern})\\b(?!\\.?\\s\\d)`,
      'giu',
    ),
    read: (groups, { from, direction }) => {
      // "this may be", "on the last march": not months.
      if (/^(?:may|march)$/u.test(groups.month ?? '')) return undefined
      if (from === undefined) return implied(undefined)
      const month = monthOf(groups.month ?? '')
      const words = groups.since ?? ''
      const named = namedWay(words)
      if (named) return implied(opened(groups, resolved(from, month, named)))
      const toward = direction()
      if (toward === 'habit' && /^in /iu.test(words)) return recurring
      return implied(resolved(from, month, wayOf(words, toward, isNearerAhead(from, month))))
    },
  },
]
