import type { DateMention, Note, Span } from '@onrecord/article-data'
import { type Doc, tokenAt } from '../doc/doc.ts'
import { type Day, dayOf } from './calendar.ts'
import type { DateContext, DateRule } from './date-rule.ts'
import { directionAt, isTiedToSaying } from './direction.ts'
import { dayRange, fullDate } from './full-date.ts'
import { holiday } from './holidays.ts'
import { isInTitle } from './is-in-title.ts'
import { month } from './month.ts'
import { namedDay, namedTime } from './named-times.ts'
import { nextSpan, pastSpan, weekend } from './periods.ts'
import { relative } from './relative.ts'
import { weekday } from './weekday.ts'
import { decade, nearSeason, season, year, yearRange } from './years.ts'

/** In order of priority: words that one rule has read are not read by a later rule. */
const rules: readonly DateRule[] = [
  namedDay,
  holiday,
  ...dayRange,
  ...fullDate,
  yearRange,
  season,
  nearSeason,
  ...month,
  decade,
  namedTime,
  year,
  weekend,
  weekday,
  pastSpan,
  nextSpan,
  relative,
]

/** The times in the text, in text order, and a note for each one that could not be dated. */
interface FoundDates {
  readonly dates: readonly DateMention[]
  readonly notes: readonly Note[]
}

const undated = (text: string, span: Span, basis: DateMention['basis']): Note => ({
  rule: 'date-unresolved',
  span,
  message:
    basis === 'implied'
      ? `"${text.slice(span.start, span.end)}" could not be dated: the day of publication is unknown.`
      : `"${text.slice(span.start, span.end)}" could not be dated: the words give no date.`,
})

interface Found {
  readonly span: Span
  readonly first: number
  readonly end: number
  readonly read: (from: Day | undefined) => DateMention | undefined
}

/** The time expressions, each with a function that reads it from a reference day; spans never overlap. */
const findWords = (doc: Doc): readonly Found[] => {
  const taken = new Uint8Array(doc.text.length)
  const found: Found[] = []
  for (const { pattern, read } of rules) {
    for (const match of doc.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length }
      if (taken.subarray(span.start, span.end).includes(1)) continue
      const [first, end] = [tokenAt(doc, span.start), tokenAt(doc, span.end)]
      if (isInTitle(doc, first, end)) continue
      const direction: DateContext['direction'] = () => directionAt(doc, first, end)
      const groups = match.groups ?? {}
      const readFrom = (from: Day | undefined): DateMention | undefined => {
        const dated = read(groups, { from, direction })
        return dated && { span, ...dated }
      }
      // A rule that rejects words for one reference day rejects them for all.
      if (readFrom(0) === undefined) continue
      taken.fill(1, span.start, span.end)
      found.push({ span, first, end, read: readFrom })
    }
  }
  return found.toSorted((one, two) => one.span.start - two.span.start)
}

/** For each block, the day on which its quotations were spoken, if the words around them say so. */
const daysOfSpeech = (doc: Doc, found: readonly Found[], published: Day): ReadonlyMap<number, Day> => {
  const days = new Map<number, Day>()
  for (const { first, end, read } of found) {
    const block = doc.blockOf[first] ?? -1
    if ((doc.quotationOf[first] ?? -1) >= 0 || days.has(block) || !isTiedToSaying(doc, first, end)) continue
    const edtf = read(published)?.edtf ?? ''
    const day = /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? dayOf(edtf) : undefined
    if (day !== undefined && day <= published) days.set(block, day)
  }
  return days
}

/**
 * Reads every time in the text. Relative times such as "Monday" count from `datePublished`, or from the day on which
 * the quotation around them was spoken. Spans never overlap.
 */
export const findDates = (doc: Doc, datePublished: string | undefined): FoundDates => {
  const published = dayOf(datePublished)
  const found = findWords(doc)
  const spoken = published === undefined ? new Map<number, Day>() : daysOfSpeech(doc, found, published)
  const dates = found.flatMap(({ first, read }) => {
    const isQuoted = (doc.quotationOf[first] ?? -1) >= 0
    return read((isQuoted ? spoken.get(doc.blockOf[first] ?? -1) : undefined) ?? published) ?? []
  })
  return {
    dates,
    notes: dates.filter(({ edtf }) => edtf === undefined).map(({ span, basis }) => undated(doc.text, span, basis)),
  }
}

/** The dates up to the day of publication: nobody speaks later than that. */
export const datesUpTo = (dates: readonly DateMention[], datePublished: string | undefined): readonly DateMention[] => {
  const published = datePublished?.slice(0, 10)
  if (published === undefined) return dates
  return dates.filter(
    ({ edtf }) =>
      edtf === undefined || edtf.slice(0, 10) <= published.slice(0, Math.min(10, edtf.replace(/[~?%].*$/u, '').length)),
  )
}
