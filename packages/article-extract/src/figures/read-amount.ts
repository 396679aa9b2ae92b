import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { rateWord } from './bases.ts'
import { isPersonNoun, isPlural, singularNoun } from './counted.ts'
import {
  currencyBefore,
  currencyBehind,
  currencyUnit,
  dollarBehind,
  type FoundCurrency,
  storyDollar,
} from './currencies.ts'
import { isScore } from './not-figures.ts'
import { round } from './number-words.ts'
import { type ReadNumber, readNumber } from './read-number.ts'
import { unitAt, unitOf } from './units.ts'

/** A number or a range with its sign and its unit, before anything is known of what it counts. */
export interface Amount {
  readonly value: number
  readonly upper?: number
  readonly negative: boolean
  readonly number: ReadNumber
  /** The first token, sign and currency included. */
  readonly first: number
  /** The first token of the number itself. */
  readonly start: number
  readonly end: number
  readonly unit?: Unit
  readonly isMoney: boolean
  /** The rate that the number's own word gives: "$7 billion-a-year". */
  readonly base?: Figure['base']
  /** The unit is in the number's own word: "10-day", "125kph". */
  readonly suffixUsed: boolean
  /** What is left of the last token and was not understood. */
  readonly suffix: string
  /** "3-1", "12 to 8": two numbers that are not a range. */
  readonly isScore: boolean
  /** A distance that is run or swum. */
  readonly isRace: boolean
}

const isGlued = (tokens: readonly Token[], index: number): boolean => tokens[index]?.end === tokens[index + 1]?.start
const signs = /^[-−–]$/u

