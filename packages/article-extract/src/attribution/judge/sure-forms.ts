import type { Doc } from '../../doc/doc.ts'
import { singular } from '../../voices/voice-nouns.ts'
import type { Attribution } from '../attribution.ts'
import { hasFiniteVerb, isQuoted } from '../grammar/clauses.ts'
import { nounOf, phraseFrom } from '../grammar/noun-phrase.ts'
import { reportingVerbs, speechVerbs } from '../grammar/reporting-words.ts'
import { estimateAfter } from '../sources/find-estimates.ts'
import { isFactual, smallClause } from './evidence.ts'

const adverbs = /^(?:reportedly|allegedly|purportedly|supposedly)$/
const passives = new Set('allege believe claim report rumor say think understand'.split(' '))
const be = /^(?:is|are|was|were|be|been|being|'s|'re)$/

/** Whether the cue itself shows that someone else makes the claim: "reportedly", "is believed to". */
const isHearsay = ({ tokens }: Doc, { source, speaker, cue, lemma }: Attribution): boolean => {
  if (!cue) return false
  const words = tokens.slice(cue.first, cue.end).map(({ lower }) => lower)
  if (words.some((word) => adverbs.test(word))) return true
  return !source && !speaker && passives.has(lemma) && words.some((word) => be.test(word))
}

/**
 * Whether it is a plain report: "Marten said that it would hold", "“It will,” Marten said". Readers accepted 98% of
 * 6,564 of these.
 */
const isPlainReport = (doc: Doc, { source, lemma, content }: Attribution): boolean =>
  source !== undefined &&
  (reportingVerbs.has(lemma) || speechVerbs.has(lemma)) &&
  (isQuoted(doc, content) || content.some((part) => hasFiniteVerb(doc, part)))

const judgments = new Set('call label brand dub describe'.split(' '))

/** Whether it is a judgment: "Marten called the plan a disgrace". Readers accepted 55 of 58. */
const isJudgment = (doc: Doc, attribution: Attribution): boolean =>
  attribution.source !== undefined && judgments.has(attribution.lemma) && smallClause(doc, attribution) === 2

const charges =
  /^(?:charge|count|claim|allegation|accusation|wrongdoing|involvement|murder|manslaughter|theft|rape|fraud|assault|arson|perjury|rumor|rumour)$/

/** Whether somebody denies a charge: "Marten, 54, denies three counts of theft". */
const isPlea = ({ tokens }: Doc, { source, lemma, content: [part] }: Attribution): boolean => {
  const phrase = source && lemma === 'deny' && part ? phraseFrom(tokens, part.first, part.end) : undefined
  return phrase !== undefined && charges.test(singular(tokens[nounOf(tokens, phrase)]?.lower ?? ''))
}

/** Whether it is an estimate: "police put the number at 8,000". */
const isEstimate = (doc: Doc, { source, verb = -1, lemma, content }: Attribution): boolean =>
  source !== undefined && lemma === 'put' && estimateAfter(doc, verb + 1, content.at(-1)?.end ?? verb) !== undefined

/**
 * Whether the form alone shows a statement, so that the judge is not needed. The counts are from its training stories.
 */
export const hasSureForm = (doc: Doc, attribution: Attribution): boolean =>
  attribution.isTurn === true ||
  isHearsay(doc, attribution) ||
  (isFactual(doc, attribution) &&
    (isPlainReport(doc, attribution) ||
      isJudgment(doc, attribution) ||
      isPlea(doc, attribution) ||
      isEstimate(doc, attribution)))
