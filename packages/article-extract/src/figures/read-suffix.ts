import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { rateWord } from './bases.ts'
import { isPersonNoun, isPlural, singularNoun } from './counted-noun.ts'
import type { ReadNumber } from './numbers/scaled-number.ts'
import { inchesIn } from './units/compound.ts'
import { currencyAfter, currencyUnit, hundredthOf } from './units/currencies.ts'
import { unitOf } from './units/units.ts'

const lengths = /^(?:m|k)$/u
const races =
  /^(?:hurdles?|sprints?|finals?|relays?|race|races|dash|freestyle|backstroke|butterfly|breaststroke|medley|steeplechase|run|runs|walk|swim|rifle|pistol|platform|springboard|champion|championship|title|gold|silver|bronze|record|heats?|semi-finals?|semifinals?|individual|row|time-trial|pursuit|sprinter|runner|swimmer|event|events)$/u
const stretches =
  /^(?:high|long|deep|wide|tall|away|from|above|below|off|north|south|east|west|down|up|behind|ahead|across|apart|into|inside|outside|underground|underwater|stretch|drop|fall|wall|tower|cliff|wave|waves|radius|mark|line|pool|exclusion|swell|gap|distance|yacht|boat|ship|statue|crater|hole|tunnel|bridge|strike|effort|drive|free-kick|diving|board|jump)$/u

/**
 * Whether "m" means meters or millions, by the words that follow: "60m hurdles", "3m barrels". Undefined when they do
 * not show it.
 */
const readM = (tokens: readonly Token[], end: number): 'meters' | 'millions' | 'race' | undefined => {
  const [next, second] = [tokens[end], tokens[end + 1]]
  if (next === undefined) return undefined
  if (races.test(next.lower) || (next.tag === 'ADJ' && races.test(second?.lower ?? ''))) return 'race'
  if (stretches.test(next.lower)) return 'meters'
  const noun = next.tag === 'ADJ' || next.tag === 'PROPN' ? (second ?? next) : next
  if (currencyAfter(tokens, end)) return 'millions'
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
/** A cent as a part of its currency. */
export const hundredth = 0.01
/** Words after a hyphen that give a kind, not a count: "4-wheel drive", "64-bit". */
const kinds =
  /^(?:star|way|wheel|door|speed|ply|time|string|gauge|bit|digit|figure|letter|row|card|iron|series|piece|stroke|cylinder|pin|karat|carat|fold|dimensional|sided|horse|something|plus|year|d|g|k|x|up|in|of|and|to|off|out|on|down|all|for)$/u

/** Whether a noun after digits and a hyphen is counted: "a 214-delegate advantage", "an 18-hole course". */
const isCounted = (tokens: readonly Token[], { kind, end, value }: ReadNumber, noun: string): boolean =>
  kind === 'digits' &&
  value > 2 &&
  Number.isInteger(value) &&
  /^[a-z]{3,}$/u.test(noun) &&
  !kinds.test(noun) &&
  !isPlural(noun) &&
  tokens[end]?.tag === 'NOUN' &&
  tokens[end - 1]?.text.includes('-') === true

const dimension = /[-‑](?:long|high|tall|wide|deep|thick|square)$/u

/** Heights of pictures in lines: "1080p". */
const pictures = /^(?:144|240|360|480|720|1080|1440|2160|4320)$/u

/** The meaning of letters or words attached to a number. */
export interface Suffixed {
  readonly unit?: Unit
  readonly factor?: number
  /** What the letters add to the number: the inches of "6-foot-4". */
  readonly plus?: number
  readonly isRace?: boolean
  readonly isMoney?: boolean
  readonly base?: Figure['base']
}

/**
 * The meaning of the letters after the digits: "125kph", "60m", "10-day", "5,000-strong"; undefined when they are not
 * known.
 */
export const readSuffix = (tokens: readonly Token[], number: ReadNumber, money: boolean): Suffixed | undefined => {
  const { suffix, end, value } = number
  const lower = suffix.toLowerCase().replace(dimension, '')
  const rate = /^(?:[kmb][-‑])?an?[-‑]/u.test(lower) ? rateWord(lower.replace(/^[kmb][-‑]/u, '')) : undefined
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
  const inches = inchesIn(lower)
  if (inches !== undefined) return { unit: { system: 'ucum', code: '[ft_i]' }, plus: inches }
  // "12st", but not "21st"
  if (lower === 'st' && (value % 10 !== 1 || value % 100 === 11))
    return { unit: { system: 'ucum', code: '[stone_av]' } }
  const unit = unitOf(lower) ?? unitOf(lower.replace('-', ' '))
  if (unit) return { unit }
  const whole = lower === 'p' && pictures.test(`${value}`) ? undefined : hundredthOf(lower)
  if (whole) return { unit: currencyUnit(whole), factor: hundredth, isMoney: true }
  const currency = currencyAfter([{ ...(tokens[end - 1] as Token), text: lower, lower }], 0)
  if (currency) return { unit: currencyUnit(currency.code), isMoney: true }
  const noun = Object.hasOwn(countSuffixes, lower)
    ? countSuffixes[lower]
    : isCounted(tokens, number, lower)
      ? lower
      : undefined
  if (noun) return { unit: { system: 'count', code: isPersonNoun(singularNoun(noun)) ? 'person' : noun } }
  return undefined
}
