import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { finiteTags, isSpeakerPhrase } from '../grammar/clauses.ts'
import { isTimeWord, phraseFrom, phraseStart } from '../grammar/noun-phrase.ts'
import { isPassive } from '../grammar/passives.ts'
import { changing, type Refinement } from '../refinement.ts'

const joins = /^(?:and|but|then)$/
/** Prepositions before a participle that has the sentence's subject: "Marten was fined after saying that". */
const beforeParticiple = /^(?:despite|while|after|before|by|when|besides|since|in)$/
/** The number of tokens before a sentence's subject: after "On Monday," or "Asked about the wall last week,". */
const maxOpening = 10
const maxAside = 14

/** The mark that closes an aside, by the one that opens it. */
const closing: ReadonlyMap<string | undefined, string> = new Map([
  [',', ','],
  ['(', ')'],
])

/** The index after an aside in commas or brackets: "Rep. Holt, R-Ohio, visited", "Rep. Holt (R-Ohio) visited". */
const afterAside = ({ tokens }: Doc, at: number, end: number): number => {
  const mark = closing.get(tokens[at]?.text)
  if (mark === undefined) return at
  for (let close = at + 1; close < Math.min(end, at + maxAside); close++)
    if (tokens[close]?.text === mark) return close + 1
  return at
}

/** The index after words that only say when or how: "The union on Monday also warned". */
const afterTime = ({ tokens }: Doc, from: number): number => {
  let at = from
  for (let token = tokens[at]; token; token = tokens[++at]) {
    if (token.tag === 'ADV' || isTimeWord(token)) continue
    const next = tokens[at + 1]
    if (token.lower !== 'on' || next === undefined || !isTimeWord(next)) break
  }
  return at
}

/** The subject of the sentence's first verb, if that verb comes before `verb`. */
const subjectOf = (doc: Doc, sentence: TokenRange, verb: number): TokenRange | undefined => {
  for (let first = sentence.first; first < Math.min(verb, sentence.first + maxOpening); first++) {
    const isInside = (doc.quotationOf[first] ?? -1) >= 0
    if (isInside || (first > sentence.first && doc.tokens[first - 1]?.text !== ',')) continue
    const phrase = phraseFrom(doc.tokens, first, verb)
    if (!phrase || !isSpeakerPhrase(doc, phrase)) continue
    const next = afterTime(doc, afterAside(doc, phrase.end, verb))
    // "Marten, the owner, despite insisting": the participle's preposition comes before the verb.
    // After an aside, the tagger reads some verbs as participles: "its chairman, Ole Brand, resigned".
    const penn = doc.tokens[next]?.penn ?? ''
    const isVerb = finiteTags.has(penn) || (penn === 'VBN' && doc.tokens[next - 1]?.text === ',')
    if (next === verb || (next < verb && isVerb)) return phrase
  }
  return undefined
}

/** Whether the participle after the preposition at `at` has the sentence's subject: "Marten was fined for saying". */
const sharesSubject = (doc: Doc, verb: number): boolean => {
  const preposition = doc.tokens[verb - 1]?.lower ?? ''
  if (doc.tokens[verb]?.penn !== 'VBG') return false
  // "Marten criticized her rival for saying" is about the rival.
  return beforeParticiple.test(preposition) || (preposition === 'for' && isPassive(doc, verb - 2))
}

/** The object of an active verb before "for" and a participle: "Marten criticized her rival for saying that". */
const objectBefore = ({ tokens }: Doc, verb: number, floor: number): TokenRange | undefined => {
  const at = verb - 1
  if (tokens[at]?.lower !== 'for' || tokens[verb]?.penn !== 'VBG') return undefined
  const first = phraseStart(tokens, at - 1, floor)
  const isObject = first !== undefined && /^VB[DNZPG]$/.test(tokens[first - 1]?.penn ?? '')
  return isObject ? { first, end: at } : undefined
}

/** Whether the source is the subject of an aside with "as" that the comma at `close` ends. */
const isInAside = ({ tokens }: Doc, { first, end }: TokenRange, close: number): boolean =>
  tokens[first - 1]?.lower === 'as' && tokens[first - 2]?.text === ',' && tokens[close]?.text === ',' && end < close

