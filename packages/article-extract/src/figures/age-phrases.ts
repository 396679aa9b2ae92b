import type { Token } from '../doc/doc.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { isPersonNoun, isPlural, isTimeWord, singularNoun } from './counted-noun.ts'

const titles =
  /^(?:duke|duchess|prince|princess|earl|lord|lady|baron|baroness|pope|emperor|sultan|sheikh|president|premier|chancellor|star|singer|actor|comedian|grandmother|grandfather|widow|widower|veteran|chef|model|striker|midfielder|defender|goalkeeper|winger|batsman|bowler|champion|billionaire|millionaire|tycoon|entrepreneur|founder|professor|sculptor|painter|poet|novelist|composer|conductor|dancer|rapper|guitarist|drummer|carpenter|plumber|electrician|mechanic|baker|butcher|barber|hairdresser|waiter|waitress|clerk|cashier|accountant|bride|groom|twin|orphan|boxer|golfer|jockey|sprinter|cop|gunman|accused|deceased)$/u
const people = /^(?:i|he|she|who|they|we|who's|he's|she's)$/u
const afterAge = /^(?:[,.;:)—–]|of|and|who|when|from|but|at|on|in|next|last|this|today|tomorrow)$/u

const isPersonWord = (token: Token | undefined): boolean =>
  token?.tag === 'NOUN' && isPersonNoun(singularNoun(token.lower))

const isAdult = (token: Token | undefined): boolean =>
  token !== undefined && (isPersonWord(token) || titles.test(token.lower) || /^twins$/u.test(token.lower))

/** Whether the words are a group of people: "voters", "those", "anyone". */
export const isPeople = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isPersonWord(token) ||
    (token.tag === 'PROPN' && isPersonNoun(singularNoun(token.lower))) ||
    /^(?:those|anyone|everyone|someone|people|aged)$/u.test(token.lower))

/** Whether nothing is counted after a number: a clause or the sentence ends, or a verb or a preposition follows. */
export const countsNothing = (token: Token | undefined): boolean =>
  token === undefined || !/^(?:NOUN|PROPN|ADJ|NUM|SYM|DET)$/u.test(token.tag)

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
export const isBeside = (tokens: readonly Token[], first: number, end: number): boolean => {
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
export const isListed = (tokens: readonly Token[], last: number, first: number, end: number): boolean => {
  const between = tokens.slice(last, first).map(({ lower }) => lower)
  const next = tokens[end]
  const isEnd = next === undefined || next.tag === 'PUNCT' || next.tag === 'AUX' || /^(?:and|or|who)$/u.test(next.lower)
  return between.length > 0 && between.length <= 2 && between.every((word) => /^(?:,|and|or)$/u.test(word)) && isEnd
}

const be = /^(?:is|was|am|'s|'m|be|been)$/u
const helpers = /^(?:will|would|'ll|have|has|had)$/u

/** Whether the number is what a sentence says about a person: "he is 52", "she will be 30 when", "she turned 40". */
export const isPredicate = (tokens: readonly Token[], first: number, end: number): boolean => {
  const lowerAt = (index: number): string => tokens[index]?.lower ?? ''
  if (tokens[end] !== undefined && !afterAge.test(lowerAt(end))) return false
  let at = first - 1
  if (/^turn(?:s|ed|ing)?$/u.test(lowerAt(at))) return true
  while (/^(?:just|only|now|already|still)$/u.test(lowerAt(at))) at--
  if (be.test(lowerAt(at))) at--
  else if (at === first - 1) return false
  const subject = at
  while (helpers.test(lowerAt(at))) at--
  // In "we will be six", people are counted.
  return people.test(lowerAt(at)) && (at === subject || !/^(?:we|they)$/u.test(lowerAt(at)))
}

/** Words for what people do at an age: "died at 84", "left school at 16". */
const inLife =
  /^(?:die|dies|died|dying|death|born|retire|retires|retired|retiring|retirement|married|wed|widowed|orphaned|school|debut|mother|father|pregnant|again)$/u
const lowestInLife = 13

/** Whether the number is an age at which somebody does something: "she died at 84", "At 93, he still rows". */
export const isAtAge = (tokens: readonly Token[], first: number, value: number, end: number): boolean => {
  const [before, next] = [tokens[first - 1]?.lower ?? '', tokens[end]]
  // "Now 81, he lives alone."
  const opens = first === 1 && next?.text === ',' && /^(?:at|now|aged)$/u.test(before)
  if (opens) {
    const subject = tokens[end + 1]
    return (
      people.test(subject?.lower ?? '') ||
      isName(tokens, end + 1) ||
      isAdult(subject?.tag === 'DET' ? tokens[end + 2] : subject)
    )
  }
  return before === 'at' && value >= lowestInLife && countsNothing(next) && inLife.test(tokens[first - 2]?.lower ?? '')
}

const ageNear = /\bage (?:\S+ ){0,3}?(?:is|was|be|been|of|to|at|from)$/u

/** Whether the words before the number speak of an age: "the pension age rose to 67", "the average age is 41". */
export const isOfAge = (tokens: readonly Token[], first: number, end: number): boolean =>
  countsNothing(tokens[end]) &&
  /^(?:is|was|be|been|of|to|at|from)$/u.test(tokens[first - 1]?.lower ?? '') &&
  ageNear.test(
    tokens
      .slice(Math.max(0, first - 5), first)
      .map(({ lower }) => lower)
      .join(' '),
  )
