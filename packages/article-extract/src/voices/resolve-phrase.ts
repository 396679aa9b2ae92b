import type { Span } from '@onrecord/article-data'
import { phraseStart } from '../attribution/noun-phrase.ts'
import type { Token } from '../doc/doc.ts'
import type { Cast, Figurant } from '../entities/cast.ts'
import type { NamedMention } from '../entities/meet.ts'
import { knownPlace } from '../places/gazetteer.ts'
import type { Memory } from './memory.ts'
import { type SourcePhrase, sourcePhrases } from './source-phrase.ts'
import { anyBody, bodyFits, bodyNouns, groupWords, roleForms, singular, workNouns } from './voice-nouns.ts'

/** What leading a source back to an entity needs: the words around it, the names in the text, and who was met before. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly cast: Cast
  readonly memory: Memory
  readonly names: readonly NamedMention[]
  readonly sentence: number
}

const definite = /^(?:the|this|that|these|those|his|her|its|their)$/

const spanOf = ({ tokens }: Scene, { first, end }: SourcePhrase): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
})

/** The names inside the span, in order; found by binary search. */
export const namesIn = ({ names }: Scene, { start, end }: Span): readonly NamedMention[] => {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: NamedMention[] = []
  for (let index = low; (names[index]?.span.end ?? Number.POSITIVE_INFINITY) <= end; index++) {
    const name = names[index]
    if (name) found.push(name)
  }
  return found
}

const pronoun = (scene: Scene, word: string, at: number): Figurant | undefined => {
  const { memory, sentence } = scene
  if (/^(?:he|him|his|himself|she|her|herself)$/.test(word)) {
    const gender = /^h(?:e|im|is|imself)$/.test(word) ? 'he' : 'she'
    const found = memory.last(at, sentence, (one) => one.kind === 'person' && (one.gender ?? gender) === gender)
    if (found) found.gender ??= gender
    return found
  }
  if (/^(?:they|them|their|themselves)$/.test(word))
    return memory.last(at, sentence, ({ kind }) => kind === 'group' || kind === 'organization')
  return /^(?:it|its)$/.test(word) ? memory.last(at, sentence, ({ kind }) => kind === 'organization') : undefined
}

/** "who", "which": whoever the words right before it name. */
const antecedent = (scene: Scene, index: number): Figurant | undefined => {
  const { tokens } = scene
  const last = tokens[index - 1]?.text === ',' ? index - 2 : index - 1
  const first = phraseStart(tokens, last, Math.max(0, index - 40))
  if (first === undefined) return undefined
  const phrase = sourcePhrases(tokens, { first, end: last + 1 })[0]
  return phrase === undefined ? undefined : resolvePhrase(scene, phrase)
}

const hasRole = (role: string, noun: string): boolean =>
  singular(role).endsWith(noun) || roleForms[noun]?.test(role) === true

/**
 * "the agency": the body named last whose name fits; "the fund": the one whose name ends so; "the general": the person named last
 * whose role fits.
 */
const ledBack = (scene: Scene, noun: string, at: number): Figurant | undefined => {
  const { memory, sentence } = scene
  if (bodyNouns.has(noun)) {
    const fits = bodyFits[noun]
    const bodies = (test: (one: Figurant) => boolean): Figurant | undefined =>
      memory.last(at, sentence, (one) => one.kind === 'organization' && one.named && test(one))
    const named =
      fits && bodies(({ name, aliases }) => fits.test(name) || [...aliases].some((alias) => fits.test(alias)))
    return named ?? (anyBody.has(noun) ? bodies(() => true) : undefined)
  }
  const body = memory.last(
    at,
    sentence,
    ({ kind, named, name }) => kind === 'organization' && named && name.toLowerCase().endsWith(` ${noun}`),
  )
  if (body) return body
  return memory.last(
    at,
    sentence,
    ({ kind, roles }) => kind === 'person' && [...roles].some((role) => hasRole(role.toLowerCase(), noun)),
  )
}

const kindOf = (head: Token, noun: string): Figurant['kind'] => {
  if (groupWords.has(head.lower)) return 'group'
  if (bodyNouns.has(noun)) return head.lower === noun ? 'organization' : 'group'
  if (workNouns.has(noun)) return 'work'
  return head.tag === 'NOUN' && head.lower !== noun ? 'group' : 'person'
}

/** Somebody without a name: the one described in these words before, or a new one. */
const described = (scene: Scene, phrase: SourcePhrase, noun: string): Figurant | undefined => {
  const { start, end } = spanOf(scene, phrase)
  const words = scene.text
    .slice(start, Math.min(end, start + 90))
    .replace(/\s+/gu, ' ')
    .trim()
  if (words === '' || !/\p{L}/u.test(words) || !words.isWellFormed()) return undefined
  const name = /^(?:The|A|An|This|These|Those|One|Some|Many|Other|Several)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
  return scene.cast.named(name) ?? scene.cast.add(kindOf(phrase.head, noun), name, false)
}

/**
 * The name that ends at the phrase's head or holds it, so that it is the phrase's own: "Ukrainian President Volodymyr
 * Zelenskyy", the "Court" of "the Court of Appeals".
 */
const ownName = (scene: Scene, phrase: SourcePhrase, sourceEnd: number): NamedMention | undefined => {
  const { start, end } = spanOf(scene, phrase)
  const { head } = phrase
  return namesIn(scene, { start, end: Math.max(end, scene.tokens[sourceEnd - 1]?.end ?? 0) }).findLast(
    ({ span, run }) =>
      (span.start <= head.start && span.end >= head.end) || (span.end <= end && run.words.at(-1) === head.lower),
  )
}

/** "the ministry’s spokesman, Lee Jong": the name that stands behind a description, set off by a comma. */
const nameBehind = (scene: Scene, phrase: SourcePhrase, end: number): Figurant | undefined => {
  const comma = scene.tokens.slice(phrase.end, end).findIndex(({ text }) => text === ',')
  const [first, last] = [scene.tokens[phrase.end + comma + 1], scene.tokens[end - 1]]
  if (comma < 0 || first === undefined || last === undefined || first.start >= last.end) return undefined
  const name = namesIn(scene, { start: first.start, end: last.end })[0]
  return name?.figurant.kind === 'person' && name.span.start - first.start < 20 ? name.figurant : undefined
}

/** Who or what the phrase stands for; a mention is entered. Undefined when nothing leads to anybody. */
export const resolvePhrase = (scene: Scene, phrase: SourcePhrase, sourceEnd = phrase.end): Figurant | undefined => {
  const { tokens, cast } = scene
  const { head } = phrase
  const at = tokens[phrase.first]?.start ?? 0
  if (/^(?:who|which|that|whom)$/.test(head.lower) && head.tag !== 'NOUN') return antecedent(scene, phrase.first)
  if (head.tag === 'PRON' && phrase.end - phrase.first === 1) {
    const meant = pronoun(scene, head.lower, at)
    if (meant) cast.mention(meant, { start: at, end: head.end }, 'pronoun')
    return meant
  }
  const own = ownName(scene, phrase, sourceEnd)
  if (own) return own.figurant
  const behind = nameBehind(scene, phrase, sourceEnd)
  if (behind) return behind
  const noun = singular(head.lower)
  const back =
    definite.test(tokens[phrase.first]?.lower ?? '') && phrase.end - phrase.first <= 3
      ? ledBack(scene, noun, at)
      : undefined
  const meant = back ?? (knownPlace(head.text) ? undefined : described(scene, phrase, noun))
  if (meant) cast.mention(meant, spanOf(scene, phrase), 'nominal')
  return meant
}