const withSharedSubject = (doc: Doc, one: Attribution): Attribution => {
  const { source, speaker, cue, verb, content } = one
  if (speaker || !cue || verb === undefined || (doc.quotationOf[verb] ?? -1) >= 0) return one
  const sentence = sentenceAt(doc, verb)
  const object = objectBefore(doc, verb, sentenceAt(doc, verb)?.first ?? verb)
  if (object) return { ...one, source: object }
  const before = doc.tokens[cue.first - 1]?.lower ?? ''
  // "Marten closed the shop, stating that it was empty"
  const isAside = before === ',' && doc.tokens[verb]?.penn === 'VBG'
  // "Marten spoke about her rival, Ana Vega, saying that she was strong": the name before the comma is not the subject.
  const isAgent = doc.tokens[(source?.first ?? 0) - 1]?.lower === 'by'
  const isBeside = isAside && source?.end === cue.first - 1 && !isAgent
  // "The bank held rates, as economists had predicted, and said": the aside has a subject of its own.
  const isAfterAside =
    source !== undefined &&
    (joins.test(before) ? isInAside(doc, source, cue.first - 2) : isInAside(doc, source, cue.first - 1))
  const isShared = isAfterAside || joins.test(before) || isAside || sharesSubject(doc, verb)
  if (!sentence || !(isBeside || isAfterAside || !source) || !isShared || (content[0]?.first ?? 0) < verb) return one
  // "Marten sat down and was promised that it would end": the subject hears the words.
  if (isPassive(doc, verb)) return one
  const subject = subjectOf(doc, sentence, isAfterAside ? cue.first : (source?.first ?? cue.first - 1))
  return subject ? { ...one, source: undefined, speaker: { kind: 'words', range: subject } } : one
}

/** The maximum number of words before a participle at the start: "In addition to noting". */
const maxLead = 4

/** The subject after the content of a participle at the start: "Noting that the wall was old, Marten left". */
const withSubjectAfter = (doc: Doc, one: Attribution): Attribution => {
  const { source, speaker, verb, content } = one
  const { tokens, quotationOf } = doc
  if (source || speaker || verb === undefined || tokens[verb]?.penn !== 'VBG' || (quotationOf[verb] ?? -1) >= 0)
    return one
  const sentence = sentenceAt(doc, verb)
  const said = content.at(-1)
  if (!sentence || !said || said.first < verb || verb - sentence.first > maxLead) return one
  const lead = tokens.slice(sentence.first, verb)
  // "Now, after noting"
  const opening = lead[0]?.tag === 'ADV' && lead[1]?.text === ',' ? 2 : 0
  if (
    !lead.slice(opening).every(({ penn, tag }) => tag !== 'PUNCT' && !finiteTags.has(penn) && !penn.startsWith('PRP'))
  )
    return one
  // A closing quotation mark may come between the comma and the subject.
  for (let comma = said.end - 2; comma < Math.min(sentence.end, said.end + 2); comma++) {
    if (tokens[comma]?.text !== ',') continue
    const first = comma + 1 + (/^["”’']+$/.test(tokens[comma + 1]?.text ?? '') ? 1 : 0)
    const phrase = first < said.end ? undefined : phraseFrom(tokens, first, sentence.end)
    if (!phrase || !isSpeakerPhrase(doc, phrase)) continue
    let next = afterAside(doc, phrase.end, sentence.end)
    while (tokens[next]?.tag === 'ADV') next++
    if (finiteTags.has(tokens[next]?.penn ?? '')) return { ...one, speaker: { kind: 'words', range: phrase } }
  }
  return one
}

/**
 * The attribution with the subject of its sentence as the speaker, if another verb of the sentence has that subject.
 */
const withSubject = (doc: Doc, one: Attribution): Attribution => withSubjectAfter(doc, withSharedSubject(doc, one))

/**
 * A second verb has the subject of the first verb: "The union raised alarm, and said workers would strike". A
 * participle at the start has the subject of its sentence.
 */
export const findSharedSubjects: Refinement = changing('shared-subject', withSubject)
