import { containsOffset, type DateMention, lowerBound } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import { type Doc, sentenceAt, spanOf } from '../doc/doc.ts'

/** The index of the first date at or after `start`. */
const from = (dates: readonly DateMention[], start: number): number =>
  lowerBound(dates, ({ span }) => span.start < start)

/**
 * The date of a statement (EDTF): a day at the start of the cue's sentence or directly after the cue, outside the
 * content. Undefined if there is none.
 */
export const statementDate = (
  doc: Doc,
  { verb, content: ranges }: Attribution,
  dates: readonly DateMention[],
): string | undefined => {
  const sentence = verb !== undefined && sentenceAt(doc, verb)
  if (verb === undefined || !sentence) return undefined
  const content = ranges.map((range) => spanOf(doc, range))
  const { start, end } = spanOf(doc, sentence)
  const said = spanOf(doc, { first: verb, end: verb + 1 })
  const near = ({ span }: DateMention): boolean =>
    span.start - start < 4 || (span.start >= said.end && span.start - said.end < 30)
  for (let index = from(dates, start); (dates[index]?.span.start ?? end) < end; index++) {
    const date = dates[index]
    if (
      date?.edtf &&
      near(date) &&
      /^\d{4}-\d{2}(?:-\d{2})?~?$/.test(date.edtf) &&
      !containsOffset(content, date.span.start)
    )
      return date.edtf
  }
  return undefined
}
