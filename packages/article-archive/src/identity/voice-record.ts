import { normalizeForSearch } from '@onrecord/article-data'
import { normalizedName } from '../indexing/normalized-words.ts'
import type { Member } from './clustering/member.ts'
import type { Evidence } from './evidence.ts'
import { isGenericVoice } from './names/generic-voices.ts'
import { personName, trimmedName } from './names/person-name.ts'
import { summaryOf, type VoiceSummary } from './voice-summary.ts'

/** What is written for a voice, apart from its counts. */
export interface VoiceRecord {
  readonly name: string
  readonly base: string
  readonly generic: boolean
  /** Absent if the only entity of the voice says the same. */
  readonly summary: VoiceSummary | undefined
  /** All names that the voice can be found by. */
  readonly names: readonly string[]
}

const maxNames = 64

/** A name as lower-case letters, digits and single hyphens, for an id; "voice" if it has no Latin letter or digit. */
const voiceSlug = (name: string): string =>
  normalizeForSearch(name)
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '') || 'voice'

/**
 * The beginning of the id of an entity's voice. A split voice never takes the id of the voice that it was split from.
 */
export const idBase = ({ split }: Evidence, hash: string, name: string): string =>
  split === undefined ? voiceSlug(name) : `${voiceSlug(name)}--${hash}`

const withoutMiddles = (name: string): readonly string[] => {
  const { form, given, middles, surname } = personName(name)
  return form === 'full' && middles.length > 0 ? [`${given} ${surname}`] : []
}

/** The names that a voice can be found by, for people also without middle names. */
export const searchedNames = (kind: Evidence['kind'], names: readonly string[]): readonly string[] => {
  const first = [...new Set(names)].slice(0, maxNames)
  return kind === 'person' ? [...new Set([...first, ...first.flatMap(withoutMiddles)])] : first
}

/** The record of a single entity that is shown as its story writes it; `undefined` if its name has to be cleaned. */
const recordOfOne = ({ evidence, hash }: Member): VoiceRecord | undefined => {
  const { kind, name, aliases } = evidence
  if (kind === 'person' && trimmedName(name) !== name) return undefined
  return {
    name,
    base: idBase(evidence, hash, name),
    generic: isGenericVoice(kind, name),
    summary: undefined,
    names: searchedNames(kind, [name, ...aliases]),
  }
}

/**
 * What is written for the voice of these entities. `own` are the entities before people merged others into it: their
 * name stays, unless a person gave the name `renamed`.
 */
export const voiceRecord = (
  members: readonly Member[],
  own: readonly Member[] = members,
  renamed?: string,
): VoiceRecord => {
  const [only] = members
  const plain = only && members.length === 1 && renamed === undefined ? recordOfOne(only) : undefined
  if (plain) return plain
  const isMerged = own.length > 0 && own.length < members.length
  const summary = summaryOf(members, renamed ?? (isMerged ? summaryOf(own).name : undefined))
  const [main] = own.length > 0 ? own : members
  const isPlain = members.length === 1 && only?.evidence.name === summary.name
  return {
    name: summary.name,
    base: main ? idBase(main.evidence, main.hash, summary.name) : voiceSlug(summary.name),
    generic: summary.isGeneric,
    summary: isPlain ? undefined : summary,
    names: searchedNames(summary.kind, [
      summary.name,
      ...summary.aliases,
      ...members.map(({ evidence }) => evidence.name),
    ]),
  }
}

/** The normalized names of a voice in a fixed order. */
const wordsOf = (names: readonly string[]): string =>
  [...new Set(names.map((name) => normalizedName(name)))].sort().join('\n')

/** Whether a stored voice is already found by these names. `stored` is its summary, or the evidence of its only entity. */
export const isFoundBy = (
  names: readonly string[],
  { kind, name, aliases }: Pick<VoiceSummary, 'kind' | 'name' | 'aliases'>,
): boolean => wordsOf(searchedNames(kind, [name, ...aliases])) === wordsOf(names)
