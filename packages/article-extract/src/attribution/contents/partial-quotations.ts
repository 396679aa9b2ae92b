import type { Doc, TokenRange } from '../../doc/doc.ts'
import { type Attribution, cueOwners } from '../attribution.ts'
import { cueLemma } from '../grammar/cue-verbs.ts'
import { isPassive } from '../grammar/passives.ts'
import { speechVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { clauseStart, subjectBefore } from '../sources/missing-sources.ts'

/** The confidence of a quotation after a verb of speech that the model missed. */
const confidence = 0.7

/** Verbs of speech, and verbs whose object is what was said: "cautioned against", "spoke of". */
const tells = (lemma: string): boolean =>
  speechVerbs.has(lemma) || /^(?:caution|complain|speak|report|stress|predict|recall|conclude|vow|demand)$/.test(lemma)

/** Small words between a verb and the quotation: "warned of", "said it was", "complained about a". */
const between =
  /^(?:of|against|about|that|it|he|she|they|was|were|is|are|had|been|as|a|an|the|only|there|would|be|to|for)$/
const maxBetween = 4
const minWords = 3

/** The verb of speech before the quotation that begins at `first`, with only small words between them. */
const verbBefore = ({ tokens, quotationOf }: Doc, first: number, floor: number): number | undefined => {
  for (let at = first - 1; at >= Math.max(floor, first - maxBetween - 1); at--) {
    const token = tokens[at]
    if (!token || (quotationOf[at] ?? -1) >= 0) return undefined
    if (token.tag === 'VERB' && /^VB[DZP]$/.test(token.penn) && tells(cueLemma(token.lower) ?? '')) return at
    if (!between.test(token.lower)) return undefined
  }
  return undefined
}

const quotationAt = (doc: Doc, { first, end }: TokenRange): Attribution | undefined => {
  const { tokens, sentences, sentenceOf } = doc
  const sentence = sentences[sentenceOf[first] ?? -1]
  const words = tokens.slice(first, end).filter(({ tag }) => tag !== 'PUNCT')
  if (!sentence || words.length < minWords || end > sentence.end) return undefined
  const verb = verbBefore(doc, first, sentence.first + 1)
  if (verb === undefined || isPassive(doc, verb)) return undefined
  const cue = { first: verb, end: verb + 1 }
  const source = subjectBefore(doc, { cue, verb }, clauseStart(doc, sentence.first, verb))
  const content = [{ first: Math.max(verb + 1, first), end }]
  return (
    source && {
      block: sentence.block,
      source,
      cue,
      content,
      verb,
      lemma: cueLemma(tokens[verb]?.lower ?? '') ?? '',
      confidence,
    }
  )
}

/** Finds quotations after a verb of speech that the model missed: 'Marten warned of "a long, hungry winter"'. */
export const findPartialQuotations: Refinement = {
  name: 'partial-quotation',
  run: (doc, attributions) => {
    const owners = cueOwners(attributions)
    const parts = attributions.flatMap(({ source, cue, content }) => [
      ...content,
      ...(source ? [source] : []),
      ...(cue ? [cue] : []),
    ])
    const taken = new Uint8Array(doc.tokens.length)
    for (const { first, end } of parts) taken.fill(1, first, end)
    const isTaken = ({ first, end }: TokenRange): boolean => taken.subarray(first, end).includes(1)
    const added = doc.quotations.flatMap((quotation): readonly Attribution[] => {
      const found = isTaken(quotation) ? undefined : quotationAt(doc, quotation)
      return !found || owners.has(found.verb ?? -1) || (found.source && isTaken(found.source)) ? [] : [found]
    })
    return added.length === 0 ? attributions : inTextOrder([...attributions, ...added])
  },
}
