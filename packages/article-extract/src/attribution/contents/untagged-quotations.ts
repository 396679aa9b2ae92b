import { type Doc, type TokenRange, tokensIn } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { isQuoted } from '../grammar/clauses.ts'
import { speechVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'

/** The probability that a quotation directly after a statement in its paragraph has the same speaker. */
const confidence = 0.6
const leastTokens = 6

const partsOf = ({ source, cue, content }: Attribution): readonly TokenRange[] =>
  [source, cue, ...content].filter((part) => part !== undefined)

const lastToken = (one: Attribution): number => Math.max(...partsOf(one).map(({ end }) => end)) - 1

/** Whether a quotation is one or more whole sentences, with nothing else in them: “It was late. We left.” */
const isWhole = ({ tokens, sentences, sentenceOf }: Doc, { first, end }: TokenRange): boolean => {
  const opens = sentences[sentenceOf[first] ?? -1]?.first === first
  const closes = sentences[sentenceOf[end - 1] ?? -1]?.end === end
  return (
    opens && closes && end - first >= leastTokens && tokens.slice(end - 3, end).some(({ text }) => /^[.!]/.test(text))
  )
}

/** The words that name the speaker, if the attribution is one of speech. */
const speakerOf = (doc: Doc, one: Attribution): Attribution['speaker'] => {
  const isSpeech = speechVerbs.has(one.lemma) || isQuoted(doc, one.content) || one.speaker !== undefined
  if (!isSpeech || one.isNested || one.lemma === 'ask') return undefined
  return one.source ? { kind: 'words', range: one.source } : one.speaker
}

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
      const speaker = before && doc.blockOf[lastToken(before)] === block ? speakerOf(doc, before) : undefined
      if (!speaker) continue
      const found = {
        block,
        source: undefined,
        cue: undefined,
        content: [{ first, end }],
        verb: undefined,
        lemma: '',
        confidence,
        speaker,
      }
      added.push(found)
      ending.set(doc.sentenceOf[end - 1] ?? -1, found)
    }
    return added.length === 0 ? attributions : inTextOrder([...attributions, ...added])
  },
}
