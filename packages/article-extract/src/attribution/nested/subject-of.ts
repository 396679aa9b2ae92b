import { nounSenseAt } from '../../coreference/mentions/nouns.ts'
import type { Doc, TokenRange } from '../../doc/doc.ts'
import { finiteTags, isSpeakerPhrase } from '../grammar/clauses.ts'
import { isNominal, nounOf, phraseFrom, phraseStart } from '../grammar/noun-phrase.ts'

/**
 * How a verb has its subject: directly before it, before an aside, a relative pronoun, the subject of an earlier verb,
 * the object that is told to do something, the agent of a passive, or the owner of a noun. The order must not change:
 * the weights depend on it.
 */
export const subjectForms = ['direct', 'aside', 'relative', 'shared', 'controlled', 'agent', 'owner'] as const
/** One of the forms in `subjectForms`. */
export type SubjectForm = (typeof subjectForms)[number]

interface Subject {
  readonly source: TokenRange
  readonly form: SubjectForm
}

const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/
const dash = /^(?:--?|—|–)$/
const maxAside = 20
/** The maximum number of tokens before a verb in which the subject of an earlier verb is looked for. */
const reach = 30

/** The start of a verb's group: "had not yet" in "had not yet said". */
const groupStart = ({ tokens }: Doc, verb: number, floor: number): number => {
  let at = verb
  while (at > floor) {
    const { tag = '', lower = '' } = tokens[at - 1] ?? {}
    if (!/^(?:ADV|AUX)$/.test(tag) && !/^(?:not|n't)$/.test(lower) && !reflexive.test(lower)) break
    at--
  }
  return at
}

/** The first token of the clause that a phrase is part of, after a mark, a conjunction or another verb. */
const clauseStart = ({ tokens }: Doc, before: number, floor: number): number => {
  let at = before
  while (at > floor) {
    const { tag = '', penn = '' } = tokens[at - 1] ?? {}
    if (/^(?:PUNCT|SCONJ|CCONJ)$/.test(tag) || finiteTags.has(penn) || /^W/.test(penn)) break
    at--
  }
  return at
}

/**
 * The antecedent of a relative clause with a verb of its own that ends at `end`: "officials" in "officials who had studied
 * the plans". Undefined if no such clause ends there.
 */
const beforeRelative = (doc: Doc, end: number, floor: number): TokenRange | undefined => {
  const { tokens } = doc
  let hasVerb = false
  for (let at = end - 1; at > Math.max(floor, end - maxAside); at--) {
    const { penn = '', tag } = tokens[at] ?? {}
    if (tag === 'PUNCT') return undefined
    hasVerb ||= finiteTags.has(penn) || tag === 'AUX'
    if (!/^W(?:P|DT)$/.test(penn)) continue
    const first = hasVerb && isNominal(tokens[at - 1]) ? phraseStart(tokens, at - 1, floor) : undefined
    const antecedent = first === undefined ? undefined : { first, end: at }
    return antecedent && isSpeaker(doc, antecedent) ? antecedent : undefined
  }
  return undefined
}

/**
 * The noun phrase that ends at `end`. If it is inside a longer phrase, as in "a witness interviewed by the staff", the
 * first noun phrase of its clause.
 */
const phraseEnding = (doc: Doc, end: number, floor: number): TokenRange | undefined => {
  const { tokens } = doc
  const isPhrase = end > floor && (isNominal(tokens[end - 1]) || tokens[end - 1]?.text === ')')
  const first = isPhrase ? phraseStart(tokens, end - 1, floor) : undefined
  if (first === undefined) return undefined
  if (!/^(?:ADP|VERB)$/.test(tokens[first - 1]?.tag ?? '')) return { first, end }
  const antecedent = beforeRelative(doc, first, floor)
  if (antecedent) return antecedent
  const start = clauseStart(doc, first, floor)
  const whole = phraseFrom(tokens, start, first)
  return { first: whole && isSpeaker(doc, whole) ? start : first, end }
}

/** Whether a phrase names somebody who can speak: "the mayor", "her clients". */
export const isSpeaker = (doc: Doc, phrase: TokenRange): boolean => {
  const kind = nounSenseAt(doc.tokens, nounOf(doc.tokens, phrase))?.kind
  return isSpeakerPhrase(doc, phrase) || kind === 'person' || kind === 'group'
}

/** The phrase before an aside between commas or dashes: "Marten, the mayor, said". */
const beforeAside = (doc: Doc, close: number, floor: number): TokenRange | undefined => {
  const mark = doc.tokens[close]?.text
  for (let at = close - 2; at > Math.max(floor, close - maxAside); at--)
    if (doc.tokens[at]?.text === mark) return phraseEnding(doc, at, floor)
  return undefined
}

/** The speaker that is the subject of the nearest finite verb before a token. */
const earlierSubject = (doc: Doc, before: number, floor: number): TokenRange | undefined => {
  for (let at = before - 1; at > Math.max(floor, before - reach); at--) {
    if (!finiteTags.has(doc.tokens[at]?.penn ?? '')) continue
    const end = groupStart(doc, at, floor)
    if (end > floor && doc.tokens[end - 1]?.penn === 'WP') return { first: end - 1, end }
    const subject = phraseEnding(doc, end, floor)
    if (subject && isSpeaker(doc, subject)) return subject
  }
  return undefined
}

/** The subject of the verb at a token, not before `floor`; undefined if there is none. */
export const subjectOf = (doc: Doc, verb: number, floor: number): Subject | undefined => {
  const { tokens } = doc
  const first = groupStart(doc, verb, floor)
  const before = tokens[first - 1]
  if (first <= floor || before === undefined) return undefined
  const shared = (): Subject | undefined => {
    const source = earlierSubject(doc, first, floor)
    return source && { source, form: 'shared' }
  }
  if (before.lower === 'to') {
    const start = isNominal(tokens[first - 2]) ? phraseStart(tokens, first - 2, floor) : undefined
    const source = start === undefined ? undefined : { first: start, end: first - 1 }
    return source && isSpeaker(doc, source) ? { source, form: 'controlled' } : shared()
  }
  if (/^W(?:P|DT)$/.test(before.penn) || (before.lower === 'that' && isNominal(tokens[first - 2])))
    return { source: { first: first - 1, end: first }, form: 'relative' }
  const direct = phraseEnding(doc, first, floor)
  if (direct) return { source: direct, form: 'direct' }
  if (before.text === ',' || dash.test(before.text)) {
    const source = tokens[verb]?.penn === 'VBG' ? undefined : beforeAside(doc, first - 1, floor)
    return source ? { source, form: 'aside' } : shared()
  }
  return /^(?:CCONJ|ADP|SCONJ|VERB)$/.test(before.tag) ? shared() : undefined
}

/** The owner of a noun, whose mark is at a token: "Marten" in "the news of Marten's claim". */
export const ownerOf = ({ tokens }: Doc, mark: number, floor: number): TokenRange | undefined => {
  const start = isNominal(tokens[mark - 1]) ? phraseStart(tokens, mark - 1, floor) : undefined
  if (start === undefined) return undefined
  let first = mark - 1
  while (first > start && !(tokens[first - 1]?.tag === 'ADP' && tokens[first - 2]?.tag === 'NOUN')) first--
  return { first, end: mark }
}
