import type { Token } from '../doc/doc.ts'
import { rateAt } from './bases.ts'
import type { ReadNumber } from './numbers/scaled-number.ts'
import type { Qualifier } from './qualifier.ts'

const harm =
  /^(?:kill|wound|injur|hurt|hospitali[sz]|arrest|detain|displac|infect|rescu|evacuat|shot|behead|kidnap|abduct|execut|maim|employ|jail|free|releas)(?:s|e|es|ed|ing|d)?$/u
const fate =
  /^(?:dead|killed|injured|wounded|hurt|missing|hospitali[sz]ed|arrested|displaced|homeless|infected|unaccounted|stranded|trapped|detained)$/u
const moves =
  /^(?:ris|rose|rise|risen|fell|fall|fallen|grew|grow|grown|climb|drop|declin|increas|decreas|jump|doubl|tripl|soar|surg|slip|shr[aiu]nk|edg|tumbl|plung|cut|rais|reduc|lower|expand|swell|swelled|up|down|come|came|go|gone|went|bring|brought|push|put|tak|took|rang|revis|improv|slow|compar|number|total|averag|reach|hit|top|exceed|pass|surpass|remain|stand|stood|estimat|fewer|more|amount)(?:s|es|ed|d|e|ing|ning|ping)?$/u
const direct = /^(?:number|total|averag|reach|top|exceed|surpass)(?:s|es|ed|e|ing|ling|led)?$/u
/** Verbs whose object alone can be a number: "the union said 20,000". */
const claims = /^(?:said|say|says|claimed|estimated|reported|counted)$/u
/** Verbs whose object is a number of people: "the hall seats 900". */
const holds = /^(?:seat|carry|carries|accommodate|house|hold|sleep|fit)s?$/u
const linkToMove = /^(?:to|from|by|at)$/u

/** Whether the number counts someone's children: "a mother of four". */
export const isParentOf = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'of' && parents.test(tokens[first - 2]?.lower ?? '')

const parents = /^(?:mother|father|mum|mom|dad|parent|parents|grandmother|grandfather|widow|widower)$/u

/** Participles for people in a survey: "of the 1,860 polled". */
const asked = /^(?:polled|surveyed|asked|questioned|interviewed|tested|sampled|who|whose)$/u

/**
 * What a number counts as the whole of a part: "of the 1,860 who replied", "among the 40 polled, 12 said no". "The two
 * who met" refers to people named before.
 */
const wholeReason = (
  tokens: readonly Token[],
  start: number,
  { kind, end }: ReadNumber,
  isQualified: boolean,
): BareReason | undefined => {
  const next = tokens[end]
  const isWhole =
    /^(?:the|those|these)$/u.test(tokens[start - 1]?.lower ?? '') &&
    /^(?:of|among)$/u.test(tokens[start - 2]?.lower ?? '')
  if (asked.test(next?.lower ?? '') && (isWhole || kind === 'digits')) return { noun: 'person' }
  const isAlone = isQualified || next?.tag === 'PUNCT' || next?.tag === 'VERB'
  return isWhole && kind === 'digits' && isAlone ? {} : undefined
}

/** Whether the words after a person report harm to that person: "one man was killed", "one person died". */
export const isHarmed = (tokens: readonly Token[], index: number): boolean => {
  const at = /^(?:was|were|is|are|has|had)$/u.test(tokens[index]?.lower ?? '') ? index + 1 : index
  const verb = tokens[tokens[at]?.lower === 'been' ? at + 1 : at]?.lower ?? ''
  return /^(?:died|drowned|perished)$/u.test(verb) || (at > index && (fate.test(verb) || harm.test(verb)))
}

/** Why a number without a noun or a unit is still a figure, and what it counts when the text says so. */
interface BareReason {
  readonly noun?: string
  /** The index after the words that say so, when the number needs them. */
  readonly end?: number
}

