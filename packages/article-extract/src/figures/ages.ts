import type { Token } from '../doc/doc.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { isPersonNoun, isPlural, isTimeWord, singularNoun } from './counted-noun.ts'
import type { ReadNumber } from './numbers/scaled-number.ts'

/** An age: its UCUM unit and the token range of its words. */
interface FoundAge {
  readonly code: string
  readonly first: number
  readonly end: number
  /** Which side of the age is meant: "under 18", "over 65". */
  readonly comparator?: '<' | '>'
}

const units: ReadonlyMap<string, string> = new Map(
  Object.entries({ year: 'a', yr: 'a', month: 'mo', week: 'wk', day: 'd' }),
)
const oldSuffix = /^(?<unit>year|yr|month|week|day)s?[-‑]?olds?$/u
const oldest = 115
const opensAge = /^(?:aged?|ages)$/u
const people = /^(?:i|he|she|who|they|we|who's|he's|she's)$/u
const afterAge = /^(?:[,.;:)—–]|of|and|who|when|from|but|at|on|in)$/u
const isAdult = (token: Token | undefined): boolean =>
  token !== undefined && ((token.tag === 'NOUN' && isPersonNoun(singularNoun(token.lower))) || titles.test(token.lower))
const titles =
  /^(?:duke|duchess|prince|princess|earl|lord|lady|baron|baroness|pope|emperor|sultan|sheikh|president|premier|chancellor|star|singer|actor|comedian|grandmother|grandfather|widow|widower|veteran|chef|model|striker|midfielder|defender|goalkeeper|winger|batsman|bowler|champion|billionaire|millionaire|tycoon|entrepreneur|founder|professor|sculptor|painter|poet|novelist|composer|conductor|dancer|rapper|guitarist|drummer|carpenter|plumber|electrician|mechanic|baker|butcher|barber|hairdresser|waiter|waitress|clerk|cashier|accountant|bride|groom|twin|orphan|boxer|golfer|jockey|sprinter|cop|gunman|accused|deceased)$/u

/** The words after the number that make it an age: "52-year-old", "93 year-old", "25 years old". */
const oldAfter = (
  tokens: readonly Token[],
  { end, suffix }: ReadNumber,
): Pick<FoundAge, 'code' | 'end'> | undefined => {
  const own = oldSuffix.exec(suffix.toLowerCase())?.groups?.unit
  if (own) return { code: units.get(own) ?? 'a', end }
  const half = /^olds?$/u.test(tokens[end]?.lower ?? '') ? units.get(suffix) : undefined
  if (half) return { code: half, end: end + 1 }
  if (suffix !== '') return undefined
  const next = oldSuffix.exec(tokens[end]?.lower ?? '')?.groups?.unit
  if (next) return { code: units.get(next) ?? 'a', end: end + 1 }
  const unit = units.get(singularNoun(tokens[end]?.lower ?? ''))
  if (unit === undefined) return undefined
  if (tokens[end + 1]?.lower === 'old') return { code: unit, end: end + 2 }
  return tokens[end + 1]?.lower === 'of' && tokens[end + 2]?.lower === 'age' ? { code: unit, end: end + 3 } : undefined
}

const isName = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return (
    token?.tag === 'PROPN' &&
    /\p{Ll}/u.test(token.text) &&
    !isTimeWord(token.lower) &&
    knownPlace(token.text) === undefined &&
    knownPlace(`${tokens[index - 1]?.text ?? ''} ${token.text}`) === undefined
  )
}

/**
 * Whether the number follows a person's name or title, set off by marks: "Mull, 32,", "The duke, 93, lives", "Mull
 * (32)".
 */
