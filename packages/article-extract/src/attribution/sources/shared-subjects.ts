import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { isSpeakerPhrase } from '../grammar/clauses.ts'
import { isTimeWord, phraseFrom } from '../grammar/noun-phrase.ts'
import { isPassive } from '../grammar/passives.ts'
import { changing, type Refinement } from '../refinement.ts'

const finite = /^(?:VBD|VBZ|VBP|MD)$/
const joins = /^(?:and|but|then)$/
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
    if (next < verb && finite.test(doc.tokens[next]?.penn ?? '')) return phrase
  }
  return undefined
}

const withSharedSubject = (doc: Doc, one: Attribution): Attribution => {
  const { source, speaker, cue, verb, content } = one
  if (speaker || !cue || verb === undefined || (doc.quotationOf[verb] ?? -1) >= 0) return one
  const sentence = sentenceAt(doc, verb)
  const before = doc.tokens[cue.first - 1]?.lower ?? ''
  // "Marten closed the shop, stating that it was empty"
  const isAside = before === ',' && doc.tokens[verb]?.penn === 'VBG'
  // "Marten spoke about her rival, Ana Vega, saying that she was strong": the name before the comma is not the subject.
  const isAgent = doc.tokens[(source?.first ?? 0) - 1]?.lower === 'by'
  const isBeside = isAside && source?.end === cue.first - 1 && !isAgent
  if (!sentence || !(isBeside || !source) || !(joins.test(before) || isAside) || (content[0]?.first ?? 0) < verb)
    return one
  // "Marten sat down and was promised that it would end": the subject hears the words.
  if (isPassive(doc, verb)) return one
  const subject = subjectOf(doc, sentence, source?.first ?? cue.first - 1)
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
  if (!lead.slice(opening).every(({ penn, tag }) => tag !== 'PUNCT' && !finite.test(penn) && !penn.startsWith('PRP')))
    return one
  // A closing quotation mark may come between the comma and the subject.
  for (let comma = said.end - 2; comma < Math.min(sentence.end, said.end + 2); comma++) {
    if (tokens[comma]?.text !== ',') continue
    const first = comma + 1 + (/^["”’']+$/.test(tokens[comma + 1]?.text ?? '') ? 1 : 0)
    const phrase = first < said.end ? undefined : phraseFrom(tokens, first, sentence.end)
    if (!phrase || !isSpeakerPhrase(doc, phrase)) continue
    let next = afterAside(doc, phrase.end, sentence.end)
    while (tokens[next]?.tag === 'ADV') next++
    if (finite.test(tokens[next]?.penn ?? '')) return { ...one, speaker: { kind: 'words', range: phrase } }
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
