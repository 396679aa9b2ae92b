import { type Doc, sentenceAt } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { hasFiniteVerb } from '../grammar/clauses.ts'
import { isSubjectPronoun, phraseFrom } from '../grammar/noun-phrase.ts'
import { changing, type Refinement } from '../refinement.ts'

const toHear = /^(?:tell|inform|assure|notify|advise|warn|remind)$/

/** Cuts the hearer off the front of the content: "told local media | the bus had stopped". */
const withoutHearer = (doc: Doc, one: Attribution): Attribution => {
  const { verb = -1, lemma, content } = one
  const [front, ...rest] = content
  if (!front || front.first !== verb + 1 || !toHear.test(lemma) || (doc.quotationOf[front.first] ?? -1) >= 0) return one
  const hearer = phraseFrom(doc.tokens, front.first, Math.min(front.end, sentenceAt(doc, verb)?.end ?? front.end))
  const next = hearer && doc.tokens[hearer.end]
  // A clause begins after the hearer: otherwise the phrase is the clause's own subject, as in "warned the river was".
  const isHearer = next?.tag === 'DET' || next?.lower === 'that' || isSubjectPronoun(next)
  if (!hearer || !isHearer || !hasFiniteVerb(doc, { first: hearer.end, end: front.end })) return one
  return { ...one, content: [{ first: hearer.end, end: front.end }, ...rest] }
}

/** The content begins after the hearer that the model read as part of it. */
export const removeHearers: Refinement = changing('hearer', withoutHearer)
