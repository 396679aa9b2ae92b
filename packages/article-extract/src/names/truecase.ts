import type { Doc } from '../doc/doc.ts'
import { isFirstName } from '../entities/first-names.ts'
import { casingsOf } from './name-regions.ts'
import { particles } from './name-words.ts'

/** For each word in small letters, how the text writes it where capitals are significant. */
export type CasedWords = ReadonlyMap<string, string>

const allCaps = /^[\p{Lu}\p{M}'’.-]{2,}$/u
const hasSmall = /\p{Ll}/u

/** How the text writes each capitalized word in sentences that are not all capitals. */
export const casedWords = (doc: Doc): CasedWords => {
  const found = new Map<string, string>()
  const casings = casingsOf(doc)
  for (const [index, sentence] of doc.sentences.entries()) {
    if (casings[index] === 'caps') continue
    for (let at = sentence.first; at < sentence.end; at++) {
      const { text, lower } = doc.tokens[at]!
      if (text !== lower && hasSmall.test(text) && !found.has(lower)) found.set(lower, text)
    }
  }
  return found
}

/** The words that the text writes in small letters. */
export const smallWords = (doc: Doc): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { text, lower } of doc.tokens) if (text === lower) found.add(lower)
  return found
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** A word in mixed case: "MCDONALD", "O'NEILL", "WALLIS-BOONE". */
const usualCase = (word: string): string =>
  word
    .split(/(?<=[-'’])/u)
    .map(capitalized)
    .join('')
    .replace(/^Mc(?=\p{Ll})(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(?<=['’])S$/u, 's')

/** Whether the word is initials or a Roman numeral: "J.R.", "XXIII". */
const isInitials = (word: string): boolean =>
  /^(?:\p{Lu}\.?){1,2}$|^\p{Lu}\.\p{Lu}\.|^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(word)

/**
 * A word of a name in mixed case: as the text writes it elsewhere, otherwise with one capital. A particle ("van", "de")
 * stays small unless `isFirst` is set.
 */
export const truecaseWord = (word: string, cased: CasedWords, isFirst: boolean): string => {
  if (!allCaps.test(word) || isInitials(word)) return word
  const known = cased.get(word.toLowerCase().replaceAll('’', "'"))
  if (known !== undefined) return known
  const lower = word.toLowerCase()
  return !isFirst && particles.has(lower) ? lower : usualCase(word)
}

const gluedCapitals = /^(?<front>[\p{Lu}\d]*\p{Lu}{2})(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*)$/u
const gluedWords = /^(?<front>[\p{L}.]*\p{Ll}\.?)(?<name>\p{Lu}\p{Ll}[\p{L}'’-]+)$/u
const ownCapital = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O|Al|El|Vande|Vander|Da|Del|Ver|San|Ben|Abu)$/u
const isName = (word: string, cased: CasedWords): boolean =>
  isFirstName(word.toLowerCase()) || cased.get(word.toLowerCase()) === word

/** The name without a word attached to its front ("PMDonald", "saidDonald"), or the word itself. */
export const unglue = (word: string, cased: CasedWords): string => {
  const caps = gluedCapitals.exec(word)?.groups
  if (caps?.name && caps.front && isName(caps.name, cased)) return caps.name
  const glued = gluedWords.exec(word)?.groups
  // "RoseAnn" is a double first name.
  const isDouble = isFirstName(glued?.front?.toLowerCase() ?? '')
  if (glued?.name && glued.front && !isDouble && !ownCapital.test(glued.front) && isFirstName(glued.name.toLowerCase()))
    return glued.name
  return word
}
