import type { DiscourseEntity } from './discourse.ts'
import { sharesNoun } from './mentions/grammar.ts'
import type { Mention } from './mentions/mention.ts'
import { relatives } from './mentions/nouns.ts'
import type { Reading } from './reading.ts'

const dashes = /^(?:--|—|–|―)$/
const longestAside = 24
const continues = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|CCONJ)$/

/** Whether there is a dash at `at`, including a hyphen between spaces. */
const isDash = ({ doc: { tokens } }: Reading, at: number): boolean => {
  const token = tokens[at]
  if (token?.text !== '-') return dashes.test(token?.text ?? '')
  return (tokens[at - 1]?.end ?? token.start) < token.start && token.end < (tokens[at + 1]?.start ?? token.end)
}

/** The end of the phrase before a relative pronoun at `first`: before its comma, or before an aside in dashes. */
const phraseEnd = (reading: Reading, first: number): number => {
  if (reading.doc.tokens[first - 1]?.text === ',') return first - 1
  if (!isDash(reading, first - 1)) return first
  const { sentenceOf } = reading.doc
  for (let at = first - 2; at > first - longestAside && sentenceOf[at] === sentenceOf[first]; at--)
    if (isDash(reading, at)) return at
  return first - 1
}

/** Whether only the rest of one noun phrase is between two tokens: "of the agency". */
const isOnePhrase = ({ doc: { tokens } }: Reading, from: number, end: number): boolean => {
  // "Marten, a clerk at the agency who": the words after the comma describe Marten too.
  const isApposed = tokens[from]?.text === ',' && tokens[from + 1]?.tag === 'DET'
  for (let at = isApposed ? from + 1 : from; at < end; at++) if (!continues.test(tokens[at]?.tag ?? '')) return false
  // "A clerk familiar with the matter, who"
  const opens = tokens[from]?.tag === 'ADJ' ? from + 1 : from
  return from === end || isApposed || tokens[opens]?.tag === 'ADP'
}

const isPeople = ({ discourse, entityOf, mentions }: Reading, index: number): boolean => {
  const mention = mentions[index]
  const kind =
    discourse.entities[entityOf[index] ?? -1]?.kind ?? (mention?.form === 'nominal' ? mention.sense.kind : '')
  return kind === 'person' || kind === 'group'
}

/** The end of the words before a token: before a comma, and before brackets or an aside in commas. */
const endBefore = ({ doc: { tokens } }: Reading, end: number): number => {
  if (tokens[end - 1]?.text !== ')') return end
  for (let at = end - 2; at > end - 8; at--) if (tokens[at]?.text === '(') return at
  return end
}

/**
 * The antecedent of "who" or "which", by index, or -1: "Marten, who leads the inquiry", "a clerk at the agency who
 * told".
 */
export const antecedentOf = (reading: Reading, index: number): number => {
  const { mentions, doc } = reading
  const first = mentions[index]?.first ?? 0
  const isOfPeople = doc.tokens[first]?.lower !== 'which'
  // "Vega (D-Ohio), who"
  const end = endBefore(reading, phraseEnd(reading, first))
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const mention = mentions[at]
    if (mention === undefined || mention.sentence !== mentions[index]?.sentence) return -1
    const isOwner = mention.role === 'possessive' || mention.end > end
    if (!isOwner && isPeople(reading, at) === isOfPeople && isOnePhrase(reading, mention.end, end)) return at
  }
  return -1
}

const joins = /^(?:and|&)$/

/** The name or description before `index` that ends at `end`, by index, or -1. */
const mentionEndingAt = ({ mentions }: Reading, index: number, end: number): number => {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const mention = mentions[at]
    if (mention?.end === end && mention.form !== 'pronoun') return at
  }
  return -1
}

/** The name whose aside in commas ends before the "and" at `and`, by index, or -1: "Orban, a Leeds baker, and Vega". */
const nameBeforeAside = (reading: Reading, index: number, and: number): number => {
  const { tokens } = reading.doc
  if (tokens[and - 1]?.text !== ',') return -1
  const direct = mentionEndingAt(reading, index, endBefore(reading, and - 1))
  if (reading.mentions[direct]?.form === 'name') {
    const before = tokens[(reading.mentions[direct]?.first ?? 0) - 1]
    if (before?.tag !== 'ADP') return direct
  }
  for (let at = and - 2; at > and - 12; at--) {
    if (tokens[at]?.text !== ',') continue
    const named = mentionEndingAt(reading, index, at)
    return reading.mentions[named]?.form === 'name' ? named : -1
  }
  return -1
}

/**
 * The names that commas join to the front of a list that begins with the mention: "Orban, Reinholt" before "and Vega".
 */
const listedBefore = (reading: Reading, index: number): readonly number[] => {
  const found: number[] = []
  for (let at = index; at >= 0 && found.length < 6; ) {
    const mention = reading.mentions[at]
    if (mention?.form !== 'name') break
    const lead = reading.doc.tokens[mention.first - 1]
    const before = lead?.text === ',' ? mentionEndingAt(reading, at, endBefore(reading, mention.first - 1)) : -1
    if (before < 0 || reading.mentions[before]?.form !== 'name') break
    found.unshift(before)
    at = before
  }
  return found
}

/** Whether "and" joins two roles of one person, which have no determiner: "deputy manager and chief adviser of the bank". */
const joinsRoles = (reading: Reading, index: number, and: number): boolean => {
  const isRole = (mention: Mention | undefined): boolean =>
    mention?.form === 'nominal' &&
    mention.determiner === 'bare' &&
    mention.sense.kind === 'person' &&
    !mention.sense.plural
  return isRole(reading.mentions[index]) && isRole(reading.mentions[mentionEndingAt(reading, index, and)])
}

/** The mentions of a group that this mention completes, by index: "Orban and Vega", "Vega lives with her husband". */
export const completed = (reading: Reading, index: number): readonly number[] => {
  const { mentions, doc } = reading
  const mention = mentions[index]
  if (mention === undefined || mention.form === 'pronoun') return []
  const titled = mention.form === 'name' && doc.tokens[mention.first - 1]?.tag === 'PROPN' ? 1 : 0
  const and = mention.first - 1 - titled
  if (joins.test(doc.tokens[and]?.lower ?? '')) {
    if (sharesNoun(doc.tokens, and) || joinsRoles(reading, index, and)) return []
    const direct = mentionEndingAt(reading, index, endBefore(reading, and))
    const before = direct >= 0 || mention.form !== 'name' ? direct : nameBeforeAside(reading, index, and)
    if (before >= 0) return [...listedBefore(reading, before), before, index]
  }
  const owner = mentions[index - 1]
  const isRelative = mention.form === 'nominal' && relatives.has(doc.tokens[mention.head]?.lower ?? '')
  if (
    isRelative &&
    owner &&
    owner.first >= mention.first &&
    /^(?:with|and)$/.test(doc.tokens[mention.first - 1]?.lower ?? '')
  )
    return [index - 1, index]
  return []
}

/** The people in a group; empty unless all its members are people. */
export const membersOf = (reading: Reading, indices: readonly number[]): readonly DiscourseEntity[] => {
  const members = indices.flatMap((at) => reading.discourse.entities[reading.entityOf[at] ?? -1] ?? [])
  const people = members.every(({ kind }) => kind === 'person' || kind === 'group')
  return people && members.length === indices.length && new Set(members).size > 1 ? members : []
}
