import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { isPassive } from '../grammar/passives.ts'
import { changing, type Refinement } from '../refinement.ts'
import { sourceAfter } from './source-after.ts'

const toHear = new Set('tell inform assure notify advise warn ask order instruct promise remind urge forbid'.split(' '))
/** The agent of a passive directly after the verb: "by the court". */
const agentAfter = ({ tokens }: Doc, verb: number, end: number): TokenRange | undefined =>
  tokens[verb + 1]?.lower === 'by' ? sourceAfter(tokens, verb + 2, end) : undefined

const withoutAddressee = (doc: Doc, one: Attribution): Attribution => {
  const { verb, source, lemma, content } = one
  const sentence = verb === undefined ? undefined : sentenceAt(doc, verb)
  if (verb === undefined || !sentence || !source || source.first > verb || !toHear.has(lemma)) return one
  if (!isPassive(doc, verb)) return one
  const agent = agentAfter(doc, verb, sentence.end)
  const isFree = agent && content.every(({ first, end }) => end <= agent.first || agent.end <= first)
  return { ...one, source: isFree ? agent : undefined, cue: { first: one.cue?.first ?? verb, end: verb + 1 } }
}

/** In "Lee was told that …", Lee is the addressee, not the source. */
export const removeAddressees: Refinement = changing('addressee', withoutAddressee)
