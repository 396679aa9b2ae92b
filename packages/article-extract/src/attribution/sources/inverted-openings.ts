import { type Doc, sentenceAt } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { isSpeakerPhrase } from '../grammar/clauses.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { openingVerb } from '../grammar/opening-verbs.ts'
import { changing, type Refinement } from '../refinement.ts'
import { sourceAfter } from './source-after.ts'

/** The confidence of a quotation with a speaker of this form, which is hardly ever anything else. */
const confidence = 0.7

/** The number of tokens between the mark and the content: an opening quotation mark, or none. */
const maxGap = 2

const withOpening = (doc: Doc, one: Attribution): Attribution => {
  const first = one.content[0]?.first ?? 0
  if (first === 0 || (doc.quotationOf[first] ?? -1) < 0) return one
  const sentence = sentenceAt(doc, first - 1)
  const opening = sentence && openingVerb(doc, sentence)
  if (!opening || first <= opening.mark || first - opening.mark > maxGap) return one
  const { verb, lemma, mark } = opening
  const phrase = phraseFrom(doc.tokens, verb + 1, mark)
  if (one.source?.first === verb + 1 || !phrase || !isSpeakerPhrase(doc, phrase)) return one
  const { speaker: _, ...rest } = one
  const source = sourceAfter(doc.tokens, verb + 1, mark) ?? phrase
  const cue = { first: verb, end: verb + 1 }
  return { ...rest, source, cue, verb, lemma, confidence: Math.max(confidence, one.confidence) }
}

/** The speaker of a quotation after an inverted verb that begins its sentence: `Said Hill: "…"`. */
export const findInvertedOpenings: Refinement = changing('inverted-opening', withOpening)
