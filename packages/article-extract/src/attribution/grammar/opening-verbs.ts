import type { Doc, DocSentence } from '../../doc/doc.ts'
import { finiteVerbIn, invertedVerbs } from './reporting-words.ts'

const joins = /^(?:and|but)$/
const mark = /^[:,]$/
const openingQuote = /^["“‘'«]+$/
/** The maximum number of tokens between the verb and the quotation: the speaker with a description. */
const maxSpeaker = 40

/** A reporting verb that begins its sentence, before its speaker and a quotation. */
interface OpeningVerb {
  readonly verb: number
  readonly lemma: string
  /** The comma or colon before the quotation. */
  readonly mark: number
}

/** The verb at the start of a sentence such as `Said Hill: "…"`; undefined if the sentence begins otherwise. */
export const openingVerb = ({ tokens, quotationOf }: Doc, { first, end }: DocSentence): OpeningVerb | undefined => {
  const verb = joins.test(tokens[first]?.lower ?? '') ? first + 1 : first
  const lemma = finiteVerbIn(invertedVerbs, tokens[verb]?.lower ?? '')
  if (lemma === undefined || (quotationOf[verb] ?? -1) >= 0) return undefined
  for (let at = verb + 2; at < Math.min(end, verb + maxSpeaker); at++) {
    if ((quotationOf[at] ?? -1) < 0 && !openingQuote.test(tokens[at]?.text ?? '')) continue
    return mark.test(tokens[at - 1]?.text ?? '') ? { verb, lemma, mark: at - 1 } : undefined
  }
  return undefined
}