const beforeSubject = /^(?:[,;:(—–"“”'‘’]|and|but|while|as|that|of|another|when|whereas|with|just|only)$/u

/** Words before vague numbers that are a subject: "where thousands marched", "says millions lost their homes". */
const beforeVague = /^(?:and|but|while|as|that|when|whereas|where|because|if|after|said|say|says)$/u

const totals =
  /\b(?:total|toll|number|count|tally|figure|attendance|membership|circulation|capacity|enrollment|enrolment|average|median|record|population|turnout|index|rate)(?: \S+){0,3} (?:is|was|were|are|be|been|to|at|of)(?: (?:now|currently|then|still|just|only))?$/u
const compared = /(?:compared (?:with|to)|(?:up|down) from|versus|vs\.?|against)$/u
const wordsBefore = (tokens: readonly Token[], index: number): string =>
  tokens
    .slice(Math.max(0, index - 7), index)
    .map(({ lower }) => lower)
    .join(' ')

/**
 * Whether the previous `reach` tokens include a verb of rising or falling: "fell 312.5 points, or 0.9%, to" needs ten.
 */
const movesBefore = (tokens: readonly Token[], index: number, reach: number): boolean =>
  tokens.slice(Math.max(0, index - reach), index).some(({ lower }) => moves.test(lower))

/**
 * Why the number at `first` is a figure although it counts no noun: "2,285 were absent", "has risen to 52", "killing
 * five".
 */
export const bareReason = (
  tokens: readonly Token[],
  first: number,
  number: ReadNumber,
  qualifier: Qualifier | undefined,
): BareReason | undefined => {
  const start = qualifier && qualifier.end === first ? qualifier.first : first
  const [before, next] = [tokens[start - 1], tokens[number.end]]
  if (number.suffix !== '' || (before?.lower === 'but' && tokens[start - 2]?.lower === 'all')) return undefined
  const isEnd =
    next === undefined ||
    next.tag === 'PUNCT' ||
    /^(?:and|but|in|on|from|since|after|by|as|at|this|last|the|to|when|while|for|with|compared|today|yesterday|a|an|per|each)$/u.test(
      next.lower,
    )
  if (/^(?:died|drowned|perished)$/u.test(next?.lower ?? '') && !(number.kind === 'words' && number.value === 1))
    return { noun: 'person' }
  if (next?.lower === 'more' && /^(?:were|are|have|had|died)$/u.test(tokens[number.end + 1]?.lower ?? ''))
    return { ...(fate.test(tokens[number.end + 2]?.lower ?? '') ? { noun: 'person' } : {}), end: number.end + 1 }
  if (fate.test(next?.lower ?? '')) return { noun: 'person', end: number.end + 1 }
  // "eight of the dead"
  if (next?.lower === 'of' && tokens[number.end + 1]?.lower === 'the' && fate.test(tokens[number.end + 2]?.lower ?? ''))
    return { noun: 'person', end: number.end + 3 }
  if (harm.test(before?.lower ?? '') && before?.tag !== 'NOUN' && isEnd) return { noun: 'person' }
  if (/^(?:were|was|are|have|had)$/u.test(next?.lower ?? '') && fate.test(tokens[number.end + 1]?.lower ?? ''))
    return { noun: 'person' }
  const isSmallWord = number.kind === 'words' && number.value === 1
  if (isSmallWord) return undefined
  const whole = wholeReason(tokens, start, number, qualifier !== undefined)
  if (whole) return whole
  if (number.value < 0 || (number.scale >= 1e6 && number.kind === 'digits' && isEnd)) return {}
  if (next?.lower === 'of' && /^(?:them|those|these|whom|us|which)$/u.test(tokens[number.end + 1]?.lower ?? ''))
    return { end: number.end + 2 }
  if (/^(?:more|fewer|less)$/u.test(next?.lower ?? '') && tokens[number.end + 1]?.lower === 'than') return {}
  if (rateAt(tokens, number.end) && number.kind === 'digits') return {}
  // "All 212 on board"
  if (before?.lower === 'all' && number.kind === 'digits' && tokens[start - 2]?.lower !== 'of') return {}
  if (holds.test(before?.lower ?? '') && number.kind === 'digits' && isEnd && number.value > 20)
    return { noun: 'person' }
  if (next?.tag === 'AUX' || next?.tag === 'VERB') {
    const isSubject =
      before === undefined || beforeSubject.test(before.lower) || before.tag === 'PUNCT' || qualifier !== undefined
    const isMany = number.kind === 'digits' && before?.tag !== 'PROPN' && /^(?:were|are|have|had)$/u.test(next.lower)
    if (isMany) return {}
    if (isSubject && !/^(?:is|was|has|'s)$/u.test(next.lower)) return {}
  }
  if (number.kind === 'digits' && isEnd && compared.test(wordsBefore(tokens, start))) return {}
  if (
    before &&
    linkToMove.test(before.lower) &&
    isEnd &&
    movesBefore(tokens, start - 1, before.lower === 'at' ? 4 : 10)
  )
    return {}
  if (before && direct.test(before.lower) && before.tag === 'VERB' && isEnd) return {}
  if (/^(?:total|average)$/u.test(tokens[start - 2]?.lower ?? '') && before?.lower === 'of' && isEnd) return {}
  if (number.kind === 'digits' && isEnd && claims.test(before?.lower ?? '') && number.value > 20) return {}
  if (qualifier?.comparator && isEnd && (before?.tag === 'AUX' || before?.tag === 'VERB')) return {}
  if (isEnd && totals.test(wordsBefore(tokens, start))) return {}
  if (qualifier && isEnd && (before?.tag === 'AUX' || before?.text === '(')) return {}
  if (number.kind === 'vague' && (before === undefined || harm.test(before.lower) || before.tag === 'PUNCT'))
    return { noun: 'person' }
  if (number.kind === 'vague' && (next?.tag === 'VERB' || next?.tag === 'AUX') && beforeVague.test(before?.lower ?? ''))
    return { noun: 'person' }
  if (number.kind === 'vague' && before?.lower === 'many') return { noun: 'person' }
  return undefined
}
