import type { Article } from '../../model/article.ts'
import { quoteText } from '../describe-value.ts'
import { isEdtf } from '../edtf.ts'
import { edtfDatesOf } from '../parts.ts'
import { type Rule, ruleOver } from '../rule.ts'

/** Longer than any date in a story. */
const maxLength = 500

/** Every date except the publication dates is valid EDTF, up to level 2. */
export const dateEdtf = ruleOver('date-edtf', edtfDatesOf, ({ date }) =>
  date.length <= maxLength && isEdtf(date)
    ? undefined
    : `Expected an EDTF date such as "2025-01-13" or "199X/..", got ${quoteText(date)}.`,
)

const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u

const isDate = (date: string): boolean => {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  // A day that the calendar does not have, such as 30 February, rolls over into the next month.
  return iso.test(date) && !Number.isNaN(Date.parse(date)) && day.toISOString().startsWith(date.slice(0, 10))
}

const datesOf = ({ datePublished, dateModified, provenance }: Article): readonly (readonly [string, string])[] =>
  Object.entries({
    '/datePublished': datePublished,
    '/dateModified': dateModified,
    '/provenance/importedAt': provenance.importedAt,
  }).flatMap(([path, date]) => (date === undefined ? [] : [[path, date] as const]))

/** Publication dates are ISO 8601, and the last change is not before the first publication. */
export const datePublished: Rule = {
  id: 'date-published',
  *check(article) {
    for (const [path, date] of datesOf(article)) {
      if (!isDate(date))
        yield { path, message: `Expected an ISO 8601 date, or a date-time with an offset, got ${quoteText(date)}.` }
    }
    const { datePublished: first, dateModified: last } = article
    // A date without a time says nothing about the hour, so compare it as a day.
    if (first && last && isDate(first) && isDate(last)) {
      const days = first.length === 10 || last.length === 10
      const isBefore = days ? last.slice(0, 10) < first.slice(0, 10) : Date.parse(last) < Date.parse(first)
      if (isBefore)
        yield { path: '/dateModified', message: `Expected a date not before datePublished (${first}), got ${last}.` }
    }
  },
}
