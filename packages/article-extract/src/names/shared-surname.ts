import type { Doc } from '../doc/doc.ts'
import { femaleNames, maleNames } from '../entities/first-names.ts'
import { casingsOf } from './name-regions.ts'
import type { NameSpan } from './name-span.ts'

const genderOf = (word: string): 'he' | 'she' | undefined =>
  maleNames.has(word) ? 'he' : femaleNames.has(word) ? 'she' : undefined

/** The plural of a surname, which means a family: "Martens", "Joneses". */
export const pluralOf = (surname: string): string => `${surname}${/(?:[sxz]|ch|sh)$/.test(surname) ? 'es' : 's'}`

/** People who usually share a surname: "brothers Adam and Otto Marten". */
export const relatives = /^(?:brothers|sisters|siblings|twins|parents|couple|newlyweds|cousins)$/

/**
 * The token of a first name that shares the surname of the next name: "Adam" in "Adam and Ilse Marten". The two must be
 * a man and a woman, or a plural must introduce them, as in "the parents, Adam and Ilse Marten" and "brothers Adam and Otto
 * Marten", or the text calls them "the Martens" or "the Marten brothers". Otherwise undefined.
 */
export const partnerOf = (doc: Doc, { kind, first, end }: NameSpan): number | undefined => {
  const at = first - 2
  const [word, and] = [doc.tokens[at], doc.tokens[first - 1]]
  if (kind !== 'person' || end - first !== 2 || !word || !/^(?:and|&)$/.test(and?.lower ?? '')) return undefined
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || doc.sentenceOf[at] !== doc.sentenceOf[first]) return undefined
  const areRelatives = relatives.test(doc.tokens[at - 1]?.lower ?? '')
  const isAfterName = !areRelatives && /^\p{Lu}/u.test(doc.tokens[at - 1]?.text ?? '')
  if (casingsOf(doc)[doc.sentenceOf[at]!] !== 'usual' || isAfterName) return undefined
  const genders = new Set([genderOf(word.lower), genderOf(doc.tokens[first]!.lower)])
  const isPair = genders.has('he') && genders.has('she')
  const surname = doc.tokens[first + 1]!.text
  const isFamily = doc.tokens.some(({ text }, index) => {
    const isPlural =
      text === pluralOf(surname) || (text === surname && relatives.test(doc.tokens[index + 1]?.lower ?? ''))
    return isPlural && doc.tokens[index - 1]?.lower === 'the'
  })
  const isIntroduced = doc.tokens[at - 1]?.text === ',' && doc.tokens[at - 2]?.penn === 'NNS'
  return isPair || areRelatives || isIntroduced || isFamily ? at : undefined
}
