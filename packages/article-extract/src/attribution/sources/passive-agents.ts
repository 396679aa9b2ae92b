import { nounSenseAt } from '../../coreference/mentions/nouns.ts'
import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { isSpeakerPhrase } from '../grammar/clauses.ts'
import { nounOf, phraseFrom } from '../grammar/noun-phrase.ts'
import { isPassive } from '../grammar/passives.ts'
import { changing, type Refinement } from '../refinement.ts'
import { quotedSource } from './quoted-sources.ts'

/** The maximum number of tokens between a passive verb and its agent. */
const reach = 8

/** Whether a phrase names people: "fellow physicians for promoting cures". */
const isOfPeople = ({ tokens }: Doc, phrase: TokenRange): boolean => {
  const sense = nounSenseAt(tokens, nounOf(tokens, phrase))
  return sense?.kind === 'person' || sense?.kind === 'group'
}

/** Whether the verb is a participle after a noun: "the pier, called a trap by residents". */
const isReduced = ({ tokens }: Doc, { verb = -1, source }: Attribution): boolean =>
  !source &&
  tokens[verb]?.penn === 'VBN' &&
  tokens[verb - 1]?.text === ',' &&
  /^(?:NOUN|PROPN)$/.test(tokens[verb - 2]?.tag ?? '')

/** Gives the words of a passive verb to its agent: "Vega has been called a charlatan by physicians". */
const withAgent = (doc: Doc, one: Attribution): Attribution => {
  const { verb = -1, source, content } = one
  const end = sentenceAt(doc, verb)?.end ?? 0
  // "Vega was quoted by the paper as saying": the paper passes her words on.
  if (!(isPassive(doc, verb) || isReduced(doc, one)) || (source && source.first > verb) || quotedSource(doc, one))
    return one
  for (let by = verb + 1; by < Math.min(end, verb + reach); by++) {
    const { lower, tag } = doc.tokens[by] ?? {}
    if ((doc.quotationOf[by] ?? -1) >= 0) continue
    if (tag === 'VERB' || tag === 'PUNCT') return one
    if (lower !== 'by') continue
    const agent = phraseFrom(doc.tokens, by + 1, end)
    if (!agent || !(isSpeakerPhrase(doc, agent) || isOfPeople(doc, agent))) return one
    const kept = content.flatMap((part) =>
      part.first < agent.end && by < part.end
        ? [{ first: part.first, end: Math.min(by, part.end) }].filter(({ first, end }) => first < end)
        : [part],
    )
    return kept.length === 0 ? one : { ...one, source: agent, content: kept }
  }
  return one
}

/** Gives the charge after the agent to the content: "Vega was accused by Marten | of lying". */
const withCharge = ({ tokens }: Doc, one: Attribution): Attribution => {
  const { source, lemma, verb = -1, content } = one
  if (lemma !== 'accuse' || !source || source.first < verb) return one
  let of = source.first
  while (of < source.end && !(tokens[of]?.lower === 'of' && tokens[of + 1]?.penn === 'VBG')) of++
  if (of === source.first || of === source.end) return one
  return { ...one, source: { first: source.first, end: of }, content: [...content, { first: of, end: source.end }] }
}

/** Finds the agent of a passive verb as its source. */
export const findPassiveAgents: Refinement = changing('passive-agent', (doc, one) =>
  withCharge(doc, withAgent(doc, one)),
)
