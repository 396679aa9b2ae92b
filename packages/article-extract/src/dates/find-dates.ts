import type { DateMention, Note, Span } from '@onrecord/article-data'
import { dayOf } from './calendar.ts'
import type { DateRule } from './date-rule.ts'
import { fullDate } from './full-date.ts'
import { month } from './month.ts'
import { namedTime } from './named-times.ts'
import { relative } from './relative.ts'
import { weekday } from './weekday.ts'
import { decade, season, year, yearRange } from './years.ts'

/** In order: words that an earlier rule has taken are not read again. */
const rules: readonly DateRule[] = [
  ...fullDate,
  yearRange,
  season,
  ...month,
  decade,
  namedTime,
  year,
  weekday,
  relative,
]

/** The times that the text names, in text order, and a note for each that could not be dated. */
export interface FoundDates {
  readonly dates: readonly DateMention[]
  readonly notes: readonly Note[]
}

const undated = (text: string, span: Span, basis: DateMention['basis']): Note => ({
  rule: 'date-unresolved',
  span,
  message:
    basis === 'implied'
      ? `"${text.slice(span.start, span.end)}" could not be dated: that takes the day of publication.`
      : `"${text.slice(span.start, span.end)}" could not be dated: the words give no date.`,
})

const lookBack = 100

/** Reads every time that the text names; "Monday" and the like are reckoned from `datePublished`. Spans never overlap. */
export const findDates = (text: string, datePublished: string | undefined): FoundDates => {
  const published = dayOf(datePublished)
  const taken = new Uint8Array(text.length)
  const dates: DateMention[] = []
  for (const { pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length }
      if (taken.subarray(span.start, span.end).includes(1)) continue
      const dated = read(match.groups ?? {}, published, text.slice(Math.max(0, span.start - lookBack), span.start))
      if (dated === undefined) continue
      taken.fill(1, span.start, span.end)
      dates.push({ span, ...dated })
    }
  }
  const sorted = dates.toSorted((one, two) => one.span.start - two.span.start)
  return {
    dates: sorted,
    notes: sorted.filter(({ edtf }) => edtf === undefined).map(({ span, basis }) => undated(text, span, basis)),
  }
}
