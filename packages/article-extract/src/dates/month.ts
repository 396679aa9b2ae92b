import { type Day, isoDate, monthOf, two } from './calendar.ts'
import { type DateRule, implied, known } from './date-rule.ts'
import { monthPattern } from './month-pattern.ts'

/** The month on or before publication; the one after it when `later`. */
const resolved = (published: Day, month: number, later: boolean): string => {
  const [year = 0, now = 0] = isoDate(published).split('-').map(Number)
  const same = month <= now ? year : year - 1
  const next = month > now ? year : year + 1
  return `${later ? next : same}-${two(month)}`
}

const opened = (groups: Readonly<Record<string, string | undefined>>, edtf: string): string =>
  /^since/iu.test(groups.since ?? '') ? `${edtf}/..` : edtf

/** "August 2024", "in August", "since last August". A month alone needs a word before it that dates: "in", "since", "last". */
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
      `\\b(?<since>(?:in|since|last|this|next|by|until|during|early in|late in) )(?:(?:last|this|early|mid|late)[ -])?(?<month>${monthPattern})\\b(?!\\.?\\s\\d)`,
      'giu',
    ),
    read: (groups, published, before) => {
      const number = monthOf(groups.month ?? '')
      const later =
        /^(?:next|by)/iu.test(groups.since ?? '') ||
        /\b(?:will|would|set to|scheduled|plans?|expected)\b[^.]*$/u.test(before.slice(-60))
      return implied(published === undefined ? undefined : opened(groups, resolved(published, number, later)))
    },
  },
]
