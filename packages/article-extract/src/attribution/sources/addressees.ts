import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { hasFiniteVerb } from '../grammar/clauses.ts'
import { cueLemma } from '../grammar/cue-verbs.ts'
import { isPassive } from '../grammar/passives.ts'
import { relayedVerbs } from '../grammar/reporting-words.ts'
import { changing, type Refinement } from '../refinement.ts'
import { sourceAfter } from './source-after.ts'

const toHear = new Set('tell inform assure notify advise warn ask order instruct promise remind urge forbid'.split(' '))
/** The agent of a passive directly after the verb: "by the court". */
const agentAfter = ({ tokens }: Doc, verb: number, end: number): TokenRange | undefined =>
  tokens[verb + 1]?.lower === 'by' ? sourceAfter(tokens, verb + 2, end) : undefined

/** The words after the verb without the hearer before it: "Lee was told | that it would close". */
const withoutHearer = (doc: Doc, one: Attribution, verb: number): Attribution => {
  const heard = one.content.filter(({ first }) => first > verb)
  const isWhole = one.lemma === 'promise' ? heard.length > 0 : heard.some((part) => hasFiniteVerb(doc, part))
  return isWhole && heard.length < one.content.length ? { ...one, content: heard } : one
}

const toAssume = new Set('allege believe claim report rumor rumour say think understand expect'.split(' '))

/**
 * The subject of a passive before an infinitive as a part of the content: "Lee is said to have left". In "Lee is said to
 * have called it a trap", the words are Lee's.
 */
const withSubject = ({ tokens }: Doc, one: Attribution, verb: number): Attribution => {
  const { source, content, cue } = one
  const isBefore = source !== undefined && source.end <= (cue?.first ?? verb) && tokens[verb + 1]?.lower === 'to'
  const infinitive = tokens[verb + 2]?.lower === 'have' ? verb + 3 : verb + 2
  if (relayedVerbs.has(cueLemma(tokens[infinitive]?.lower ?? '') ?? '')) return one
  return isBefore && content.every(({ first }) => first > verb)
    ? { ...one, source: undefined, content: [source, ...content] }
    : one
}

const withoutAddressee = (doc: Doc, found: Attribution): Attribution => {
  const { verb, lemma } = found
  const sentence = verb === undefined ? undefined : sentenceAt(doc, verb)
  if (verb === undefined || !sentence || !isPassive(doc, verb)) return found
  if (toAssume.has(lemma)) return withSubject(doc, found, verb)
  if (!toHear.has(lemma)) return found
  const one = withoutHearer(doc, found, verb)
  const { source, content } = one
  if (!source || source.first > verb) return one
  const agent = agentAfter(doc, verb, sentence.end)
  const isFree = agent && content.every(({ first, end }) => end <= agent.first || agent.end <= first)
  return { ...one, source: isFree ? agent : undefined, cue: { first: one.cue?.first ?? verb, end: verb + 1 } }
}

/**
 * In "Lee was told that …", Lee is the addressee, not the source or a part of the content. In "Lee is said to have
 * left", Lee is a part of the content.
 */
export const removeAddressees: Refinement = changing('addressee', withoutAddressee)
