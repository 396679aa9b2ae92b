import { nounSenseAt } from '../../coreference/mentions/nouns.ts'
import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import { type Attribution, cueOwners } from '../attribution.ts'
import { isSpeakerPhrase, rangesOverlap, tensedTags } from '../grammar/clauses.ts'
import { nounOf, phraseFrom, phraseStart } from '../grammar/noun-phrase.ts'
import { isPassive } from '../grammar/passives.ts'
import { speechVerbs } from '../grammar/reporting-words.ts'
import { isSpeaker, subjectOf } from '../nested/subject-of.ts'
import type { Refinement } from '../refinement.ts'
import { sourceAfter } from './source-after.ts'

const maxAside = 40
const maxClause = 80
/** Verbs that say how something looks, to nobody in particular. */
const unsaid = /^(?:appear|seem|look|title|headline|entitle)$/
const adverbial = /^(?:ADV|AUX)$/
/** Verbs other than verbs of speech that have their speaker directly before or after them. */
const alsoSpeak =
  /^(?:announce|comment|declare|estimate|report|predict|recall|conclude|caution|stress|believe|think|imply|counter|hint)$/

const speaks = (lemma: string): boolean => speechVerbs.has(lemma) || alsoSpeak.test(lemma)

/** The words after an inverted verb when the content ends directly before it: "…," said Hill, a doctor. */
const behind = (doc: Doc, verb: number, end: number, content: readonly TokenRange[]): TokenRange | undefined => {
  const { tokens, quotationOf } = doc
  const closes = content.some((part) => part.end <= verb && verb - part.end <= 2)
  const opens = (quotationOf[verb - 1] ?? -1) >= 0 || /^[,”"’']/.test(tokens[verb - 1]?.text ?? '')
  if (!closes || !opens) return undefined
  // "Says certified planner Hugh Hill"
  const participle = /^VB[DN]$/.test(tokens[verb + 1]?.penn ?? '') ? 1 : 0
  const phrase = phraseFrom(tokens, verb + 1 + participle, end)
  if (!phrase || !isSpeakerPhrase(doc, phrase)) return undefined
  const source = sourceAfter(tokens, phrase.first, end)
  return source && { first: verb + 1, end: source.end }
}

/** The noun phrase that ends at `end`, if it is a subject and not the object of a preposition or a verb. */
export const subjectEnding = ({ tokens }: Doc, end: number, floor: number): TokenRange | undefined => {
  const first = phraseStart(tokens, end - 1, floor)
  if (first === undefined) return undefined
  const before = tokens[first - 1]
  const isFree = first === floor || before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.tag)
  return isFree ? { first, end } : undefined
}

const speakerEnding = (doc: Doc, end: number, floor: number): TokenRange | undefined => {
  const subject = subjectEnding(doc, end, floor)
  return subject && isSpeakerPhrase(doc, subject) ? subject : undefined
}

/**
 * The name that begins the clause, before an aside between commas: "Hill, chief of the agency that runs it, also said".
 */
export const beforeAside = (doc: Doc, close: number, floor: number): TokenRange | undefined => {
  const { tokens, quotationOf } = doc
  for (let comma = close - 1; comma > Math.max(floor, close - maxAside); comma--) {
    if ((quotationOf[comma] ?? -1) >= 0 || tokens[comma]?.text === ';') return undefined
    const subject = tokens[comma]?.text === ',' ? speakerEnding(doc, comma, floor) : undefined
    const isName = tokens[comma - 1]?.tag === 'PROPN' && /^\p{Lu}/u.test(tokens[comma - 1]?.text ?? '')
    // "The striker, 24, said", "The mayor, who was away, said"
    const isAge = close - comma === 2 && tokens[comma + 1]?.tag === 'NUM'
    const isRelative = /^(?:who|whose|which)$/.test(tokens[comma + 1]?.lower ?? '')
    if (subject?.first === floor && (isName || isAge || isRelative)) return subject
  }
  return undefined
}

