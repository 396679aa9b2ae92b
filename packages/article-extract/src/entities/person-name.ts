import { memoizeWords } from '../doc/memoize-words.ts'
import { suffixes, surnameParticles } from '../names/name-words.ts'

/** The parts of a person's name, in small letters without periods. */
export interface PersonName {
  readonly first: string
  readonly middle: readonly string[]
  readonly surname: string
  readonly suffix?: string
}

/**
 * A word of a name in the form in which names are compared: small letters, straight apostrophes, no periods, no
 * accents.
 */
export const plainNameWord = memoizeWords((word) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[."“”,]/gu, ''),
)

/** A name in the form in which names are compared. */
export const nameKey = (words: readonly string[]): string =>
  words.length === 1 ? plainNameWord(words[0]!) : words.map(plainNameWord).filter(Boolean).join(' ')

const plainLetters = /^[A-Za-z'-]*$/

const isNickname = (word: string): boolean => /^["“'‘]/u.test(word)

/** The significant words of a name: no nickname in quotation marks, no suffix. */
export const coreWords = (words: readonly string[]): readonly string[] => {
  if (words.length === 1 && plainLetters.test(words[0]!)) return [words[0]!.toLowerCase()]
  const core = words
    .filter((word) => !isNickname(word))
    .map(plainNameWord)
    .filter(Boolean)
  return core.length > 1 && suffixes.has(core.at(-1)!) ? core.slice(0, -1) : core
}

/** Particles that are also first names when capitalized: "Al Gore", "Ben Lee". */
const ambiguous = new Set(['al', 'ben', 'st', 'mac', 'la', 'bin'])
const isParticle = (word: string, written: string | undefined): boolean =>
  surnameParticles.has(word) && (!ambiguous.has(word) || /^\p{Ll}/u.test(written ?? ''))

/** Whether the words are a single part of a name: "Marten", "De Blasio", "Abu Hamra". */
export const isOnePart = (words: readonly string[]): boolean => {
  if (words.length === 1) return true
  const core = coreWords(words)
  return core.length < 2 || core.slice(0, -1).every((word, at) => isParticle(word, words[at]))
}

/** The parts of a name of at least two words. */
export const personName = (words: readonly string[]): PersonName => {
  const core = coreWords(words)
  const last = words.length > 1 ? plainNameWord(words.at(-1)!) : ''
  const particle = core.findIndex((word, at) => at > 0 && at < core.length - 1 && surnameParticles.has(word))
  const from = particle > 0 ? particle : core.length - 1
  return {
    first: core[0] ?? '',
    middle: core.slice(1, from),
    surname: core.slice(from).join(' '),
    ...(suffixes.has(last) ? { suffix: last } : {}),
  }
}

const short: ReadonlyMap<string, string> = new Map(
  `bill:william will:william billy:william bob:robert rob:robert bobby:robert robbie:robert dick:richard rick:richard rich:richard
  jim:james jimmy:james jamie:james joe:joseph joey:joseph mike:michael mick:michael mickey:michael tom:thomas tommy:thomas tim:timothy
  tony:anthony dan:daniel danny:daniel dave:david ed:edward eddie:edward ted:edward ned:edward ben:benjamin sam:samuel
  steve:steven stephen:steven chris:christopher matt:matthew nick:nicholas andy:andrew drew:andrew greg:gregory jeff:jeffrey geoff:geoffrey
  ken:kenneth larry:lawrence pat:patrick pete:peter phil:philip ron:ronald ray:raymond alex:alexander al:albert charlie:charles chuck:charles
  fred:frederick harry:henry hank:henry jack:john johnny:john jon:jonathan josh:joshua walt:walter gabe:gabriel nate:nathaniel
  kate:katherine kathy:katherine cathy:catherine katie:katherine liz:elizabeth beth:elizabeth betty:elizabeth lizzie:elizabeth
  sue:susan jen:jennifer jenny:jennifer barb:barbara deb:deborah debbie:deborah peggy:margaret maggie:margaret meg:margaret
  vicky:victoria mandy:amanda sandy:sandra cindy:cynthia patty:patricia tricia:patricia becky:rebecca abby:abigail
  don:donald doug:douglas gerry:gerald jerry:gerald marty:martin mitch:mitchell vince:vincent zach:zachary stu:stuart`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)

const sameGiven = (one: string, two: string): boolean =>
  one === two ||
  (one.length === 1 && two.startsWith(one)) ||
  (two.length === 1 && one.startsWith(two)) ||
  (short.get(one) ?? one) === (short.get(two) ?? two)

/** Whether two full names can belong to one person. Initials, short forms and omitted middle names may differ. */
export const areCompatible = (one: PersonName, two: PersonName): boolean => {
  if (one.surname !== two.surname) return false
  if (one.suffix !== undefined && two.suffix !== undefined && one.suffix !== two.suffix) return false
  const [shorter, longer] = one.middle.length <= two.middle.length ? [one, two] : [two, one]
  if (!sameGiven(shorter.first, longer.first)) {
    // "J. Dean Cole" is also "Dean Cole".
    return shorter.middle.length === 0 && longer.first.length === 1 && longer.middle[0] === shorter.first
  }
  return shorter.middle.every((word, at) => sameGiven(word, longer.middle[at] ?? word))
}
