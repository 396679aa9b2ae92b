import type { Doc, Token } from '../../doc/doc.ts'
import { rankParticiple } from '../../names/name-words.ts'
import { sharesNoun } from './grammar.ts'
import type { Mention, NameMention } from './mention.ts'
import { nounSenseAt } from './nouns.ts'

/** The position of a mention or a reference, and for a name, the kind of its entity and the start of its titles. */
export type Located = Pick<Mention, 'first' | 'end' | 'head' | 'form'> & Partial<Pick<NameMention, 'kind' | 'lead'>>

const opensComplement = new Set('who which that whose whom to , ; : ( ) < > — – -- -'.split(' '))

/** Whether the token begins a complement of the noun before it: "of the agency", "released by", "who leads". */
export const beginsComplement = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'ADP' || token.tag === 'SCONJ' || opensComplement.has(token.lower) || token.penn.startsWith('VB'))

/** A phrase whose chief mentions are being determined. */
export interface Phrase {
  readonly doc: Doc
  readonly mentions: readonly Located[]
  /** The mentions inside, by index. */
  readonly inside: readonly number[]
  /** For each token of a name and its titles, the name, by index. */
  readonly nameOf: ReadonlyMap<number, number>
  readonly end: number
}

/** Whether a participle after the token modifies a noun: "the leaked memo", "closely held Tavoland". */
const isBeforeParticiple = (token: Token | undefined, opens: boolean): boolean =>
  token !== undefined && (/^(?:DET|ADJ|NUM)$/.test(token.tag) || (opens && token.tag === 'ADV'))

/** Whether a comma at `at` joins two adjectives: "the tall, 71-year-old diplomat". */
export const joinsAdjectives = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && /^(?:ADJ|VERB)$/.test(tokens[at - 1]?.tag ?? '') && tokens[at + 1]?.tag === 'ADJ'

/** The end of the noun phrase that begins at `first`: before its first complement, never inside a name. */
export const segmentEnd = ({ doc, nameOf, end }: Phrase, first: number): number => {
  let hasNoun = false
  for (let at = first + 1; at < end; at++) {
    const token = doc.tokens[at]
    hasNoun ||= /^(?:NOUN|PROPN)$/.test(doc.tokens[at - 1]?.tag ?? '')
    if (nameOf.has(at) || (!hasNoun && joinsAdjectives(doc.tokens, at))) continue
    const isModifier =
      token?.tag === 'VERB' &&
      (isBeforeParticiple(doc.tokens[at - 1], at - 1 === first) || rankParticiple.test(token.lower))
    const isJoin = token?.tag === 'CCONJ' && !(at === first + 1 && sharesNoun(doc.tokens, at) && !nameOf.has(first))
    const isExample = token?.lower === 'such' && doc.tokens[at + 1]?.lower === 'as'
    if (isJoin || isExample || (beginsComplement(token) && !isModifier)) return at
  }
  return end
}

/** The mention of a noun phrase from `first` to `end`: a name or a description that ends with it. */
export const headOf = ({ doc, mentions, inside }: Phrase, first: number, end: number): number => {
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

/** The index after brackets that begin at `at`: "(D-Ohio)". */
const afterBracket = ({ doc, end }: Phrase, at: number): number => {
  if (doc.tokens[at]?.text !== '(') return at
  for (let close = at + 1; close < end; close++) if (doc.tokens[close]?.text === ')') return close + 1
  return at
}

/** The index after the place that a person at `end` is from: "Ana Brandt of Ohio". Returns `end` if there is none. */
const afterOrigin = ({ doc, mentions, nameOf }: Phrase, end: number): number => {
  const mention = /^(?:of|from|in)$/.test(doc.tokens[end]?.lower ?? '')
    ? mentions[nameOf.get(end + 1) ?? -1]
    : undefined
  return mention?.kind === 'place' && mention.first === end + 1 ? mention.end : end
}

/** The token at an index in lower case; empty after the end of the text. */
export const lower = ({ doc }: Phrase, at: number): string => doc.tokens[at]?.lower ?? ''

/** The index after a conjunction at `at`: "and", "along with". Returns `at` if there is none. */
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

/** The form of a mention, by its index. */
export const formOf = ({ mentions }: Phrase, at: number): Located['form'] | undefined => mentions[at]?.form

/** Whether a phrase can be a separate member beside a name: "his lawyers", "other experts", but not "Shield review". */
const isGroup = ({ doc: { tokens } }: Phrase, first: number, end: number): boolean =>
  /^(?:DET|PRON)$/.test(tokens[first]?.tag ?? '') || (tokens[end - 1]?.penn ?? '').endsWith('S')

/** Whether the phrase at `first` is a name after a title in small letters: "strategist Maddox". */
export const isTitled = ({ doc: { tokens }, mentions }: Phrase, first: number, name: number): boolean => {
  const start = mentions[name]?.first ?? first
  const isTitle = tokens[start - 1]?.tag === 'NOUN' || nounSenseAt(tokens, start - 1)?.kind === 'person'
  return start > first && isTitle && tokens[first]?.tag !== 'DET'
}

/** Whether a finite verb is at `at`, so that no name or description begins there. */
const opensVerb = ({ doc: { tokens } }: Phrase, at: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[at]?.tag ?? '') && /^VB[DZPN]$/.test(tokens[at]?.penn ?? '')

/**
 * The members of a list after its first one, which ends at `end`; empty if it is not a list. After a comma, only a
 * phrase of the same form is a member, because "Reed, a fisherman" is one person; "Reed and his lawyers" are several.
 */
export const otherMembers = (phrase: Phrase, form: Located['form'] | undefined, end: number): readonly number[] => {
  const members: number[] = []
  const after = (at: number) => nextMember(phrase, form === 'name' ? afterOrigin(phrase, at) : at)
  for (let next = after(end); next; ) {
    const { at, isJoined } = next
    const stop = segmentEnd(phrase, at)
    const member = headOf(phrase, at, stop)
    const found = formOf(phrase, member)
    const isMixed =
      isJoined && form !== 'pronoun' && (found === 'name' || (found === 'nominal' && isGroup(phrase, at, stop)))
    const isSecondRole = form === 'nominal' && found === 'nominal' && !isGroup(phrase, at, stop)
    const fits = (found === form && !isSecondRole) || isMixed
    // "Ana Brandt, who led the agency, and guided Reed": the verb has the same subject.
    if (!fits || opensVerb(phrase, at) || (phrase.mentions[member]?.end ?? 0) < stop) break
    members.push(member)
    if (isJoined) return members
    next = after(stop)
  }
  return []
}
