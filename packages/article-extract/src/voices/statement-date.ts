import { type DateMention, liesIn } from '@onrecord/article-data'
import { type Attribution, spanOf } from '../attribution/attribution.ts'
import { sentenceAt } from '../attribution/paragraph.ts'

/** The first date at or behind `start`, by binary search. */
const from = (dates: readonly DateMention[], start: number): number => {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** When it was said (EDTF): the day named at the start of the cue's sentence or right behind the cue, not in what was said; undefined when there is none. */
export const statementDate = (
  { paragraph, tokens, content }: Attribution,
  dates: readonly DateMention[],
): string | undefined => {
  const { verb } = tokens
  const sentence = verb !== undefined && sentenceAt(paragraph, verb)
  if (verb === undefined || !sentence) return undefined
  const { start, end } = spanOf(paragraph, sentence)
  const said = spanOf(paragraph, { first: verb, end: verb + 1 })
  const near = ({ span }: DateMention): boolean =>
    span.start - start < 4 || (span.start >= said.end && span.start - said.end < 30)
  for (let index = from(dates, start); (dates[index]?.span.start ?? end) < end; index++) {
    const date = dates[index]
    if (date?.edtf && near(date) && /^\d{4}-\d{2}(?:-\d{2})?~?$/.test(date.edtf) && !liesIn(content, date.span.start))
      return date.edtf
  }
  return undefined
}
