import { isBeforeDate, isIsoDate } from '../../dates/iso-date.ts'
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
      if (!isIsoDate(date))
        yield { path, message: `Expected an ISO 8601 date, or a date-time with an offset, got ${quoteText(date)}.` }
    }
    const { datePublished: first, dateModified: last } = article
    if (first && last && isIsoDate(first) && isIsoDate(last) && isBeforeDate(last, first))
      yield { path: '/dateModified', message: `Expected a date not before datePublished (${first}), got ${last}.` }
  },
}