/** Whether the token at `index` is a minus sign: it touches what follows and not what is before. */
const isMinus = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || next === undefined) return false
  if (/^(?:minus|negative)$/u.test(token.lower)) return /^(?:\d|\p{Sc})/u.test(next.text) || next.tag === 'NUM'
  if (!signs.test(token.text) || token.end !== next.start || !/^(?:\d|\p{Sc})/u.test(next.text)) return false
  const isApart = before === undefined || before.end < token.start || /^[(“"‘]$/u.test(before.text)
  return isApart && (token.text !== '–' || before?.tag !== 'NUM')
}

const changes =
  /^(?:ris|rose|rise|fell|fall|fallen|grew|grow|climb|drop|declin|increas|decreas|jump|soar|surg|slip|shr[aiu]nk|edg|tumbl|plung|cut|rais|reduc|lower|expand|swell|swelled|up|down|go|gone|went|chang|mov|slow|extend|doubl)(?:s|es|ed|d|e|ing|ping)?$/u

/** "5 to 10", "between 5 and 10", "5–10", "three or four", "$10-$12": the upper end of a range. */
const upperEnd = (tokens: readonly Token[], first: number, low: ReadNumber): ReadNumber | undefined => {
  if (low.upper !== undefined || low.kind === 'fraction' || low.kind === 'vague') return undefined
  let at = low.end
  if (/^(?:%|percent)$/u.test(tokens[at]?.lower ?? '') && /^(?:to|and|-|–|or)$/u.test(tokens[at + 1]?.lower ?? '')) at++
  const link = tokens[at]?.lower ?? ''
  const opener = tokens[first - 1]?.lower
  if (!/^(?:to|and|or|through|-|–|—)$/u.test(link) || (low.suffix !== '' && !/^[a-z]{1,2}$/iu.test(low.suffix)))
    return undefined
  if (link === 'and' && opener !== 'between') return undefined
  if (/^(?:-|–|—)$/u.test(link) && !isGlued(tokens, at)) return undefined
  if (
    link === 'to' &&
    opener === 'from' &&
    tokens.slice(Math.max(0, first - 7), first).some(({ lower }) => changes.test(lower))
  )
    return undefined
  const sign = currencyBefore(tokens, at + 1)
  const number = readNumber(tokens, sign?.end ?? at + 1)
  if (number === undefined || number.upper !== undefined || number.kind === 'vague' || number.kind === 'fraction')
    return undefined
  if (link === 'or' && (number.kind !== low.kind || !(number.value > low.value && number.value <= low.value * 2 + 2)))
    return undefined
  return number
}

const lengths = /^(?:m|k)$/u
const races =
  /^(?:hurdles?|sprints?|finals?|relays?|race|races|dash|freestyle|backstroke|butterfly|breaststroke|medley|steeplechase|run|runs|walk|swim|rifle|pistol|platform|springboard|champion|championship|title|gold|silver|bronze|record|heats?|semi-finals?|semifinals?|individual|row|time-trial|pursuit|sprinter|runner|swimmer|event|events)$/u
const stretches =
  /^(?:high|long|deep|wide|tall|away|from|above|below|off|north|south|east|west|down|up|behind|ahead|across|apart|into|inside|outside|underground|underwater|stretch|drop|fall|wall|tower|cliff|wave|waves|radius|mark|line|pool|exclusion|swell|gap|distance|yacht|boat|ship|statue|crater|hole|tunnel|bridge|strike|effort|drive|free-kick)$/u

/** "60m hurdles" is in meters and "3m barrels" are millions: by what follows; undefined when nothing tells. */
const readM = (tokens: readonly Token[], end: number): 'meters' | 'millions' | 'race' | undefined => {
  const [next, second] = [tokens[end], tokens[end + 1]]
  if (next === undefined) return undefined
  if (races.test(next.lower) || (next.tag === 'ADJ' && races.test(second?.lower ?? ''))) return 'race'
  if (stretches.test(next.lower)) return 'meters'
  const noun = next.tag === 'ADJ' || next.tag === 'PROPN' ? (second ?? next) : next
  if (currencyBehind(tokens, end)) return 'millions'
  return (noun.tag === 'NOUN' || noun.tag === 'PROPN') && isPlural(noun.lower) ? 'millions' : undefined
}

const ranBefore = (tokens: readonly Token[], index: number): boolean =>
  /^(?:ran|run|runs|running|swam|swim|swims|swimming|sprinted|jumped|threw|walked|hurled|vaulted)$/u.test(
    tokens[index]?.lower ?? '',
  )

const countSuffixes: Readonly<Record<string, string>> = {
  strong: 'person',
  member: 'member',
  person: 'person',
  man: 'man',
  page: 'page',
  seat: 'seat',
  bed: 'bed',
  room: 'room',
  bedroom: 'bedroom',
  story: 'story',
  storey: 'storey',
  vote: 'vote',
  point: 'point',
  seater: 'seat',
  vehicle: 'vehicle',
  car: 'car',
  game: 'game',
  match: 'match',
  unit: 'unit',
}
const dimension = /[-‑](?:long|high|tall|wide|deep|thick|square)$/u

interface Suffixed {
  readonly unit?: Unit
  readonly factor?: number
  readonly isRace?: boolean
  readonly isMoney?: boolean
  readonly base?: Figure['base']
}

/** What the letters behind the digits mean: "125kph", "60m", "10-day", "5,000-strong"; undefined when it is not known. */
const readSuffix = (tokens: readonly Token[], { suffix, end }: ReadNumber, money: boolean): Suffixed | undefined => {
  const lower = suffix.toLowerCase().replace(dimension, '')
  const rate = /^(?:[kmb][-‑])?a[-‑]/u.test(lower) ? rateWord(lower.replace(/^[kmb][-‑]/u, '')) : undefined
  if (rate && money)
    return { factor: { k: 1e3, m: 1e6, b: 1e9 }[/^[kmb](?=[-‑])/u.exec(lower)?.[0] ?? ''] ?? 1, base: rate }
  if (money && /^[kmb]$/u.test(lower)) return { factor: { k: 1e3, m: 1e6, b: 1e9 }[lower] ?? 1 }
  if (lengths.test(lower)) {
    const next = tokens[end]
    const meant = readM(tokens, end) ?? (ranBefore(tokens, end - 2) ? 'race' : undefined)
    if (meant === undefined) return undefined
    if (meant === 'millions') return { factor: lower === 'k' ? 1e3 : 1e6 }
    return lower === 'k' && next && !races.test(next.lower)
      ? undefined
      : { unit: { system: 'ucum', code: lower === 'k' ? 'km' : 'm' }, isRace: meant === 'race' }
  }
  if (/^[CF]$/u.test(suffix)) return { unit: { system: 'ucum', code: suffix === 'C' ? 'Cel' : '[degF]' } }
  if (/^[A-Z]$/u.test(suffix)) return undefined
  const unit = unitOf(lower) ?? unitOf(lower.replace('-', ' '))
  if (unit) return { unit }
  const currency = currencyBehind([{ ...(tokens[end - 1] as Token), text: lower, lower }], 0)
  if (currency) return { unit: currencyUnit(currency.code), isMoney: true }
  const noun = Object.hasOwn(countSuffixes, lower) ? countSuffixes[lower] : undefined
  if (noun) return { unit: { system: 'count', code: isPersonNoun(singularNoun(noun)) ? 'person' : noun } }
  return undefined
}

const weighs = /^(?:weigh|weighs|weighed|weighing|lost|lose|losing|gained|lbs|shed)$/u

/** "100 pounds": money, unless the words around it weigh something. */
const poundsAt = (
  tokens: readonly Token[],
  start: number,
  end: number,
  value: number,
  dollar: string,
): FoundCurrency | Unit | undefined => {
  if (!/^pounds?$/u.test(tokens[end]?.lower ?? '')) return undefined
  if (tokens[end + 1]?.lower === 'sterling') return { code: 'GBP', end: end + 2 }
  const near = tokens.slice(Math.max(0, start - 5), start).some(({ lower }) => weighs.test(lower))
  const isWeight = near || tokens[end + 1]?.lower === 'of' || (dollar === 'USD' && value < 1e4)
  return isWeight ? { system: 'ucum', code: '[lb_av]' } : { code: 'GBP', end: end + 1 }
}

/** The amount that begins at `index`; undefined when there is no number. `dollar` is the story's own. */
export const readAmount = (tokens: readonly Token[], index: number, dollar: string): Amount | undefined => {
  const outer = isMinus(tokens, index)
  const sign = currencyBefore(tokens, outer ? index + 1 : index)
  const inner = sign ? isMinus(tokens, sign.end) : false
  const start = (sign?.end ?? (outer ? index + 1 : index)) + (inner ? 1 : 0)
  const low = readNumber(tokens, start)
  if (low === undefined) return undefined
  const negative = outer || inner
  const high = negative ? undefined : upperEnd(tokens, index, low)
  const last = high ?? low
  const shared = high && low.scale === 1 && low.value < high.value / high.scale ? high.scale : 1
  const suffixed = last.suffix === '' ? undefined : readSuffix(tokens, last, sign !== undefined)
  const factor = suffixed?.factor ?? 1
  const value = round(low.value * shared * factor) * (negative ? -1 : 1)
  const top = high?.value ?? low.upper
  const upper = top === undefined ? undefined : round(top * factor)
  const { unit, end, isMoney } = unitBehind(tokens, start, last.end, value, dollar, {
    sign,
    suffixed,
    hasSuffix: last.suffix !== '',
  })
  const isUp = upper === undefined || value < upper
  const named = isScore(singularNoun(tokens[end]?.lower ?? ''))
  return {
    value: isUp ? value : (upper ?? value),
    ...(upper === undefined ? {} : { upper: Math.max(value, upper) }),
    negative,
    number: { ...low, scale: Math.max(low.scale, last.scale, factor) },
    first: index,
    start,
    end,
    ...(unit ? { unit } : {}),
    isMoney,
    ...(suffixed?.base ? { base: suffixed.base } : {}),
    suffixUsed: suffixed !== undefined,
    suffix: suffixed ? '' : last.suffix,
    isScore: upper !== undefined && !isMoney && ((!isUp && !unit) || (named && unit?.code !== '%')),
    isRace: suffixed?.isRace ?? false,
  }
}

interface Behind {
  readonly sign: FoundCurrency | undefined
  readonly suffixed: Suffixed | undefined
  readonly hasSuffix: boolean
}

/** The unit of an amount: its sign before, its letters, or the words behind it. */
const unitBehind = (
  tokens: readonly Token[],
  start: number,
  end: number,
  value: number,
  dollar: string,
  { sign, suffixed, hasSuffix }: Behind,
): { readonly unit?: Unit; readonly end: number; readonly isMoney: boolean } => {
  const money = (code: string, behind: number) => ({
    unit: currencyUnit(code === storyDollar ? dollar : code),
    end: behind,
    isMoney: true,
  })
  if (sign) {
    const whose = sign.code === storyDollar ? dollarBehind(tokens, end) : undefined
    return whose ? money(whose.code, whose.end) : money(sign.code, end)
  }
  if (suffixed?.unit) {
    if (suffixed.isMoney) return money(suffixed.unit.code, end)
    return { unit: suffixed.unit, end, isMoney: false }
  }
  if (hasSuffix && suffixed?.factor === undefined) return { end, isMoney: false }
  const of = tokens[end]?.lower === 'of' ? end + 1 : end
  const currency = currencyBehind(tokens, of)
  if (currency) return money(currency.code, currency.end)
  const pounds = poundsAt(tokens, start, end, value, dollar)
  if (pounds && 'end' in pounds) return money(pounds.code, pounds.end)
  if (pounds) return { unit: pounds, end: end + 1, isMoney: false }
  const more = /^(?:more|additional|further|full|straight|consecutive|extra|whole|long|short)$/u.test(
    tokens[end]?.lower ?? '',
  )
    ? end + 1
    : end
  const measured = unitAt(tokens, end) ?? (more > end ? unitAt(tokens, more) : undefined)
  return measured ? { ...measured, isMoney: false } : { end, isMoney: false }
}
