import { normalizedWords } from '../../indexing/normalized-words.ts'
import { areNicknames } from './nicknames.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Titles that may still be in front of a name in an archive, for example in articles of other programs. The extractor has
 * its own, longer list (its names/name-words.ts), because these packages do not import each other.
 */
const titles = words(`mr mrs ms miss dr prof sir dame lord lady sen senator rep gov governor president vice mayor judge
  justice gen general lt col colonel capt captain sgt sergeant officer chief secretary minister pope king queen prince
  princess rev reverend pastor father sister bishop pres adm admiral sec atty amb ambassador supt superintendent det
  detective insp inspector cmdr commander mp former ex
  prime deputy acting elect incoming outgoing`)
const suffixes: Readonly<Record<string, string>> = { jr: 'jr', junior: 'jr', sr: 'sr', ii: 'ii', iii: 'iii', iv: 'iv' }
const particles = words('de la le du da di del della van von der den ter bin bint ibn al el abu ben dos das st')

const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Normalized words in which special letters, as in "Bjørn", are replaced by those that other papers print. */
const nameWords = (text: string): readonly string[] =>
  normalizedWords(text).map((word) => word.replace(/[øæœłßđðþı]/gu, (letter) => plainLetters[letter] ?? letter))

/** The parts of a person's name, normalized. */
export interface PersonName {
  /** "full" has a given name or its initial, "bare" is a single word, "initials" are letters for a name: "RFK Jr.". */
  readonly form: 'full' | 'bare' | 'initials'
  readonly given: string
  readonly middles: readonly string[]
  readonly surname: string
  readonly suffix: string | undefined
}

/** Page furniture glued to a name: "CLEVELAND - Donald Trump", "PMDonald Trump". */
const furniture = /^(?:\p{Lu}[\p{Lu}.\s]+\s[-–—]+\s*|(?:AM|PM)(?=\p{Lu}\p{Ll}))/u

