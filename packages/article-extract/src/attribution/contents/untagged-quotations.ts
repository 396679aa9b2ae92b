import { type Doc, type TokenRange, tokensIn } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { isSpeech, lastToken, speakerOf, untagged } from './untagged.ts'

const leastTokens = 6

const partsOf = ({ source, cue, content }: Attribution): readonly TokenRange[] =>
  [source, cue, ...content].filter((part) => part !== undefined)

/** Whether a quotation is one or more whole sentences, with nothing else in them: “It was late. We left.” */
const isWhole = ({ tokens, sentences, sentenceOf }: Doc, { first, end }: TokenRange): boolean => {
  const opens = sentences[sentenceOf[first] ?? -1]?.first === first
  const closes = sentences[sentenceOf[end - 1] ?? -1]?.end === end
  return (
    opens && closes && end - first >= leastTokens && tokens.slice(end - 3, end).some(({ text }) => /^[.!]/.test(text))
  )
}

/** The words that name the speaker, if the attribution is one of speech. */
const speakerBefore = (doc: Doc, one: Attribution): Attribution['speaker'] =>
  isSpeech(doc, one) && !one.isNested && one.lemma !== 'ask' ? speakerOf(one) : undefined

/**
 * Gives a quotation of whole sentences without a source to the speaker of the statement directly before it in its
 * paragraph: "Marten said it was late. “We left at nine.”"
 */
export const findUntaggedQuotations: Refinement = {
  name: 'untagged-quotation',
  run: (doc, attributions) => {
    const taken = tokensIn(attributions.flatMap(partsOf))
    const ending = new Map(attributions.map((one) => [doc.sentenceOf[lastToken(one)] ?? -1, one] as const))
    const added: Attribution[] = []
    for (const { first, end } of doc.quotations) {
      if (!isWhole(doc, { first, end }) || taken.has(first + 1) || taken.has(end - 2)) continue
      const [block, sentence] = [doc.blockOf[first] ?? -1, doc.sentenceOf[first] ?? -1]
      const before = ending.get(sentence - 1)
      const speaker = before && doc.blockOf[lastToken(before)] === block ? speakerBefore(doc, before) : undefined
      if (!speaker) continue
      const found = untagged(block, { first, end }, speaker)
      added.push(found)
      ending.set(doc.sentenceOf[end - 1] ?? -1, found)
    }
    return added.length === 0 ? attributions : inTextOrder([...attributions, ...added])
  },
}
