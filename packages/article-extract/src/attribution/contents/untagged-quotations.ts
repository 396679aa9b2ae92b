import { type Doc, type TokenRange, tokensIn } from '../../doc/doc.ts'
import type { Attribution, Speaker } from '../attribution.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { personIn } from './follow-on-quotations.ts'
import { surnamesIn } from './speaker-labels.ts'
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

/** Whether the model read the question before a quotation as its cue: "Asked about it, she laughs. “Not a bit.”" */
const isOnlyAsked = (doc: Doc, { lemma, source, speaker, verb = -1, content: [first] }: Attribution): boolean =>
  lemma === 'ask' && !source && !speaker && first !== undefined && doc.sentenceOf[verb] !== doc.sentenceOf[first.first]

/** The token after an opening participle clause and its comma: "Asked if she was worried, Marten shook her head". */
const afterOpening = ({ tokens }: Doc, { first, end }: TokenRange): number => {
  if (!/^VB[DNG]$/.test(tokens[first]?.penn ?? '')) return first
  for (let at = first + 1; at < end; at++) if (tokens[at]?.text === ',') return at + 1
  return first
}

/** The person that the sentence directly before a quotation is about: "Marten nods. “It went wrong.”" */
const personBefore = (
  doc: Doc,
  sentence: number,
  block: number,
  surnames: ReadonlySet<string>,
): Speaker | undefined => {
  const before = doc.sentences[sentence]
  if (!before || before.block !== block) return undefined
  const range = personIn(doc, { first: afterOpening(doc, before), end: before.end }, surnames)
  return range && { kind: 'words', range }
}

/**
 * Gives a quotation of whole sentences without a source to the speaker of the statement directly before it in its
 * paragraph, or to the person whom the sentence before it is about: "Marten said it was late. “We left at nine.”"
 */
export const findUntaggedQuotations: Refinement = {
  name: 'untagged-quotation',
  run: (doc, found, { headline }) => {
    const attributions = found.filter((one) => !isOnlyAsked(doc, one))
    const taken = tokensIn(attributions.flatMap(partsOf))
    const ending = new Map(attributions.map((one) => [doc.sentenceOf[lastToken(one)] ?? -1, one] as const))
    const surnames = surnamesIn(doc, headline)
    const added: Attribution[] = []
    for (const { first, end } of doc.quotations) {
      if (!isWhole(doc, { first, end }) || taken.has(first + 1) || taken.has(end - 2)) continue
      const [block, sentence] = [doc.blockOf[first] ?? -1, doc.sentenceOf[first] ?? -1]
      const before = ending.get(sentence - 1)
      const speaker =
        before && doc.blockOf[lastToken(before)] === block
          ? speakerBefore(doc, before)
          : personBefore(doc, sentence - 1, block, surnames)
      if (!speaker) continue
      const quoted = untagged(block, { first, end }, speaker)
      added.push(quoted)
      ending.set(doc.sentenceOf[end - 1] ?? -1, quoted)
    }
    return added.length === 0 ? found : inTextOrder([...attributions, ...added])
  },
}