/** An owner before a full name: "Norvik Steel’s Anders Lie". */
const owner = /^.*\p{L}['’]s\s+(?=\p{Lu}[^\s]*\s+\p{Lu}[^\s]*(?:\s\p{Lu}[^\s]*)?$)/u

/** Degrees and honors after a name: "Ann Berg, M.D." */
const lettersAfter =
  /,\s*(?:M\.?D|Ph\.?\s?D|Esq|R\.?N|J\.?D|D\.?O|D\.?D\.?S|D\.?V\.?M|M\.?P\.?H|M\.?B\.?A|C\.?P\.?A|[QK]\.?C|M\.?P|[OM]BE)\.?$/u

/** The name without page furniture, owner, degrees and possessive. */
export const trimmedName = (name: string): string =>
  name
    .replace(furniture, '')
    .replace(owner, '')
    .replace(/['’]s$/u, '')
    .replace(lettersAfter, '')
    .trim() || name

/** Joins single letters that follow each other: "J. D. Vance" is "jd vance". */
const withJoinedInitials = (parts: readonly string[]): readonly string[] => {
  const first = parts.findIndex((part) => part.length > 1)
  return first > 1 ? [parts.slice(0, first).join(''), ...parts.slice(first)] : parts
}

/** A given name of two syllables, as Korean and Chinese names are printed, with the family name before or after it. */
const syllables =
  /^(?:.*\s)?(?:(?<before>\p{Lu}\p{Ll}+) (?<last>\p{Lu}\p{Ll}+-\p{Ll}+)|(?<first>\p{Lu}\p{Ll}+-\p{Ll}+) (?<after>\p{Lu}\p{Ll}+))$/u

const inSyllables = (name: string): PersonName | undefined => {
  const { before, last, first, after } = syllables.exec(name)?.groups ?? {}
  const [given] = nameWords((last ?? first ?? '').replace('-', ''))
  const [surname] = nameWords(before ?? after ?? '')
  if (given === undefined || surname === undefined || titles.has(surname)) return undefined
  return { form: 'full', given, middles: [], surname, suffix: undefined }
}

const isAllCapitals = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name.replace(/[.\s]|(?:Jr|Sr)\.?$/gu, ''))

const withoutTitles = (parts: readonly string[]): readonly string[] => {
  const first = parts.findIndex((part) => !titles.has(part))
  return first > 0 ? parts.slice(first) : parts
}

/** The titles before a name, normalized: "judge" for Judge Ann Berg. */
export const titlesBefore = (written: string): readonly string[] => {
  const parts = nameWords(trimmedName(written).replace(/['’]/gu, ''))
  return parts.slice(
    0,
    Math.max(
      0,
      parts.findIndex((part) => !titles.has(part)),
    ),
  )
}

/** Splits a person's name into its parts. */
export const personName = (written: string): PersonName => {
  const name = trimmedName(written)
  const known = inSyllables(name)
  if (known) return known
  const all = nameWords(name.replace(/['’]/gu, ''))
  const last = all.at(-1) ?? ''
  const suffix = all.length > 1 ? suffixes[last] : undefined
  const parts = withJoinedInitials(withoutTitles(suffix === undefined ? all : all.slice(0, -1)))
  const [given = '', ...rest] = parts
  const surname = rest.at(-1) ?? ''
  if (surname === '') {
    const form = isAllCapitals(name) ? 'initials' : 'bare'
    return { form, given: '', middles: [], surname: given, suffix }
  }
  const middles = rest.slice(0, -1).filter((part) => !particles.has(part))
  return { form: 'full', given, middles, surname, suffix }
}

/** Letters that papers spell differently: Zelensky, Zelenskyy, Zelenskiy. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/([aou])e(?=[^aeiouy])/gu, '$1'],
  [/ou/gu, 'u'],
  [/(?:iy|yy|ij|ii|ey|y)$/u, 'i'],
  [/y/gu, 'i'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/ck|q/gu, 'k'],
  [/kh/gu, 'h'],
  [/(.)\1+/gu, '$1'],
]

/** A normalized name reduced to its sound: different spellings of one name become equal. */
export const spelledAlike = (name: string): string =>
  respellings.reduce((spelled, [letters, plain]) => spelled.replace(letters, plain), name)

/** How two names of people differ. */
export interface NameDifference {
  readonly middle: 'same' | 'missing' | 'other'
  readonly given: 'same' | 'nickname' | 'initial' | 'spelling'
  readonly surname: 'same' | 'spelling'
  readonly suffix: 'same' | 'missing'
}

const isInitialOf = (one: string, other: string): boolean => one.length === 1 && other.startsWith(one)

const givenDifference = (a: PersonName, b: PersonName): NameDifference['given'] | undefined => {
  if (a.given === b.given) return 'same'
  if (isInitialOf(a.given, b.given) || isInitialOf(b.given, a.given)) return 'initial'
  if (areNicknames(a.given, b.given)) return 'nickname'
  if (spelledAlike(a.given) === spelledAlike(b.given) && a.given.length > 2) return 'spelling'
  return usesMiddle(a, b) || usesMiddle(b, a) ? 'nickname' : undefined
}

/** "Willard Mitt Romney" may be called Mitt Romney. */
const usesMiddle = ({ middles }: PersonName, { given }: PersonName): boolean =>
  given.length > 1 && middles.length === 1 && middles[0] === given

const middleDifference = (a: PersonName, b: PersonName): NameDifference['middle'] | undefined => {
  if (a.middles.length === 0 || b.middles.length === 0)
    return a.middles.length === b.middles.length ? 'same' : 'missing'
  const [one = '', other = ''] = [a.middles[0], b.middles[0]]
  if (one.charAt(0) !== other.charAt(0)) return one.length > 1 && other.length > 1 ? 'other' : undefined
  if (one.length > 1 && other.length > 1 && one !== other) return 'other'
  // George W. and George H. W.: the first letters decide.
  return a.middles.length === b.middles.length ? 'same' : 'missing'
}

/**
 * How the names of two people differ; `undefined` if given names, initials or suffixes show that they are different
 * people.
 */
export const nameDifference = (a: PersonName, b: PersonName): NameDifference | undefined => {
  if (a.suffix !== b.suffix && a.suffix !== undefined && b.suffix !== undefined) return undefined
  const [given, middle] = [givenDifference(a, b), middleDifference(a, b)]
  if (given === undefined || middle === undefined) return undefined
  const isMiddleUsed = given === 'nickname' && (usesMiddle(a, b) || usesMiddle(b, a))
  return {
    given,
    middle: isMiddleUsed ? 'missing' : middle,
    surname: a.surname === b.surname ? 'same' : 'spelling',
    suffix: a.suffix === b.suffix ? 'same' : 'missing',
  }
}

const maxWords = 6

/** Whether a text can be a person's name: not a heading, and not a title alone. */
export const isPersonName = (written: string): boolean => {
  const words = normalizedWords(trimmedName(written))
  return words.length <= maxWords && words.some((word) => !titles.has(word)) && !/\p{N}/u.test(written)
}

/** The initials of a full name: "rfk" for Robert F. Kennedy. */
export const initialsOf = ({ given, middles, surname }: PersonName): string =>
  [given, ...middles, surname].map((part) => part.charAt(0)).join('')
