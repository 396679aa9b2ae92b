import { type Day, isoDate, monthOf, two } from './calendar.ts'
import { type DateRule, implied, known, recurring } from './date-rule.ts'
import { monthPattern } from './time-words.ts'

type Way = 'back' | 'last' | 'ahead' | 'next' | 'this'

/**
 * The month nearest to `from` in the direction of the words; "last" and "next" never mean the month of `from` itself.
 */
const resolved = (from: Day, month: number, way: Way): string => {
  const [year = 0, now = 0] = isoDate(from).split('-').map(Number)
  const inYear = {
    back: month <= now ? year : year - 1,
    last: month < now ? year : year - 1,
    ahead: month >= now ? year : year + 1,
    next: month > now ? year : year + 1,
    this: year,
  }[way]
  return `${inYear}-${two(month)}`
}

const opened = (groups: Readonly<Record<string, string | undefined>>, edtf: string): string =>
  /^since/iu.test(groups.since ?? '') ? `${edtf}/..` : edtf

/** Whether the next such month is nearer than the last one. */
const isNearerAhead = (from: Day | undefined, month: number): boolean =>
  from !== undefined && (month - Number(isoDate(from).slice(5, 7)) + 12) % 12 <= 6

const wayOf = (words: string, looksAhead: () => boolean): Way => {
  if (/\blast\b/iu.test(words)) return 'last'
  if (/\bnext\b/iu.test(words)) return 'next'
  if (/\bthis\b/iu.test(words)) return 'this'
  if (/^since\b/iu.test(words)) return 'back'
  return /^(?:by|until)\b/iu.test(words) || looksAhead() ? 'ahead' : 'back'
}

/**
 * A month: "August 2024", "in August", "since last August". A month without a year needs a word before it that dates:
 * "in", "since", "last".
 */
export const month: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `\\b(?<since>(?:in|since) )?(?:(?:early|mid|late)[ -])?(?<month>${monthPattern})\\b\\.?,?\\s(?:of\\s)?(?<year>(?:1[5-9]|20)\\d{2})\\b`,
      'giu',
    ),
    read: (groups) => known(opened(groups, `${groups.year}-${two(monthOf(groups.month ?? ''))}`)),
  },
  {
    pattern: new RegExp(
      `\\b(?<since>(?:in|since|last|this|next|by|until|during|early in|late in) (?:(?:last|this|next|early|mid|late)[ -])?)(?<month>${monthPattern})\\b(?!\\.?\\s\\d)`,
      'giu',
    ),
    read: (groups, { from, direction }) => {
      // "this may be", "on the last march": not months.
      if (/^(?:may|march)$/u.test(groups.month ?? '')) return undefined
      const isAhead = (): boolean => {
        const way = direction()
        return way === 'ahead' || (way === 'planned' && isNearerAhead(from, monthOf(groups.month ?? '')))
      }
      const way = wayOf(groups.since ?? '', isAhead)
      if ((way === 'back' || way === 'ahead') && /^in /iu.test(groups.since ?? '') && direction() === 'habit')
        return recurring
      return implied(from === undefined ? undefined : opened(groups, resolved(from, monthOf(groups.month ?? ''), way)))
    },
  },
]
