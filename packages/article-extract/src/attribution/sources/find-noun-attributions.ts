import { type Doc, type DocSentence, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import { singular } from '../../voices/voice-nouns.ts'
import type { Attribution } from '../attribution.ts'
import { clauseEnd, hasFiniteVerb, isSpeakerPhrase, rangesOverlap } from '../grammar/clauses.ts'
import { isSubjectPronoun, phraseFrom } from '../grammar/noun-phrase.ts'
import { reportingVerbs, speechVerbs } from '../grammar/reporting-words.ts'
import { verbOfNoun } from '../grammar/speech-nouns.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'

/** The probability that such a noun is a statement; the corpus marks some of them. */
const confidence = 0.7

/** The clause after "that" to the end of the sentence, or to the next comma. */
const clauseAt = (doc: Doc, that: number, sentence: DocSentence): TokenRange | undefined => {
  const end = clauseEnd(doc, { first: that, end: sentence.end })
  const comma = doc.tokens.slice(that, end).findIndex(({ text }) => /^[,;:—–]$/.test(text))
  const clause = { first: that, end: comma < 0 ? end : that + comma }
  return hasFiniteVerb(doc, clause) ? clause : undefined
}

/** The attribution of a noun at `noun`: "criticism from Marten that …". */
const attributionAt = (doc: Doc, noun: number): Attribution | undefined => {
  const { tokens } = doc
  if (tokens[noun]?.tag !== 'NOUN') return undefined
  const lemma = verbOfNoun.get(singular(tokens[noun].lower))
  const sentence = sentenceAt(doc, noun)
  if (lemma === undefined || !sentence) return undefined
  // "The announcement by Marten that the harbor would close came": the clause ends somewhere before the main verb.
  if (!hasFiniteVerb(doc, { first: sentence.first, end: noun })) return undefined
  if (!/^(?:from|by)$/.test(tokens[noun + 1]?.lower ?? '')) return undefined
  const source = phraseFrom(tokens, noun + 2, sentence.end)
  const that = source && tokens[source.end]
  if (!source || that?.lower !== 'that') return undefined
  // "Accusations from rivals that he hid it": the pronoun shows that "that" begins a clause of its own.
  if (!/^(?:SCONJ|ADP)$/.test(that.tag) && !isSubjectPronoun(tokens[source.end + 1])) return undefined
  const content = clauseAt(doc, source.end, sentence)
  if (!content || !isSpeakerPhrase(doc, source)) return undefined
  return {
    block: doc.blockOf[noun] ?? 0,
    source,
    cue: { first: noun, end: noun + 1 },
    content: [content],
    verb: noun,
    lemma,
    confidence,
  }
}

/** Whether the cue of an attribution is a verb before the noun that reports nothing: "ignored warnings from Marten". */
const isMisread = ({ verb, lemma, content }: Attribution, { verb: noun = -1, content: [clause] }: Attribution) => {
  const isBefore = verb !== undefined && verb < noun && !reportingVerbs.has(lemma) && !speechVerbs.has(lemma)
  return isBefore && content.some(({ first }) => first === clause?.first || (first > verb && first <= noun))
}

const overlaps = (one: Attribution, { content }: Attribution): boolean =>
  content.some((part) => one.content.some((own) => rangesOverlap(part, own)))

/** Finds what the speaker after a noun says: "The plan drew criticism from Marten that it would cost too much". */
export const findNounAttributions: Refinement = {
  name: 'noun',
  run: (doc, attributions, { minConfidence }) => {
    if (confidence < minConfidence) return attributions
    const found: Attribution[] = []
    for (let at = 0; at < doc.tokens.length; at++) {
      const attribution = attributionAt(doc, at)
      if (attribution) found.push(attribution)
    }
    if (found.length === 0) return attributions
    const kept = attributions.filter((other) => !found.some((one) => isMisread(other, one)))
    const missed = found.filter((one) => !kept.some((other) => overlaps(one, other)))
    return inTextOrder([...kept, ...missed])
  },
}
