import { hashText } from '../attribution-model/hashing.ts'
import { femaleNames, maleNames } from '../entities/first-names.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'
import {
  honors,
  knownOrganizations,
  memberWords,
  occupations,
  organizationWords,
  otherWords,
  particles,
  placeWords,
  roleModifiers,
  suffixes,
  timeWords,
  titles,
} from './name-words.ts'

/** The shapes of words. */
export const shapes = {
  lower: 0,
  capital: 1,
  allCaps: 2,
  letter: 3,
  initial: 4,
  mixed: 5,
  withDigit: 6,
  number: 7,
  mark: 8,
  hyphened: 9,
  dotted: 10,
  abbreviation: 11,
} as const

const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122
const plainCapital = /^[A-Z][a-z]+$/
const rules: readonly (readonly [RegExp, number])[] = [
  [/^\p{Lu}$/u, shapes.letter],
  [/^\p{Lu}\.$/u, shapes.initial],
  [/^(?:\p{L}\.){2,}$/u, shapes.dotted],
  [/^\p{Lu}\p{L}+\.$/u, shapes.abbreviation],
  [/^[\p{Lu}\p{M}&/'’]{2,}$/u, shapes.allCaps],
  [/^[\d.,:]+$/u, shapes.number],
  [/^(?=.*\p{Lu})(?=.*\d)/u, shapes.withDigit],
  [/^\p{Lu}[^-]*-.*\p{Lu}/u, shapes.hyphened],
  [/^\p{Lu}[\p{Ll}\p{M}]+$/u, shapes.capital],
  [/^(?=.*\p{Lu})/u, shapes.mixed],
  [/^[^\p{L}\d]+$/u, shapes.mark],
]

/** The shape of a word, one of `shapes`. */
const shapeOf = (word: string): number => {
  const first = word.charCodeAt(0)
  if (isLower(first) && /^[a-z]+$/.test(word)) return shapes.lower
  if (isUpper(first) && plainCapital.test(word)) return shapes.capital
  return rules.find(([pattern]) => pattern.test(word))?.[1] ?? shapes.lower
}

/** The classes of words from word lists, one bit each. */
export const classBits = {
  maleName: 1,
  femaleName: 2,
  title: 4,
  occupation: 8,
  organizationWord: 16,
  member: 32,
  knownOrganization: 64,
  place: 128,
  placeWord: 256,
  demonym: 512,
  time: 1024,
  other: 2048,
  particle: 4096,
  suffix: 8192,
  modifier: 16384,
} as const

/** The number of class bits. */
export const classCount = 15

const lists: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
  [classBits.maleName, maleNames],
  [classBits.femaleName, femaleNames],
  [classBits.title, titles],
  [classBits.occupation, occupations],
  [classBits.organizationWord, organizationWords],
  [classBits.member, memberWords],
  [classBits.knownOrganization, knownOrganizations],
  [classBits.placeWord, placeWords],
  [classBits.other, otherWords],
  [classBits.particle, particles],
  [classBits.suffix, suffixes],
  [classBits.suffix, honors],
  [classBits.modifier, roleModifiers],
]

/** The classes of every listed word, so that one look-up finds them all. */
const listed: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>()
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
})()

const classesOf = (lower: string): number => {
  const plain = lower.endsWith('.') ? lower.replaceAll('.', '') : lower
  const singular = plain.endsWith('s') ? (listed.get(plain.slice(0, -1)) ?? 0) & classBits.occupation : 0
  return (
    (listed.get(plain) ?? 0) |
    singular |
    (knownPlace(lower) ? classBits.place : 0) |
    (isDemonym(lower) ? classBits.demonym : 0) |
    (timeWords.has(lower) ? classBits.time : 0)
  )
}

/** The properties of a single word that the name finder uses. */
export interface WordView {
  readonly lower: string
  readonly hash: number
  /** The last two, three and four letters, and the first three. */
  readonly ends: readonly [number, number, number, number]
  readonly shape: number
  readonly classes: number
  readonly tag: number
}

/** The view of a missing word. */
export const noWord: WordView = { lower: '', hash: 1, ends: [1, 1, 1, 1], shape: 15, classes: 0, tag: 1 }

const tagHashes = new Map<string, number>()

const tagHash = (penn: string): number => {
  const hash = tagHashes.get(penn) ?? hashText(penn)
  tagHashes.set(penn, hash)
  return hash
}

const lastLetters = (lower: string, length: number): number => hashText(lower, Math.max(0, lower.length - length))

/** The name finder's view of a word, from its text, its lower case and its part of speech. */
export const wordView = (text: string, lower: string, penn: string): WordView => ({
  lower,
  hash: hashText(lower),
  ends: [lastLetters(lower, 2), lastLetters(lower, 3), lastLetters(lower, 4), hashText(lower, 0, 3)],
  shape: shapeOf(text),
  classes: classesOf(lower),
  tag: tagHash(penn),
})

/** The same word with another part of speech. */
export const withTag = (view: WordView, penn: string): WordView => {
  const tag = tagHash(penn)
  return view.tag === tag ? view : { ...view, tag }
}
