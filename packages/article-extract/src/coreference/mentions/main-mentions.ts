import { lowerBound } from '@onrecord/article-data'
import type { Doc, TokenRange } from '../../doc/doc.ts'
import type { Speech } from '../coreference.ts'
import {
  beginsComplement,
  formOf,
  headOf,
  isTitled,
  type Located,
  lower,
  otherMembers,
  type Phrase,
  segmentEnd,
} from './noun-phrases.ts'
import { nounSenseAt } from './nouns.ts'

/** The mentions whose head is in the range. Mentions are ordered by their heads. */
export const mentionsIn = (mentions: readonly Located[], { first, end }: TokenRange): readonly number[] => {
  const found: number[] = []
  for (let at = lowerBound(mentions, ({ head }) => head < first); (mentions[at]?.head ?? end) < end; at++)
    found.push(at)
  return found
}

/** The maximum number of tokens of a name. */
const longestName = 8
const opensExamples = /^(?:including|like)$/

/**
 * The names in a list that begins at `first`: "Jane Lee", "Senators Jane Lee and Tom Reed". Empty if the list contains
 * other words.
 */
const namesFrom = (phrase: Phrase, first: number): readonly number[] => {
  const stop = segmentEnd(phrase, first)
  const head = headOf(phrase, first, stop)
  if (formOf(phrase, head) !== 'name') return []
  const others = otherMembers(phrase, 'name', stop)
  return others.every((at) => formOf(phrase, at) === 'name') ? [head, ...others] : []
}

/**
 * The people that examples name for a description before `end`: "other leaders, including Lee and Reed". With one name,
 * the result is the group.
 */
const exampleNames = (phrase: Phrase, end: number): readonly number[] => {
  const at = /^(?:,|--|-|—|–|―)$/.test(lower(phrase, end)) ? end + 1 : end
  const isSuchAs = lower(phrase, at) === 'such' && lower(phrase, at + 1) === 'as'
  const first = isSuchAs ? at + 2 : opensExamples.test(lower(phrase, at)) ? at + 1 : -1
  const names = first < 0 || first >= phrase.end ? [] : namesFrom(phrase, first)
  return names.length > 1 ? names : []
}

/**
 * Whether "and" joins two nouns of one role or two names of one body: "the minister of trade and energy, Ana Brandt", "a
 * partner at Ernst and Young, Ana Brandt".
 */
const joinsNouns = ({ doc: { tokens } }: Phrase, at: number): boolean => {
  const tag = tokens[at - 1]?.tag
  return tokens[at]?.lower === 'and' && (tag === 'NOUN' || tag === 'PROPN') && tokens[at + 1]?.tag === tag
}

/** The name at the end of a phrase, after a clause of its noun: "the woman who runs the show, Ana Brandt,". */
const nameAfterClause = (phrase: Phrase): readonly number[] => {
  const end = lower(phrase, phrase.end - 1) === ',' ? phrase.end - 1 : phrase.end
  let first = end
  while (first > end - longestName && phrase.nameOf.has(first - 1)) first--
  const name = phrase.nameOf.get(first) ?? -1
  const { first: start, end: stop, kind } = phrase.mentions[name] ?? {}
  // "A woman who lives in Harwell, Ohio": the place does not name her.
  const isWhole = start === first && stop === end && kind !== 'place'
  return isWhole && lower(phrase, first - 1) === ',' ? [name] : []
}

/**
 * The names in apposition to a description that ends at `end`: "the club's manager, Colin Maddox". Several names for
 * "the two candidates, Lee and Reed".
 */
const apposedNames = (phrase: Phrase, end: number, isPlural: boolean): readonly number[] => {
  let at = end
  // The complement of the description comes before the comma: "a spokeswoman for the ministry, Ana Brandt".
  while (at < phrase.end && at < end + 10 && lower(phrase, at) !== ',') {
    if (/^(?:who|which|that)$/.test(lower(phrase, at))) return isPlural ? [] : nameAfterClause(phrase)
    if (lower(phrase, at) === 'and' && !joinsNouns(phrase, at)) return []
    at++
  }
  const first = lower(phrase, at) === ',' ? at + 1 : -1
  if (first < 0 || beginsComplement(phrase.doc.tokens[first])) return []
  // "Voters in Ohio, Iowa and Maine": the list continues a name before the comma.
  if (isPlural && phrase.nameOf.has(at - 1)) return []
  const names = namesFrom(phrase, first)
  // "A woman in Harwell, Ohio": the place does not name her.
  if (names.some((name) => phrase.mentions[name]?.kind === 'place')) return []
  // "A partner at Hale, Lowell & Marsh": so does a company after a company.
  if (phrase.nameOf.has(at - 1) && names.some((name) => phrase.mentions[name]?.kind === 'organization')) return []
  return isPlural === names.length > 1 ? names : []
}

/** Whether a word is a noun for one person. */
const isOnePerson = ({ tokens }: Doc, at: number): boolean => {
  const sense = nounSenseAt(tokens, at)
  return sense?.kind === 'person' && !sense.plural
}

/** The end of the roles that commas join to one that ends at `end`: "chairman, treasurer" before "and president". */
const endOfRoles = (phrase: Phrase, end: number): number => {
  let at = end
  while (lower(phrase, at) === ',') {
    const stop = segmentEnd(phrase, at + 1)
    if (stop >= phrase.end || !isOnePerson(phrase.doc, stop - 1)) return at
    at = stop
  }
  return at
}

