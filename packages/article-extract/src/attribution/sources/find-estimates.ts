import type { Doc, DocSentence, TokenRange } from '../../doc/doc.ts'
import { singular } from '../../voices/voice-nouns.ts'
import type { Attribution } from '../attribution.ts'
import { clauseEnd, holdsRange, isSpeakerPhrase, rangesOverlap } from '../grammar/clauses.ts'
import { nounOf, phraseFrom, phraseStart } from '../grammar/noun-phrase.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'

/** The confidence of an estimate, which has one form only. */
const confidence = 0.7

const amounts =
  /^(?:number|figure|toll|count|cost|total|tally|crowd|turnout|attendance|loss|damage|price|value|bill|odds|chance|risk|rate|size)$/
const ends = /^[,;:—–]$/
/** The maximum number of tokens from "at" to its number: "at somewhere between 3". */
const reach = 4

/** What an estimate says, after its verb: "the number at 8,000". Undefined if the words are not an estimate. */
export const estimateAfter = ({ tokens }: Doc, first: number, end: number): TokenRange | undefined => {
  const object = phraseFrom(tokens, first, end)
  if (!object || !amounts.test(singular(tokens[nounOf(tokens, object)]?.lower ?? ''))) return undefined
  let at = first
  while (at < object.end && tokens[at]?.lower !== 'at') at++
  if (tokens[at]?.lower !== 'at' || !tokens.slice(at + 1, at + 1 + reach).some(({ tag }) => tag === 'NUM'))
    return undefined
  let behind = at
  while (behind < end && !ends.test(tokens[behind]?.text ?? '')) behind++
  return { first, end: behind }
}

/** The estimate of a verb whose speaker begins a clause: "police put the number at 8,000". */
const estimateAt = (doc: Doc, verb: number, sentence: DocSentence): Attribution | undefined => {
  const { tokens } = doc
  const first = phraseStart(tokens, verb - 1, sentence.first)
  const content = first === undefined ? undefined : estimateAfter(doc, verb + 1, clauseEnd(doc, sentence))
  if (first === undefined || !content || (doc.quotationOf[verb] ?? -1) >= 0) return undefined
  const source = { first, end: verb }
  const opens = first === sentence.first || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[first - 1]?.tag ?? '')
  if (!opens || !isSpeakerPhrase(doc, source)) return undefined
  const cue = { first: verb, end: verb + 1 }
  return { block: sentence.block, source, cue, content: [content], verb, lemma: 'put', confidence }
}

const joins = /^(?:;|while|but|whereas)$/

/** A content that ends before the estimate of another speaker: "20,000 took part | ; police put the number at 8,000". */
const before = ({ tokens }: Doc, one: Attribution, { source, content: [said] }: Attribution): Attribution => {
  const last = one.content.at(-1)
  if (!source || !said || !last || !holdsRange(last, { first: source.first, end: said.end })) return one
  if (!joins.test(tokens[source.first - 1]?.lower ?? '')) return one
  const end = tokens[source.first - 2]?.text === ',' ? source.first - 2 : source.first - 1
  return end > last.first ? { ...one, content: [...one.content.slice(0, -1), { first: last.first, end }] } : one
}

/** Finds estimates that the model missed: "Police put the number at 8,000". */
export const findEstimates: Refinement = {
  name: 'estimate',
  run: (doc, attributions, { minConfidence }) => {
    if (confidence < minConfidence) return attributions
    const found: Attribution[] = []
    for (const sentence of doc.sentences)
      for (let at = sentence.first + 1; at < sentence.end; at++) {
        const { lower = '' } = doc.tokens[at] ?? {}
        const one = lower === 'put' || lower === 'puts' ? estimateAt(doc, at, sentence) : undefined
        if (one) found.push(one)
      }
    if (found.length === 0) return attributions
    const cut = attributions.map((one) => found.reduce((kept, estimate) => before(doc, kept, estimate), one))
    const isFree = (estimate: Attribution): boolean =>
      !cut.some(({ source, cue, content }) =>
        [source, cue, ...content].some(
          (range) => range && [estimate.source, ...estimate.content].some((own) => own && rangesOverlap(range, own)),
        ),
      )
    return inTextOrder([...cut, ...found.filter(isFree)])
  },
}
