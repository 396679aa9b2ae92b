import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { finiteTags, hasFiniteVerb } from '../grammar/clauses.ts'
import { phraseStart } from '../grammar/noun-phrase.ts'
import { finiteVerbIn, reportingVerbs } from '../grammar/reporting-words.ts'
import { changing, type Refinement } from '../refinement.ts'

const relative = /^(?:which|that|who|whom|what)$/

/**
 * The comma or the end of a quotation before the main verb, which is directly after it. After a comma, the tagger often
 * reads the past tense as a participle.
 */
const clauseEndIn = ({ tokens, quotationOf }: Doc, { first, end }: TokenRange, isOpen: boolean): number | undefined => {
  let last: number | undefined
  for (let at = first; at < end - 1; at++) {
    const { penn = '' } = tokens[at + 1] ?? {}
    const isInside = (quotationOf[at] ?? -1) >= 0
    if (isOpen && isInside && finiteTags.has(penn) && (quotationOf[at + 1] ?? -1) < 0) return at + 1
    if (isOpen || isInside || tokens[at]?.text !== ',') continue
    if (finiteTags.has(penn)) return at
    if (penn === 'VBN') last = at
  }
  return last
}

/** Cuts the main clause off a relative clause: "The bill, which Marten says will save lives, | passed". */
const withoutMainClause = (doc: Doc, one: Attribution): Attribution => {
  const { source, cue, content } = one
  const [pronoun, part, ...rest] = content
  if (!source || !cue || !pronoun || !part || rest.length > 0 || pronoun.end > source.first) return one
  const sentence = sentenceAt(doc, pronoun.first)
  if (pronoun.end - pronoun.first > 1 || !relative.test(doc.tokens[pronoun.first]?.lower ?? '')) return one
  // "The plan, which Marten has called a trap, | would cost": the model skipped the words after the verb.
  const isSkipped = doc.tokens[part.first - 1]?.text === ',' && finiteTags.has(doc.tokens[part.first]?.penn ?? '')
  if (isSkipped && part.first > cue.end + 1)
    return { ...one, content: [pronoun, { first: cue.end, end: part.first - 1 }] }
  if (part.first !== cue.end || !sentence || sentenceAt(doc, part.end - 1) !== sentence) return one
  // "What Marten calls a trap is to close" begins its sentence without a comma.
  const end = clauseEndIn(doc, part, doc.tokens[pronoun.first - 1]?.text !== ',')
  return end === undefined ? one : { ...one, content: [pronoun, { first: part.first, end }] }
}

/** Whether the verb at a token is not that of the clause before it: "that the wall was sound | has been denied". */
const startsPredicate = ({ tokens }: Doc, verb: number, floor: number): boolean => {
  let last = verb - 1
  while (last > floor && tokens[last]?.tag === 'ADV') last--
  const object = phraseStart(tokens, last, floor)
  if (object !== undefined) {
    // "That she said the wall was old": the phrase is the subject of another clause.
    const { tag = '', lower = '' } = tokens[object - 1] ?? {}
    return /^(?:VERB|ADP)$/.test(tag) && !finiteVerbIn(reportingVerbs, lower)
  }
  return /^(?:VERB|ADJ)$/.test(tokens[last]?.tag ?? '')
}

/** Cuts the predicate of a noun off its clause: "Marten's claim that the wall was sound | has been denied". */
const withoutPredicate = (doc: Doc, one: Attribution): Attribution => {
  const { verb = -1, content } = one
  const [part, ...rest] = content
  const sentence = sentenceAt(doc, verb)
  if (!part || rest.length > 0 || !sentence || part.first !== verb + 1 || doc.tokens[verb]?.tag !== 'NOUN') return one
  if (doc.tokens[part.first]?.lower !== 'that' || hasFiniteVerb(doc, { first: sentence.first, end: verb })) return one
  let first = part.first
  while (first < part.end && !finiteTags.has(doc.tokens[first]?.penn ?? '')) first++
  for (let at = first + 2; at < part.end; at++)
    if (finiteTags.has(doc.tokens[at]?.penn ?? '') && startsPredicate(doc, at, first))
      return { ...one, content: [{ first: part.first, end: at }] }
  return one
}

/** The content of a relative clause, or of a clause after a noun, ends before the main clause goes on. */
export const cutMainClauses: Refinement = changing('main-clause', (doc, one) =>
  withoutPredicate(doc, withoutMainClause(doc, one)),
)