/**
 * The name after several roles of one person, or -1: "lobbyist and strategist Charlie Lee", "chairman, treasurer and
 * president Charlie Lee".
 */
const nameAfterRoles = (phrase: Phrase, first: number, firstEnd: number): number => {
  const end = endOfRoles(phrase, firstEnd)
  const isOpen = /^(?:the|an?)$/.test(lower(phrase, first)) || lower(phrase, end) !== 'and'
  if (isOpen || (phrase.doc.tokens[firstEnd - 1]?.penn ?? '').endsWith('S')) return -1
  const name = headOf(phrase, end + 1, segmentEnd(phrase, end + 1))
  return formOf(phrase, name) === 'name' && isTitled(phrase, end + 1, name) ? name : -1
}

/** The index after an aside between commas that ends in ", and": "Tom Reed, a fisherman, and Jane Lee". */
const afterAside = (phrase: Phrase, end: number): number => {
  if (lower(phrase, end) !== ',') return -1
  for (let at = end + 1; at + 1 < phrase.end && at < end + 16; at++)
    if (lower(phrase, at) === ',' && lower(phrase, at + 1) === 'and') return at
  return -1
}

/** Whether another role of the same person follows an aside: "Tom Reed, a teacher, and a co-editor of the Herald". */
const opensSecondRole = (phrase: Phrase, aside: number): boolean => {
  const first = aside + 2
  const head = headOf(phrase, first, segmentEnd(phrase, first))
  return /^an?$/.test(lower(phrase, first)) && formOf(phrase, head) === 'nominal'
}

/** The end of a phrase from `first` before a time: "a poll | this month", "the ministry | last week". */
export const endBeforeTime = ({ tokens }: Doc, first: number, end: number): number => {
  const isWhen =
    /^(?:this|last|next)$/.test(tokens[end - 2]?.lower ?? '') &&
    /^(?:week|month|year|summer|fall|winter|spring|night)$/.test(tokens[end - 1]?.lower ?? '')
  return isWhen && end - first > 2 ? end - 2 : end
}

/** The tokens of a phrase without marks at its front and without the complement of its noun: "of the agency". */
export const coreOf = (doc: Doc, range: TokenRange): TokenRange => {
  const end = doc.tokens[range.end - 1]?.penn === 'POS' ? range.end - 1 : range.end
  let first = range.first
  while (first < end && doc.tokens[first]?.tag === 'PUNCT') first++
  const stop = segmentEnd({ doc, mentions: [], inside: [], nameOf: new Map(), end }, first)
  return { first, end: endBeforeTime(doc, first, stop) }
}

/**
 * The mentions in a phrase that say who it refers to, by index: one, several for "Marten and Vega", or none if its noun
 * is not a mention. For "the club's manager, Colin Maddox" it is the name; for "a study by Colin Maddox" it is the
 * study.
 */
export const mainMentionsIn = (doc: Doc, mentions: readonly Located[], range: TokenRange): readonly number[] => {
  const inside = mentionsIn(mentions, range)
  const nameOf = new Map<number, number>()
  for (const at of inside) {
    const mention = mentions[at]
    if (mention?.form !== 'name') continue
    for (let token = mention.lead ?? mention.first; token < mention.end; token++) nameOf.set(token, at)
  }
  // "Lowell's said": the possessive is a name.
  const isPossessive = doc.tokens[range.end - 1]?.penn === 'POS' && !nameOf.has(range.end - 1)
  const phrase: Phrase = { doc, mentions, inside, nameOf, end: isPossessive ? range.end - 1 : range.end }
  let first = range.first
  while (first < phrase.end && doc.tokens[first]?.tag === 'PUNCT') first++
  const end = endBeforeTime(doc, first, segmentEnd(phrase, first))
  const head = headOf(phrase, first, end)
  const isPlural =
    (doc.tokens[end - 1]?.penn ?? '').endsWith('S') || /^(?:couple|pair|duo|trio)$/.test(lower(phrase, end - 1))
  const described = (): readonly number[] => {
    const examples = isPlural ? exampleNames(phrase, end) : []
    return examples.length > 0 ? examples : apposedNames(phrase, end, isPlural)
  }
  // The tagger may not read "another critic, Colin Maddox," or "the two Democrats, Lee and Reed," as a description.
  if (head < 0) return isPlural || isOnePerson(doc, end - 1) ? described() : []
  const form = formOf(phrase, head)
  if (form === 'nominal') {
    const name = nameAfterRoles(phrase, first, end)
    const meant = name >= 0 ? [name] : described()
    if (meant.length > 0) return meant
  }
  const members = otherMembers(phrase, form, end)
  if (members.length > 0 || form !== 'name') return [head, ...members]
  const aside = afterAside(phrase, end)
  return aside < 0 || opensSecondRole(phrase, aside) ? [head] : [head, ...otherMembers(phrase, form, aside)]
}

/** For each speech, the mention that names its speaker, or -1. */
export const mainMentions = (doc: Doc, mentions: readonly Located[], speeches: readonly Speech[]): Int32Array =>
  Int32Array.from(speeches, ({ source: [range] }) =>
    range === undefined ? -1 : (mainMentionsIn(doc, mentions, range)[0] ?? -1),
  )
