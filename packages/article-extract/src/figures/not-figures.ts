import type { Token } from '../doc/doc.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { type Counted, isPersonNoun } from './counted-noun.ts'
import type { ReadNumber } from './numbers/scaled-number.ts'

const months =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\.?$/u
const weekdays = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u
const yearDigits = /^(?:1[5-9]|20)\d{2}$/u
const afterClockTime =
  /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|noon|midnight|gmt|utc|bst|cet|et|est|edt|ct|cst|cdt|mt|mst|pt|pst|pdt|ist)$/u
const hours = /^(?:hrs?|hours|h)$/u

/** Nouns that a number names rather than counts: "page 12", "Category 4", "Route 66". */
const labels =
  /^(?:no\.?|nos\.?|number|page|p|pp|chapter|verse|psalm|section|article|amendment|clause|paragraph|schedule|rule|act|scene|part|step|stage|phase|figure|table|volume|issue|appendix|annex|category|level|tier|type|class|grade|year|room|suite|apartment|flat|unit|lot|box|cell|ward|block|building|gate|platform|terminal|dock|berth|pier|lane|line|route|highway|interstate|road|exit|junction|flight|train|bus|car|channel|station|district|precinct|zone|sector|area|division|league|season|series|episode|game|round|match|leg|heat|race|set|quarter|week|day|night|lap|turn|hole|seed|model|version|mark|mk|generation|group|pool|proposition|measure|question|title|bill|resolution|order|case|count|case|top|formula|covid|super|apollo|windows|iphone|catch|euro|wi-fi)$/u

/** Labels that are often other words: "last year 300 people died" is a count. */
const weakLabels =
  /^(?:year|week|day|night|season|quarter|order|case|count|class|question|bill|round|game|match|race|set|area|district|division|league|station|title|measure|model|version|series|car|bus|train|building|block|line|lap|turn|generation|super|top)$/u

/** Nouns after the score of a game or a vote: "a 3-1 win". */
const scores =
  /^(?:win|victory|lead|loss|defeat|draw|tie|vote|decision|ruling|score|scoreline|result|record|final|margin|majority|advantage|thrashing|rout|triumph|split|series|start|run|set|odds|chance|chances)s?$/u

/** Words that form a name with the number: "1600 Pennsylvania Avenue". */
const streets =
  /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|drive|dr\.?|lane|boulevard|blvd\.?|place|court|square|way|parkway|terrace|close|crescent|highway)$/u

const beforeYear =
  /^(?:in|since|by|of|from|until|till|during|before|after|late|early|mid|through|around|circa|to|and|for|the|a|his|her|its|their|this|that|,|\()$/u

const isGlued = (one: Token | undefined, two: Token | undefined): boolean => one !== undefined && one.end === two?.start

/** Whether the number is a time of day: "12 p.m.", "4am", "20:00hrs", "at 0900 hours". */
export const isClockTime = (tokens: readonly Token[], first: number, { end, suffix }: ReadNumber): boolean => {
  const [last, next, second] = [tokens[end - 1], tokens[end], tokens[end + 1]]
  if (/^(?:am|pm)\b/u.test(suffix.toLowerCase())) return true
  if (afterClockTime.test(next?.lower ?? '')) return true
  if (next?.text === ':' && isGlued(last, next) && isGlued(next, second)) return true
  const isFourDigits = /^[0-2]\d{3}(?:\D|$)/u.test(tokens[first]?.text ?? '')
  if (isFourDigits && (hours.test(suffix.toLowerCase()) || hours.test(next?.lower ?? ''))) {
    return (
      /^0|^[12]\d[0-5]\d/u.test(tokens[first]?.text ?? '') &&
      /^(?:at|around|about|by|from|until|before|after|to)$/u.test(tokens[first - 1]?.lower ?? '')
    )
  }
  return false
}

/** Whether the number is a year or a range of years: "his 2008 campaign", "2007-2009". */
export const isYear = (
  tokens: readonly Token[],
  first: number,
  number: ReadNumber,
  {
    hasUnit,
    qualified,
    counted,
  }: { readonly hasUnit: boolean; readonly qualified: boolean; readonly counted: Counted | undefined },
): boolean => {
  const { text = '' } = tokens[first] ?? {}
  if (number.kind !== 'digits' || number.scale !== 1 || !Number.isInteger(number.value)) return false
  const [low = '', high] = text.split(/[-‑–]/u)
  if (!yearDigits.test(low)) return false
  const before = tokens[first - 1]?.lower ?? ''
  if (number.upper !== undefined || (high !== undefined && /^\d+$/u.test(high))) return !hasUnit
  if (hasUnit) return /^(?:in|since|by|during|until)$/u.test(before)
  if (qualified) return false
  if (counted === undefined) return true
  const isPeople = counted.noun === 'person' || isPersonNoun(counted.noun)
  return !isPeople || (beforeYear.test(before) && before !== 'and' && before !== 'to' && before !== ',')
}

/** Whether the number is a day of a month: "March 14", "14 March". */
export const isDayOfMonth = (tokens: readonly Token[], first: number, { value, end }: ReadNumber): boolean =>
  value <= 31 && (months.test(tokens[first - 1]?.text ?? '') || months.test(tokens[end]?.text ?? ''))

/** Whether the number belongs to a name or a label: "Boeing 737", "page 12", "No. 10", "221 Baker Street". */
export const isLabel = (
  tokens: readonly Token[],
  first: number,
  number: ReadNumber,
  counted: Counted | undefined,
): boolean => {
  const before = tokens[first - 1]
  if (before === undefined || first === 0) return counted?.isName === true
  // A brand in camel case: "PlayStation 5".
  if (number.kind === 'digits' && /\p{Ll}\p{Lu}/u.test(before.text)) return true
  if (number.kind === 'digits' && /^\d+$/u.test(before.text)) return true
  if (before.text === '#' || (isGlued(before, tokens[first]) && /^[/.:_&+*=\\]$/u.test(before.text))) return true
  if (before.lower === 'of' && tokens[first - 2]?.text === 'Group') return true
  const next = tokens[number.end]
  const isTitled = number.kind === 'words' && /^\p{Lu}\p{Ll}/u.test(tokens[first]?.text ?? '')
  if (isTitled && /^\p{Lu}/u.test(next?.text ?? '') && before.tag !== 'PUNCT') return true
  if (isTitled && next?.tag === 'PROPN' && tokens[first - 2] !== undefined && !/^[.!?:]$/u.test(before.text))
    return true
  if (isGlued(tokens[number.end - 1], next) && /^[/'’:_*=]$/u.test(next?.text ?? '')) return true
  const isCount = counted?.isMany === true && weakLabels.test(before.lower) && !/^\p{Lu}/u.test(before.text)
  const isNoun = before.tag !== 'VERB' || /^\p{Lu}/u.test(before.text)
  if (labels.test(before.lower) && isNoun && !(number.scale > 1) && !isCount) return true
  if (counted?.isName && (number.kind === 'digits' || streets.test(counted.noun))) return true
  const isCapital =
    first > 1 && number.kind === 'digits' && /^\p{Lu}\p{Ll}/u.test(before.text) && tokens[first - 2]?.tag !== 'PUNCT'
  if (before.tag !== 'PROPN' && !(isCapital && before.tag === 'NOUN')) return false
  const isTimeOrPlace = weekdays.test(before.text) || knownPlace(before.text) !== undefined
  return !(isTimeOrPlace && counted !== undefined) && number.scale === 1
}

/** Whether the words after the numbers show that they are the score of a game or a vote. */
export const isScore = (noun: string | undefined): boolean => noun !== undefined && scores.test(noun)
