import { hashText } from '../attribution-model/hashing.ts'
import { femaleNames, maleNames } from '../entities/first-names.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'
import {
  bodyWords,
  honors,
  isTitle,
  knownBodies,
  memberWords,
  occupations,
  otherWords,
  particles,
  placeWords,
  roleModifiers,
  suffixes,
  timeWords,
} from './name-words.ts'

/** How a word is written. */
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

/** How the word is written, one of `shapes`. */
export const shapeOf = (word: string): number => {
  const first = word.charCodeAt(0)
  if (isLower(first) && /^[a-z]+$/.test(word)) return shapes.lower
  if (isUpper(first) && plainCapital.test(word)) return shapes.capital
  return rules.find(([pattern]) => pattern.test(word))?.[1] ?? shapes.lower
}

/** The classes that word lists put a word in, one bit each. */
export const classBits = {
  maleName: 1,
  femaleName: 2,
  title: 4,
  occupation: 8,
  body: 16,
  member: 32,
  knownBody: 64,
  place: 128,
  placeWord: 256,
  demonym: 512,
  time: 1024,
  other: 2048,
  particle: 4096,
  suffix: 8192,
  modifier: 16384,
} as const

/** How many class bits there are. */
export const classCount = 15

const classesOf = (lower: string): number => {
  const plain = lower.endsWith('.') ? lower.replaceAll('.', '') : lower
  return (
    (maleNames.has(plain) ? classBits.maleName : 0) |
    (femaleNames.has(plain) ? classBits.femaleName : 0) |
    (isTitle(plain) ? classBits.title : 0) |
    (occupations.has(plain) || occupations.has(plain.replace(/s$/, '')) ? classBits.occupation : 0) |
    (bodyWords.has(plain) ? classBits.body : 0) |
    (memberWords.has(plain) ? classBits.member : 0) |
    (knownBodies.has(plain) ? classBits.knownBody : 0) |
    (knownPlace(lower) ? classBits.place : 0) |
    (placeWords.has(plain) ? classBits.placeWord : 0) |
    (isDemonym(lower) ? classBits.demonym : 0) |
    (timeWords.has(lower) ? classBits.time : 0) |
    (otherWords.has(plain) ? classBits.other : 0) |
    (particles.has(plain) ? classBits.particle : 0) |
    (suffixes.has(plain) || honors.has(plain) ? classBits.suffix : 0) |
    (roleModifiers.has(plain) ? classBits.modifier : 0)
  )
}

/** What the name finder sees of a word by itself. */
export interface WordView {
  readonly lower: string
  readonly hash: number
  /** The last two, three and four letters, and the first three. */
  readonly ends: readonly [number, number, number, number]
  readonly shape: number
  readonly classes: number
  readonly tag: number
}

/** Where no word is. */
export const noWord: WordView = { lower: '', hash: 1, ends: [1, 1, 1, 1], shape: 15, classes: 0, tag: 1 }

/** A word for the name finder, from how it is written, in lower case, and its part of speech. */
export const wordView = (text: string, lower: string, penn: string): WordView => {
  const last = (length: number): number => hashText(lower, Math.max(0, lower.length - length))
  return {
    lower,
    hash: hashText(lower),
    ends: [last(2), last(3), last(4), hashText(lower, 0, 3)],
    shape: shapeOf(text),
    classes: classesOf(lower),
    tag: hashText(penn),
  }
}
