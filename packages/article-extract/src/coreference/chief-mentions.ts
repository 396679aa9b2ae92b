import type { Doc, Token, TokenRange } from '../doc/doc.ts'
import type { Speech } from './coreference.ts'
import { sharesNoun } from './grammar.ts'
import type { Mention } from './mention.ts'

/** Of a mention or a reference, what locates it. */
type Located = Pick<Mention, 'first' | 'end' | 'head' | 'form'>

/** The mentions whose head is in the range. Mentions are in the order of their heads. */
const mentionsIn = (mentions: readonly Located[], { first, end }: TokenRange): readonly number[] => {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.head ?? 0) < first) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let at = low; (mentions[at]?.head ?? end) < end; at++) found.push(at)
  return found
}

/** Words that begin what only says more of the noun before them: "of the agency", "released by", "who leads". */
const beginsComplement = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'ADP' ||
    token.tag === 'SCONJ' ||
    /^(?:who|which|that|whose|whom|to|[,;:()—–])$/.test(token.lower) ||
    /^(?:--|-)$/.test(token.text) ||
    /^VB[GNDZP]?$/.test(token.penn))

/** What is known of a phrase while its chiefs are looked for. */
interface Phrase {
  readonly doc: Doc
  readonly mentions: readonly Located[]
  /** The mentions inside, by index. */
  readonly inside: readonly number[]
  /** For each token of the phrase, the name that covers it, by index, or -1. */
  readonly nameOf: ReadonlyMap<number, number>
  readonly end: number
}

/** Where the noun phrase that begins at `first` ends: before its first complement, never inside a name. */
const segmentEnd = ({ doc, nameOf, end }: Phrase, first: number): number => {
  for (let at = first + 1; at < end; at++) {
    const token = doc.tokens[at]
    if (nameOf.has(at)) continue
    const isModifier = token?.tag === 'VERB' && /^(?:DET|ADJ)$/.test(doc.tokens[at - 1]?.tag ?? '')
    const isJoin = token?.tag === 'CCONJ' && !(at === first + 1 && sharesNoun(doc.tokens, at) && !nameOf.has(first))
    if (isJoin || (beginsComplement(token) && !isModifier)) return at
  }
  return end
}

/** The mention that a noun phrase from `first` to `end` is: a name or a description that ends with it. */
const headOf = ({ doc, mentions, inside }: Phrase, first: number, end: number): number => {
  const within = inside.filter((at) => {
    const head = mentions[at]?.head ?? -1
    return head >= first && head < end
  })
  const last = within.at(-1) ?? -1
  const mention = mentions[last]
  if (mention === undefined) return -1
  const tail = doc.tokens.slice(mention.end, end)
  // "Marten's brief": the phrase is about the brief, which is not among the mentions.
  return tail.some(({ tag }) => tag === 'NOUN') ? -1 : last
}

/** The index after a bracket that opens at `at`: "(D-Ohio)". */
const afterBracket = ({ doc, end }: Phrase, at: number): number => {
  if (doc.tokens[at]?.text !== '(') return at
  for (let close = at + 1; close < end; close++) if (doc.tokens[close]?.text === ')') return close + 1
  return at
}

const lower = ({ doc }: Phrase, at: number): string => doc.tokens[at]?.lower ?? ''

/** The index after words at `at` that join two: "and", "along with"; `at` itself where none do. */
const afterJoin = (phrase: Phrase, at: number): number => {
  if (/^(?:and|or|&)$/.test(lower(phrase, at))) return at + 1
  const words = [lower(phrase, at), lower(phrase, at + 1), lower(phrase, at + 2)].join(' ')
  if (words.startsWith('along with ') || words.startsWith('together with ')) return at + 2
  return words === 'as well as' ? at + 3 : at
}

/** Where the next member of a list begins after a member that ends at `end`: ", Reed", "and Reed". */
const nextMember = (phrase: Phrase, end: number): { readonly at: number; readonly isJoined: boolean } | undefined => {
  let at = afterBracket(phrase, end)
  const comma = lower(phrase, at) === ','
  if (comma) at++
  const next = afterJoin(phrase, at)
  return (comma || next > at) && next < phrase.end ? { at: next, isJoined: next > at } : undefined
}

const formOf = ({ mentions }: Phrase, at: number): Located['form'] | undefined => mentions[at]?.form

