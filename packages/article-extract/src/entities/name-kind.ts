import type { Token } from '../doc/doc.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'
import { femaleNames, maleNames } from './first-names.ts'
import type { NameRun } from './name-run.ts'
import { bodyWords, knownBodies, knownBodyNames, memberWords, otherWords, placeWords, titles } from './name-words.ts'

/** What a name is the name of; `unknown` when its words do not tell. */
export type NameKind = 'person' | 'organization' | 'place' | 'none' | 'unknown'

const acronym = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u
const numeral =
  /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|OK|TV|AM|PM|ET|GMT|EST|EDT|PDT|PST|CEO|CFO|COO|PhD|MD|DNA|HIV|AIDS|GDP|COVID)$/
const nameShaped = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
const small = /^(?:de|del|della|di|da|dos|van|von|der|den|la|le|el|al|bin|ibn|abu|-|\.)$/i

const isKnownFirstName = (word: string): boolean => maleNames.has(word) || femaleNames.has(word)

/** "its leader, Kim Jong Un": a word for what somebody is, right before the comma or the name. */
const namesRole = (tokens: readonly Token[], run: NameRun): boolean => {
  const before = tokens[run.lead - 1]?.text === ',' ? tokens[run.lead - 2] : undefined
  const behind = tokens[run.end]?.text === ',' ? tokens.slice(run.end + 1, run.end + 7) : []
  const comma = behind.findIndex(({ text }) => text === ',')
  const described = (comma < 0 ? behind : behind.slice(0, comma)).some(({ lower }) => titles.has(lower))
  return (before !== undefined && titles.has(before.lower)) || described || /^\d{2}$/.test(behind[0]?.text ?? '')
}

/** What the run names, by its own words and the words right beside it. */
export const nameKind = (tokens: readonly Token[], run: NameRun): NameKind => {
  const words = run.words.map((word) => word.toLowerCase())
  const [name, last = '', first = ''] = [words.join(' '), words.at(-1), words[0]]
  if (tokens[run.lead - 1]?.lower === 'platform') return 'organization'
  if (knownBodyNames.has(name) || (words.length === 1 && knownBodies.has(first))) return 'organization'
  if (isDemonym(name) || words.every((word) => titles.has(word) || isDemonym(word))) return 'none'
  if (run.titles.some((title) => !isDemonym(title) && titles.has(title.toLowerCase().replaceAll('.', ''))))
    return 'person'
  if (knownPlace(name)) return 'place'
  if (run.acronym !== undefined) return 'organization'
  if (numeral.test(run.words[0] ?? '')) return 'none'
  if (words.length > 1 && (bodyWords.has(last) || memberWords.has(first))) return 'organization'
  if (words.length > 1 && placeWords.has(last)) return 'place'
  if (otherWords.has(last)) return 'none'
  if (words.length === 1 && acronym.test(run.words[0] ?? '')) return 'organization'
  const shaped =
    words.length >= 2 && words.length <= 6 && run.words.every((word) => nameShaped.test(word) || small.test(word))
  const acts = words.length <= 3 && /^(?:VERB|AUX)$/.test(tokens[run.end]?.tag ?? '')
  if (shaped && (acts || isKnownFirstName(first) || namesRole(tokens, run))) return 'person'
  return words.some((word) => bodyWords.has(word)) && words.length > 2 ? 'organization' : 'unknown'
}

/** "he" or "she" where title or first name tell. */
export const genderOf = (run: NameRun): 'he' | 'she' | undefined => {
  const first = run.words[0]?.toLowerCase() ?? ''
  const said = run.titles.map((title) => title.toLowerCase().replaceAll('.', ''))
  if (said.some((title) => /^(?:mr|sir|lord|king|prince|duke|father|\w*businessman|\w+man|actor)$/.test(title)))
    return 'he'
  if (said.some((title) => /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|\w+woman|actress)$/.test(title)))
    return 'she'
  if (run.words.length < 2) return undefined
  return maleNames.has(first) ? 'he' : femaleNames.has(first) ? 'she' : undefined
}
