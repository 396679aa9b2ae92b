import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { isQuoted, rangesOverlap, subjectAndVerb } from '../grammar/clauses.ts'
import { speechVerbs } from '../grammar/reporting-words.ts'
import type { Refinement } from '../refinement.ts'
import { lastToken } from './untagged.ts'

/** The maximum number of tokens between a quotation and the words that name its speaker: a comma. */
const maxGap = 2
/** The number of attributions before and after that are compared with an attribution. */
const compared = 12

/** Whether the cue is a participle that begins its sentence: "Adding, “…”". */
const isOpeningParticiple = (doc: Doc, { first }: TokenRange): boolean =>
  doc.tokens[first]?.penn === 'VBG' && sentenceAt(doc, first)?.first === first

const isBare = (doc: Doc, { source, speaker, cue, content, isNested }: Attribution): boolean =>
  !source &&
  !speaker &&
  !isNested &&
  (cue === undefined || isOpeningParticiple(doc, cue)) &&
  isQuoted(doc, content.slice(0, 1))

const isFree = (range: TokenRange, others: readonly Attribution[]): boolean =>
  !others.some(({ source, cue, content }) =>
    [source, cue, ...content].some((part) => part !== undefined && rangesOverlap(part, range)),
  )

/** Adds the speaker named directly after a quotation: “It is late,” spokesman Peder Aas said happily. */
const withTag = (doc: Doc, one: Attribution, others: readonly Attribution[]): Attribution | undefined => {
  const last = one.content.at(-1)
  const sentence = last && sentenceAt(doc, last.end - 1)
  if (!last || !sentence) return undefined
  for (let first = last.end; first <= Math.min(sentence.end, last.end + maxGap); first++) {
    const found = subjectAndVerb(doc, first, sentence.end)
    if (!found || !speechVerbs.has(found.lemma)) continue
    const { source, verb, lemma } = found
    const cue = { first: verb, end: verb + 1 }
    return isFree({ first: source.first, end: cue.end }, others) ? { ...one, source, cue, verb, lemma } : undefined
  }
  return undefined
}

/** The attribution directly before in the same block: “It is late,” Aas told the Herald. “And …” */
const speakerBefore = (doc: Doc, one: Attribution, others: readonly Attribution[]): TokenRange | undefined => {
  const first = one.content[0]?.first ?? 0
  const sentence = doc.sentenceOf[first] ?? 0
  const endOf = (other: Attribution): number => lastToken(other) + 1
  const last = others
    .filter((other) => endOf(other) <= first && !other.isNested)
    .toSorted((a, b) => endOf(b) - endOf(a))[0]
  const isNear = last !== undefined && sentence - (doc.sentenceOf[endOf(last) - 1] ?? 0) <= 1
  const isSpeech = last !== undefined && (speechVerbs.has(last.lemma) || isQuoted(doc, last.content))
  return isNear && isSpeech && last.lemma !== 'ask' ? last.source : undefined
}

/**
 * Gives a quotation without source and cue to the speaker named directly after it, or to the speaker directly before it
 * in its block.
 */
export const findQuotationsInBlock: Refinement = {
  name: 'quotation-in-block',
  run: (doc, attributions) => {
    if (!attributions.some((one) => isBare(doc, one))) return attributions
    return attributions.map((one, index) => {
      if (!isBare(doc, one)) return one
      const others = attributions
        .slice(Math.max(0, index - compared), index + compared)
        .filter((other) => other !== one && other.block === one.block)
      const tagged = withTag(doc, one, others)
      if (tagged) return tagged
      const range = speakerBefore(doc, one, others)
      return range ? { ...one, speaker: { kind: 'words', range } } : one
    })
  },
}