/** The name in commas after the clause of a description that begins the sentence: "The woman who runs it, Ilse Hill, said". */
const nameAfterClause = (doc: Doc, close: number, floor: number): TokenRange | undefined => {
  const { tokens } = doc
  const described = phraseFrom(tokens, floor, close)
  const isDescribed =
    described && isSpeakerPhrase(doc, described) && /^(?:that|who|which)$/.test(tokens[described.end]?.lower ?? '')
  if (!isDescribed) return undefined
  let open = close - 1
  while (open > described.end && tokens[open]?.text !== ',') open--
  const name = { first: open + 1, end: close }
  const isName = name.first < close && tokens.slice(name.first, close).every(({ tag }) => tag === 'PROPN')
  return open > described.end && isName ? name : undefined
}

/** The subject directly before the cue, or before an aside that ends there. */
export const subjectBefore = (
  doc: Doc,
  { cue, verb = -1 }: Pick<Attribution, 'cue' | 'verb'>,
  floor: number,
): TokenRange | undefined => {
  const { tokens, quotationOf } = doc
  let end = Math.min(cue?.first ?? verb, verb)
  while (end > floor && adverbial.test(tokens[end - 1]?.tag ?? '')) end--
  if (end <= floor || (quotationOf[end - 1] ?? -1) >= 0) return undefined
  if (tokens[end - 1]?.text !== ',') return speakerEnding(doc, end, floor)
  return beforeAside(doc, end - 1, floor) ?? nameAfterClause(doc, end - 1, floor)
}

/** Adverbs before the subject of a sentence. */
const opening = /^(?:now|meanwhile|today|still|later|then|already|however|instead|yesterday)$/

/**
 * The earliest start of a verb's clause: after the words quoted before it in its sentence, and within a maximum
 * distance.
 */
export const clauseStart = ({ tokens, quotationOf }: Doc, first: number, verb: number): number => {
  for (let at = verb - 1; at >= Math.max(first, verb - maxClause); at--) if ((quotationOf[at] ?? -1) >= 0) return at + 1
  // "Now Hill, 61, says", "Meanwhile, Hill, 61, says"
  let start = first
  if (opening.test(tokens[start]?.lower ?? '')) start++
  return start > first && tokens[start]?.text === ',' ? start + 1 : start
}

/**
 * The source up to the words of the content that follow it, without its closing comma: "says Hill, a doctor, works".
 */
const beforeContent = ({ tokens }: Doc, source: TokenRange, next: TokenRange | undefined): TokenRange => {
  if (!next || next.first <= source.first || next.first >= source.end) return source
  const end = tokens[next.first - 1]?.text === ',' ? next.first - 1 : next.first
  return { first: source.first, end }
}

/**
 * Separates the source and the content. Words of the content after an inverted verb that are all in the source are
 * removed from the content: "…, says planner Hugh Hill".
 */
const apart = (doc: Doc, { verb = -1, content }: Attribution, source: TokenRange) => {
  const own = beforeContent(
    doc,
    source,
    content.find(({ first }) => first > verb),
  )
  const kept = content.filter(({ first, end }) => first < own.first || end > own.end + 1)
  const isApart = kept.length > 0 && !kept.some((part) => rangesOverlap(part, own))
  return isApart ? { source: own, content: kept } : undefined
}

const sourceOf = (doc: Doc, one: Attribution): Pick<Attribution, 'source' | 'content'> | undefined => {
  const { verb, lemma, content } = one
  const sentence = verb === undefined ? undefined : sentenceAt(doc, verb)
  if (verb === undefined || !sentence || !speaks(lemma) || (doc.quotationOf[verb] ?? -1) >= 0) return undefined
  if (!tensedTags.has(doc.tokens[verb]?.penn ?? '') || isPassive(doc, verb)) return undefined
  const found =
    behind(doc, verb, sentence.end, content) ?? subjectBefore(doc, one, clauseStart(doc, sentence.first, verb))
  return found && apart(doc, one, found)
}

