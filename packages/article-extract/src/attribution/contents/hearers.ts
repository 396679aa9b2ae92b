import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { finiteTags, hasFiniteVerb, isFragment, startsWithSubject } from '../grammar/clauses.ts'
import { isSubjectPronoun, phraseFrom } from '../grammar/noun-phrase.ts'
import { changing, type Refinement } from '../refinement.ts'

/** The maximum number of tokens in the subject after a pronoun. */
const maxSubject = 8

const toHear = /^(?:tell|inform|assure|notify|advise|warn|remind)$/

/**
 * The hearer in one phrase with the name or the plural after it: "the court | Brand" in "told the court Brand had lied",
 * "a meeting | residents" in "told a meeting residents were ill".
 */
const beforeName = ({ tokens }: Doc, { first, end }: TokenRange): TokenRange | undefined => {
  if (!finiteTags.has(tokens[end]?.penn ?? '')) return undefined
  const isPlural = /^an?$/.test(tokens[first]?.lower ?? '') && tokens[end - 1]?.penn === 'NNS'
  if (isPlural && tokens[end - 2]?.tag === 'NOUN') return { first, end: end - 1 }
  for (let at = first + 1; at < end; at++)
    if (tokens[at]?.tag === 'PROPN' && tokens[at - 1]?.tag === 'NOUN') return { first, end: at }
  return undefined
}

/** Whether the hearer is a pronoun before the subject of a clause: "told it | nobody came". */
const isPronoun = ({ tokens }: Doc, hearer: TokenRange | undefined): boolean => {
  if (!hearer || tokens[hearer.first]?.tag !== 'PRON') return false
  return startsWithSubject({ tokens }, { first: hearer.end, end: hearer.end + maxSubject })
}

/** Drops a part that is only the hearer: "The wall fell, Marten told | reporters". */
const withoutHearerBehind = (doc: Doc, one: Attribution): Attribution => {
  const { verb = -1, lemma, content } = one
  const hearer = content.find(({ first }) => first === verb + 1)
  if (!hearer || hearer === content[0] || !toHear.test(lemma) || !isFragment(doc, [hearer])) return one
  return { ...one, content: content.filter((part) => part !== hearer) }
}

/** Cuts the hearer off the front of the content: "told local media | the bus had stopped". */
const withoutHearer = (doc: Doc, one: Attribution): Attribution => {
  const { verb = -1, lemma, content } = one
  const [front, ...rest] = content
  if (!front || front.first !== verb + 1 || !toHear.test(lemma) || (doc.quotationOf[front.first] ?? -1) >= 0) return one
  const phrase = phraseFrom(doc.tokens, front.first, Math.min(front.end, sentenceAt(doc, verb)?.end ?? front.end))
  const named = phrase && beforeName(doc, phrase)
  const hearer = named ?? phrase
  const next = hearer && doc.tokens[hearer.end]
  // A clause begins after the hearer: otherwise the phrase is the clause's own subject, as in "warned the river was".
  const isHearer =
    named !== undefined ||
    next?.tag === 'DET' ||
    /^(?:that|there)$/.test(next?.lower ?? '') ||
    isSubjectPronoun(next) ||
    isPronoun(doc, hearer)
  if (!hearer || !isHearer || !hasFiniteVerb(doc, { first: hearer.end, end: front.end })) return one
  return { ...one, content: [{ first: hearer.end, end: front.end }, ...rest] }
}

/** Removes the hearer that the model read as a part of the content. */
export const removeHearers: Refinement = changing('hearer', (doc, one) =>
  withoutHearerBehind(doc, withoutHearer(doc, one)),
)
