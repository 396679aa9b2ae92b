import type { Doc, DocSentence, TokenRange } from '../../doc/doc.ts'
import { singular, workNouns } from '../../voices/voice-nouns.ts'
import { type Attribution, attributionsBySentence, isInRanges } from '../attribution.ts'
import { clauseEnd, finiteTags, hasFiniteVerb, holdsRange, isSpeakerPhrase, rangesOverlap } from '../grammar/clauses.ts'
import { nounOf, phraseFrom, phraseStart } from '../grammar/noun-phrase.ts'
import { finiteVerbIn, speechVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { clauseStart, subjectBefore } from './missing-sources.ts'

/** The confidence of a report after an aside that the model missed. */
const confidence = 0.7

const opinions: ReadonlySet<string> = new Set('believe fear hope think'.split(' '))

/** Whether a clause begins at a token: "that she was sober", "he ran every step". */
const startsClause = ({ tokens }: Doc, first: number, end: number): boolean => {
  const start = tokens[first]?.lower === 'that' ? first + 1 : first
  const subject = phraseFrom(tokens, start, end)
  let verb = subject?.end ?? end
  while (verb < end && tokens[verb]?.tag === 'ADV') verb++
  return verb < end && finiteTags.has(tokens[verb]?.penn ?? '')
}

/** The report of a verb directly after the comma that closes an aside: "Marten, who was away, insists she was ill". */
const reportAt = (doc: Doc, sentence: DocSentence, verb: number): Attribution | undefined => {
  const lemma = finiteVerbIn(speechVerbs, doc.tokens[verb]?.lower ?? '')
  const end = clauseEnd(doc, sentence)
  if (lemma === undefined || (doc.quotationOf[verb] ?? -1) >= 0) return undefined
  // "Marten, 54, denies three counts of theft"
  const isDenial = lemma === 'deny' && phraseFrom(doc.tokens, verb + 1, end) !== undefined
  if (!isDenial && !startsClause(doc, verb + 1, end)) return undefined
  const cue: TokenRange = { first: verb, end: verb + 1 }
  const source = subjectBefore(doc, { cue, verb }, clauseStart(doc, sentence.first, verb))
  const content = [{ first: verb + 1, end }]
  return source && { block: sentence.block, source, cue, content, verb, lemma, confidence }
}

/**
 * The subject of a verb at the start of its sentence, with its relative clause: "An official who was not authorized to
 * speak | said".
 */
const subjectWithClause = (doc: Doc, sentence: DocSentence, verb: number): TokenRange | undefined => {
  const { tokens } = doc
  const phrase = phraseFrom(tokens, sentence.first, verb)
  if (!phrase || tokens[phrase.end]?.lower !== 'who' || !isSpeakerPhrase(doc, phrase)) return undefined
  const clause = { first: phrase.end + 1, end: verb }
  let last = verb - 1
  while (tokens[last]?.tag === 'ADV') last--
  const object = phraseStart(tokens, last, clause.first)
  // "A man who knew that Brand said it was late": the verb is Brand's.
  const isObject = object === undefined || /^(?:VERB|ADP)$/.test(tokens[object - 1]?.tag ?? '')
  const isOpen = /^(?:PUNCT|CCONJ|AUX|PART|SCONJ)$/.test(tokens[last]?.tag ?? '')
  return isObject && !isOpen && hasFiniteVerb(doc, clause) ? { first: phrase.first, end: verb } : undefined
}

/** The report of a verb whose subject has a relative clause without commas. */
const reportAfterClause = (doc: Doc, sentence: DocSentence): Attribution | undefined => {
  const { tokens } = doc
  const end = clauseEnd(doc, sentence)
  const phrase = phraseFrom(tokens, sentence.first, end)
  if (tokens[phrase?.end ?? -1]?.lower !== 'who') return undefined
  for (let verb = (phrase?.end ?? end) + 3; verb < end; verb++) {
    const { lower = '', text } = tokens[verb] ?? {}
    if (text === ',' || (doc.quotationOf[verb] ?? -1) >= 0) return undefined
    const lemma = finiteVerbIn(speechVerbs, lower) ?? finiteVerbIn(opinions, lower)
    if (lemma === undefined) continue
    const source = startsClause(doc, verb + 1, end) ? subjectWithClause(doc, sentence, verb) : undefined
    const cue = { first: verb, end: verb + 1 }
    if (source)
      return { block: sentence.block, source, cue, content: [{ first: verb + 1, end }], verb, lemma, confidence }
  }
  return undefined
}

const conjunction = /^(?:after|as|before|once|since|until|when|while)$/

/** The verb after a participle of a work: "documents | filed in court on Tuesday | allege". */
const verbAfterParticiple = ({ tokens }: Doc, from: number, end: number): number | undefined => {
  if (!/^VB[DN]$/.test(tokens[from]?.penn ?? '')) return undefined
  for (let at = from + 2; at < end && tokens[at]?.tag !== 'PUNCT'; at++) {
    if (finiteVerbIn(speechVerbs, tokens[at]?.lower ?? '') === undefined) continue
    const { tag = '', lower = '' } = tokens[(phraseStart(tokens, at - 1, from) ?? from) - 1] ?? {}
    // "Documents filed after Brand said": the verb is Brand's.
    return tag === 'ADP' && !conjunction.test(lower) ? at : undefined
  }
  return undefined
}

/** The phrase at `first`, which ends before a verb of speech that the tagger read as a noun: "court papers | allege Brand lied". */
const speakerFrom = ({ tokens }: Doc, first: number, end: number): TokenRange | undefined => {
  const phrase = phraseFrom(tokens, first, end)
  if (!phrase) return undefined
  for (let at = first + 1; at < phrase.end; at++) {
    const { penn = '', lower = '' } = tokens[at - 1] ?? {}
    const isWork = penn === 'NNS' && workNouns.has(singular(lower))
    if (isWork && finiteVerbIn(speechVerbs, tokens[at]?.lower ?? '') !== undefined) return { first, end: at }
  }
  return phrase
}

/** The report of a verb directly after the speaker that begins its sentence: "The complaint | alleges Brand lied". */
const reportAtStart = (doc: Doc, sentence: DocSentence): Attribution | undefined => {
  const { tokens, quotationOf } = doc
  const { first } = sentence
  const end = clauseEnd(doc, sentence)
  const phrase = speakerFrom(doc, first, end)
  if (!phrase || !isSpeakerPhrase(doc, phrase)) return undefined
  const isWork = workNouns.has(singular(tokens[nounOf(tokens, phrase)]?.lower ?? ''))
  const verb = (isWork ? verbAfterParticiple(doc, phrase.end, end) : undefined) ?? phrase.end
  const lemma =
    tokens[verb]?.tag === 'VERB' || isWork ? finiteVerbIn(speechVerbs, tokens[verb]?.lower ?? '') : undefined
  if (lemma === undefined || (quotationOf[verb] ?? -1) >= 0 || !startsClause(doc, verb + 1, end)) return undefined
  const content = [{ first: verb + 1, end }]
  return {
    block: sentence.block,
    source: { first, end: verb },
    cue: { first: verb, end: verb + 1 },
    content,
    verb,
    lemma,
    confidence,
  }
}

const touches = ({ source, cue, content }: Attribution, found: Attribution): boolean =>
  [source, cue, ...content].some((range) =>
    [found.source, found.cue, ...found.content].some((own) => range && own && rangesOverlap(range, own)),
  )

/** Whether the model left the verb without its source, or read it as a part of the relative clause. */
const isMisread = ({ verb, source, speaker, content }: Attribution, found: Attribution): boolean =>
  verb === found.verb
    ? !source && !speaker
    : isInRanges(content, found.verb ?? -1) && !!source && !!found.source && holdsRange(found.source, source)

/** The first report of a sentence whose verb is after an aside or a relative clause. */
const reportIn = (doc: Doc, sentence: DocSentence): Attribution | undefined => {
  for (let at = sentence.first + 2; at < sentence.end; at++) {
    const found = doc.tokens[at]?.text === ',' ? reportAt(doc, sentence, at + 1) : undefined
    if (found) return found
  }
  return reportAfterClause(doc, sentence) ?? reportAtStart(doc, sentence)
}

/**
 * Finds reports after an aside or a relative clause that the model missed or left without a source. The tagger often reads their verb as a
 * noun: "Marten, who was away, insists she was ill".
 */
export const findReportsAfterAsides: Refinement = {
  name: 'report-after-aside',
  run: (doc, attributions, { minConfidence }) => {
    if (confidence < minConfidence) return attributions
    const bySentence = attributionsBySentence(doc, attributions)
    const gone = new Set<Attribution>()
    const added: Attribution[] = []
    for (const [index, sentence] of doc.sentences.entries()) {
      const found = reportIn(doc, sentence)
      if (!found) continue
      const touched = (bySentence.get(index) ?? []).filter((one) => touches(one, found))
      if (!touched.every((one) => isMisread(one, found))) continue
      for (const one of touched) gone.add(one)
      added.push(found)
    }
    return added.length === 0 ? attributions : inTextOrder([...attributions.filter((one) => !gone.has(one)), ...added])
  },
}