/**
 * The source up to the source or cue of another attribution, without the comma between them: "said Hill, a doctor,
 * reports the Herald". Undefined if the other one begins inside the first phrase.
 */
const beforeOthers = ({ tokens }: Doc, source: TokenRange, owners: ReadonlyMap<number, unknown>) => {
  let end = source.first
  while (end < source.end && !owners.has(end)) end++
  if (end === source.end) return source
  return end > source.first && tokens[end - 1]?.text === ',' ? { first: source.first, end: end - 1 } : undefined
}

const pointing = /^(?:it|this|that|these|those|there)$/

/** Whether a relative pronoun directly follows somebody who can speak, or a work: "signs on some doors that say". */
const followsSpeaker = (doc: Doc, { first }: TokenRange, floor: number): boolean => {
  const start = phraseStart(doc.tokens, first - 1, floor)
  return start !== undefined && isSpeaker(doc, { first: start, end: first })
}

/** The subject of the cue's verb, wherever it is in the sentence: "Marten, who ran the agency, has often mocked". */
const grammaticalSource = (doc: Doc, { verb, lemma, content }: Attribution): TokenRange | undefined => {
  const sentence = verb === undefined ? undefined : sentenceAt(doc, verb)
  const isVerb = doc.tokens[verb ?? -1]?.tag === 'VERB' && (doc.quotationOf[verb ?? -1] ?? -1) < 0
  if (verb === undefined || !sentence || !isVerb || unsaid.test(lemma) || isPassive(doc, verb)) return undefined
  const { source: subject, form } = subjectOf(doc, verb, sentence.first) ?? {}
  const isSpeaking =
    subject &&
    (form === 'relative'
      ? speaks(lemma) && followsSpeaker(doc, subject, sentence.first)
      : isSpeaker(doc, subject) && !pointing.test(doc.tokens[subject.first]?.lower ?? ''))
  return isSpeaking && !content.some((part) => rangesOverlap(part, subject)) ? subject : undefined
}

/**
 * The subject of the cue's verb if the source is only the object of a preposition in it: "A resident who hid for fear of
 * the law | said".
 */
const wholeSubject = (doc: Doc, { verb = -1, source, cue, content }: Attribution): TokenRange | undefined => {
  const sentence = sentenceAt(doc, verb)
  if (!source || !cue || !sentence || source.end !== cue.first || source.first <= sentence.first) return undefined
  if (doc.tokens[source.first - 1]?.tag !== 'ADP' || (doc.quotationOf[verb] ?? -1) >= 0) return undefined
  const kind = nounSenseAt(doc.tokens, nounOf(doc.tokens, source))?.kind
  if (kind === 'person' || kind === 'group') return undefined
  const subject = subjectOf(doc, verb, sentence.first)?.source
  const isWhole = subject && doc.tokens[subject.end]?.lower === 'who' && isSpeaker(doc, subject)
  return isWhole && !content.some((part) => rangesOverlap(part, subject)) ? subject : undefined
}

/**
 * Adds the source beside a cue that the model missed: "…," said Hill, a doctor; "Hill, who runs the agency, said". Its
 * words must not be the source or the cue of another attribution.
 */
export const findMissingSources: Refinement = {
  name: 'missing-source',
  run: (doc, attributions) => {
    const owners = cueOwners(attributions)
    return attributions.map((one) => {
      const whole = wholeSubject(doc, one)
      if (whole) return { ...one, source: whole }
      if (one.source || one.speaker || !one.cue) return one
      const found = sourceOf(doc, one)
      const source = found?.source && beforeOthers(doc, found.source, owners)
      if (source && !rangesOverlap(source, one.cue)) return { ...one, ...found, source }
      const subject = grammaticalSource(doc, one)
      return subject && !rangesOverlap(subject, one.cue) ? { ...one, source: subject } : one
    })
  },
}