const isBeside = (tokens: readonly Token[], first: number, end: number): boolean => {
  const next = tokens[end]
  // "Ada Mull, now 19,"
  const at = /^(?:now|then|just|only|both|about)$/u.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  const mark = tokens[at]
  const isPerson = isName(tokens, at - 1) || isAdult(tokens[at - 1])
  if (!isPerson) return false
  if (mark?.text === '(')
    return next?.text === ')' && (tokens[at - 1]?.tag === 'PROPN' || !isPlural(tokens[at - 1]?.lower ?? ''))
  return (
    mark?.text === ',' &&
    (next === undefined || /^[,.;:—–]$/u.test(next.text) || /^(?:of|and|who|from)$/u.test(next.lower))
  )
}

/**
 * Whether the number continues a list of ages: only a comma or "and" separates them, and no noun is counted. "4, 6 and
 * 9".
 */
const isListed = (tokens: readonly Token[], last: number, first: number, end: number): boolean => {
  const between = tokens.slice(last, first).map(({ lower }) => lower)
  const next = tokens[end]
  const isEnd = next === undefined || next.tag === 'PUNCT' || next.tag === 'AUX' || /^(?:and|or|who)$/u.test(next.lower)
  return between.length > 0 && between.length <= 2 && between.every((word) => /^(?:,|and|or)$/u.test(word)) && isEnd
}

/** Whether the number is what a sentence says about a person: "he is 52", "who was 30 when", "she turned 40". */
const isPredicate = (tokens: readonly Token[], first: number, end: number): boolean => {
  const [verb, subject] = [tokens[first - 1], tokens[first - 2]]
  const isEnded = tokens[end] === undefined || afterAge.test(tokens[end]?.lower ?? '')
  if (/^(?:turned|turns|turning)$/u.test(verb?.lower ?? '')) return isEnded
  if (!/^(?:is|was|am|'s|'m|just|only|now|already)$/u.test(verb?.lower ?? '') || !isEnded) return false
  const who = /^(?:just|only|now|already)$/u.test(verb?.lower ?? '') ? tokens[first - 3] : subject
  return people.test(who?.lower ?? '')
}

const sides: Readonly<Record<string, '<' | '>'>> = { over: '>', above: '>', under: '<', below: '<' }

/**
 * The age that the number at `first` gives; undefined when the number is not an age. `lastAge` is where the previous
 * age ends: "aged 4, 6 and 9".
 */
export const ageAt = (
  tokens: readonly Token[],
  first: number,
  number: ReadNumber,
  lastAge?: number,
): FoundAge | undefined => {
  const old = oldAfter(tokens, number)
  if (old) return { ...old, first }
  const { end, value, suffix, scale, upper } = number
  if (suffix !== '' || scale > 1 || value > oldest || !Number.isInteger(value)) return undefined
  const before = tokens[first - 1]?.lower ?? ''
  if (opensAge.test(tokens[first - 2]?.lower ?? '') && before === 'between') return { code: 'a', first: first - 2, end }
  if (upper === undefined && lastAge !== undefined && isListed(tokens, lastAge, first, end))
    return { code: 'a', first, end }
  if (opensAge.test(before)) return { code: 'a', first: first - 1, end }
  if (before === 'of' && tokens[first - 2]?.lower === 'age') return { code: 'a', first: first - 2, end }
  if (number.kind === 'words' && value === 1) return undefined
  if (upper === undefined && (isBeside(tokens, first, end) || isPredicate(tokens, first, end)))
    return { code: 'a', first, end }
  const comparator = Object.hasOwn(sides, before) ? sides[before] : undefined
  const isEnd =
    tokens[end] === undefined ||
    /^(?:[,.;:)]|and|or|at|are|were|in|to|who|from|with)$/u.test(tokens[end]?.lower ?? '') ||
    tokens[end]?.tag === 'AUX'
  const whose = tokens[first - 2]
  const isOfPeople = (whose?.tag === 'NOUN' || whose?.tag === 'PROPN') && isPersonNoun(singularNoun(whose.lower))
  return comparator && isEnd && (isOfPeople || /^(?:those|anyone|everyone|aged)$/u.test(whose?.lower ?? ''))
    ? { code: 'a', first: first - 1, end, comparator }
    : undefined
}
