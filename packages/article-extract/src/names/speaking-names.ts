import type { Attribution } from '../attribution/attribution.ts'
import type { Doc, Token, TokenRange } from '../doc/doc.ts'
import { isDemonym } from '../places/gazetteer.ts'
import type { NameSpan } from './name-span.ts'
import { isTitle, occupations } from './name-words.ts'

/** How sure it is that a capitalized source is a name although the name finder passed it over. */
const probability = 0.6

const isNameWord = ({ tokens, sentenceOf, sentences }: Doc, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false
  if (token.tag === 'PROPN') return true
  const isFirst = sentences[sentenceOf[at] ?? -1]?.first === at
  return !isFirst && /^(?:NOUN|X)$/.test(token.tag)
}

/** Whether the word says what somebody is: "Judge", "Republicans". It is not a name by itself. */
const isRole = ({ lower, penn }: Token): boolean => {
  const word = lower.replaceAll('.', '')
  return (
    isTitle(word) ||
    occupations.has(word) ||
    occupations.has(word.replace(/s$/u, '')) ||
    penn.endsWith('S') ||
    isDemonym(word)
  )
}

/** The run of capitalized words that a source begins with, behind an article: "Politifact", "The Hill". */
const nameIn = (doc: Doc, { first, end }: TokenRange): TokenRange | undefined => {
  let start = first
  while (start < end && /^(?:DET|PUNCT)$/.test(doc.tokens[start]?.tag ?? '')) start++
  let stop = start
  while (stop < end && isNameWord(doc, stop)) stop++
  const next = doc.tokens[stop]
  // "Trump supporters": the capital belongs to a description.
  const isPart = stop < end && next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.tag)
  if (stop === start || isPart || doc.tokens.slice(start, stop).every(isRole)) return undefined
  return { first: start, end: stop }
}

/**
 * The spans, and the names that only their place tells: a source in capitals is somebody's name. An article in front or
 * an acronym makes it an organization's.
 */
export const withSpeakingNames = (
  doc: Doc,
  spans: readonly NameSpan[],
  attributions: readonly Attribution[],
): readonly NameSpan[] => {
  const isNamed = new Uint8Array(doc.tokens.length)
  for (const { first, end } of spans) isNamed.fill(1, first, end)
  const added = new Map<number, NameSpan>()
  for (const { source, speaker } of attributions) {
    const range = source ?? (speaker?.kind === 'words' ? speaker.range : undefined)
    const name = range && nameIn(doc, range)
    if (!range || !name || isNamed.subarray(name.first, name.end).includes(1)) continue
    const isBody = name.first > range.first || /^(?:\p{Lu}\.?){2,5}$/u.test(doc.tokens[name.first]?.text ?? '')
    added.set(name.first, { ...name, kind: isBody ? 'organization' : 'person', probability })
  }
  return added.size === 0 ? spans : [...spans, ...added.values()].toSorted((one, other) => one.first - other.first)
}
