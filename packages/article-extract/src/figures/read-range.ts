import type { Token } from '../doc/doc.ts'
import { readNumber } from './numbers/read-number.ts'
import type { ReadNumber } from './numbers/scaled-number.ts'
import { currencyBefore } from './units/currencies.ts'

const isGlued = (tokens: readonly Token[], index: number): boolean => tokens[index]?.end === tokens[index + 1]?.start
const percent = /^(?:%|percent)$/u
const changes =
  /^(?:ris|rose|rise|fell|fall|fallen|grew|grow|climb|drop|declin|increas|decreas|jump|soar|surg|slip|shr[aiu]nk|edg|tumbl|plung|cut|rais|reduc|lower|expand|swell|swelled|up|down|go|gone|went|chang|mov|slow|extend|doubl|slash|trim|halv|dip|plummet|rocket|balloon)(?:s|es|ed|d|e|ing|ping)?$/u

/** Whether the number before a range is the year of a time: "in 2016". */
const isYearBefore = (tokens: readonly Token[], { end }: ReadNumber): boolean =>
  /^(?:1[5-9]|20)\d{2}$/u.test(tokens[end - 1]?.text ?? '') &&
  /^(?:in|since|of|by)$/u.test(tokens[end - 2]?.lower ?? '')

/** Whether the hyphen at `index` belongs to a word that the number shares: "18- to 24-year-olds". */
const hangs = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === '-' &&
  isGlued(tokens, index - 1) &&
  !isGlued(tokens, index) &&
  /^(?:to|or)$/u.test(tokens[index + 1]?.lower ?? '')

/** The upper end of a range: "5 to 10", "between 5 and 10", "5–10", "three or four", "$10-$12". */
export const upperEnd = (
  tokens: readonly Token[],
  first: number,
  low: ReadNumber,
  isMoney: boolean,
): ReadNumber | undefined => {
  if (low.upper !== undefined || low.kind === 'vague') return undefined
  let at = low.end
  const isPercent = percent.test(tokens[at]?.lower ?? '')
  if (isPercent) at++
  if (hangs(tokens, at)) at++
  const link = tokens[at]?.lower ?? ''
  const opener = tokens[first - 1]?.lower
  // "between the ages of 5 and 11"
  const isOfAges = opener === 'of' && tokens[first - 2]?.lower === 'ages'
  if (!/^(?:to|and|or|through|-|–|—)$/u.test(link) || (low.suffix !== '' && !/^[a-z]{1,2}$/iu.test(low.suffix)))
    return undefined
  if (link === 'and' && opener !== 'between' && !isOfAges) return undefined
  if (/^(?:-|–|—)$/u.test(link) && !isGlued(tokens, at)) return undefined
  const isAfterChange = link === 'to' && (opener === 'by' || changes.test(opener ?? ''))
  if (isAfterChange && (isPercent || isMoney || low.scale > 1)) return undefined
  if (
    link === 'to' &&
    opener === 'from' &&
    tokens.slice(Math.max(0, first - 7), first).some(({ lower }) => changes.test(lower))
  )
    return undefined
  const sign = currencyBefore(tokens, at + 1)
  const number = readNumber(tokens, sign?.end ?? at + 1)
  // "from 312 in 2016 to 410": the year is not part of a range.
  if (link === 'to' && isYearBefore(tokens, low) && (number?.value ?? 0) < 1500) return undefined
  if (number === undefined || number.upper !== undefined || number.kind === 'vague') return undefined
  if ((number.kind === 'fraction') !== (low.kind === 'fraction')) return undefined
  // "rose 3 to 5 percent" is a range of change; in "rose 3 to 98 cents" the second number is the new value.
  if (isAfterChange && (sign || number.value / number.scale > low.value * 3 || number.end === tokens.length))
    return undefined
  if (isPercent && !percent.test(tokens[number.end]?.lower ?? '')) return undefined
  if (sign && !isMoney) return undefined
  // "from $47 billion to $8 billion" is a fall: two figures.
  if (isMoney && link === 'to' && number.value < low.value && low.scale > 1) return undefined
  if (link === 'or' && (number.kind !== low.kind || !(number.value > low.value && number.value <= low.value * 2 + 2)))
    return undefined
  return number
}