/** The name in apposition to a description that ends at `end`: "the club's manager, Colin Maddox". */
const apposedName = (phrase: Phrase, end: number): number => {
  let at = end
  // What the description is of comes before the comma: "a spokeswoman for the ministry, Ana Brandt".
  while (at < phrase.end && at < end + 10 && lower(phrase, at) !== ',') {
    if (/^(?:who|which|and)$/.test(lower(phrase, at))) return -1
    at++
  }
  const first = lower(phrase, at) === ',' ? at + 1 : -1
  if (first < 0 || beginsComplement(phrase.doc.tokens[first])) return -1
  const stop = segmentEnd(phrase, first)
  const head = headOf(phrase, first, stop)
  const isList = /^(?:and|or)$/.test(lower(phrase, stop)) || lower(phrase, stop) === '('
  return formOf(phrase, head) === 'name' && !isList ? head : -1
}

/** Whether a phrase can be a member of its own beside a name: "his lawyers", "other experts", but not "Shield review". */
const isGroup = ({ doc: { tokens } }: Phrase, first: number, end: number): boolean =>
  /^(?:DET|PRON)$/.test(tokens[first]?.tag ?? '') || (tokens[end - 1]?.penn ?? '').endsWith('S')

/**
 * The members of a list that goes on after its first one, which ends at `end`; none when it is not a list. Behind a comma only
 * one of the same form is a member, because "Reed, a fisherman" is one person; "Reed and his lawyers" are several.
 */
const otherMembers = (phrase: Phrase, form: Located['form'] | undefined, end: number): readonly number[] => {
  const members: number[] = []
  for (let next = nextMember(phrase, end); next; ) {
    const { at, isJoined } = next
    const stop = segmentEnd(phrase, at)
    const member = headOf(phrase, at, stop)
    const found = formOf(phrase, member)
    const isMixed =
      isJoined && form !== 'pronoun' && (found === 'name' || (found === 'nominal' && isGroup(phrase, at, stop)))
    const isSecondRole = form === 'nominal' && found === 'nominal' && !isGroup(phrase, at, stop)
    const fits = (found === form && !isSecondRole) || isMixed
    if (!fits || (phrase.mentions[member]?.end ?? 0) < stop) break
    members.push(member)
    if (isJoined) return members
    next = nextMember(phrase, stop)
  }
  return []
}

/** The index after an aside between commas that ends in ", and": "Tom Reed, a fisherman, and Jane Lee". */
const afterAside = (phrase: Phrase, end: number): number => {
  if (lower(phrase, end) !== ',') return -1
  for (let at = end + 1; at + 1 < phrase.end && at < end + 16; at++)
    if (lower(phrase, at) === ',' && lower(phrase, at + 1) === 'and') return at
  return -1
}

/** The tokens of a phrase without marks in front of it and without what only says more of its noun: "of the agency". */
export const coreOf = (doc: Doc, range: TokenRange): TokenRange => {
  const end = doc.tokens[range.end - 1]?.penn === 'POS' ? range.end - 1 : range.end
  let first = range.first
  while (first < end && doc.tokens[first]?.tag === 'PUNCT') first++
  return { first, end: segmentEnd({ doc, mentions: [], inside: [], nameOf: new Map(), end }, first) }
}

/**
 * The mentions in a phrase that say who it is, by index: one, or several for "Marten and Vega", none when its noun is not
 * among them. Of "the club's manager, Colin Maddox" it is the name; of "a study by Colin Maddox" it is the study.
 */
export const chiefsIn = (doc: Doc, mentions: readonly Located[], range: TokenRange): readonly number[] => {
  const inside = mentionsIn(mentions, range)
  const nameOf = new Map<number, number>()
  for (const at of inside) {
    const mention = mentions[at]
    if (mention?.form !== 'name') continue
    for (let token = mention.first; token < mention.end; token++) nameOf.set(token, at)
  }
  const isPossessive = doc.tokens[range.end - 1]?.penn === 'POS'
  const phrase: Phrase = { doc, mentions, inside, nameOf, end: isPossessive ? range.end - 1 : range.end }
  let first = range.first
  while (first < phrase.end && doc.tokens[first]?.tag === 'PUNCT') first++
  const end = segmentEnd(phrase, first)
  const head = headOf(phrase, first, end)
  if (head < 0) return []
  const form = formOf(phrase, head)
  if (form === 'nominal') {
    const name = apposedName(phrase, end)
    if (name >= 0) return [name]
  }
  const members = otherMembers(phrase, form, end)
  if (members.length > 0 || form !== 'name') return [head, ...members]
  const aside = afterAside(phrase, end)
  return aside < 0 ? [head] : [head, ...otherMembers(phrase, form, aside)]
}

/** For each speech the mention that names its speaker, or -1. */
export const chiefMentions = (doc: Doc, mentions: readonly Located[], speeches: readonly Speech[]): Int32Array =>
  Int32Array.from(speeches, ({ source: [range] }) =>
    range === undefined ? -1 : (chiefsIn(doc, mentions, range)[0] ?? -1),
  )
