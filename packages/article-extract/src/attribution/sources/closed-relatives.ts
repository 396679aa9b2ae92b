import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { hasFiniteVerb, rangesOverlap, tensedTags } from '../grammar/clauses.ts'
import { finiteVerbIn, reportingVerbs } from '../grammar/reporting-words.ts'
import { changing, type Refinement } from '../refinement.ts'
import { beforeAside, subjectEnding } from './missing-sources.ts'

const closes = /^(?:,|--?|—|–|―)$/
const relative = /^(?:WP|WDT)$/

/** Whether the relative clause ends before the cue: "the union, which backed the strike, said". */
const isClosed = (doc: Doc, source: TokenRange, { cue, verb }: Attribution): boolean => {
  const { tokens, quotationOf } = doc
  if (!cue || verb === undefined || cue.first <= source.end || !tensedTags.has(tokens[verb]?.penn ?? '')) return false
  let end = cue.first
  while (end > source.end && tokens[end - 1]?.tag === 'ADV') end--
  if (!closes.test(tokens[end - 1]?.text ?? '') || (quotationOf[end - 1] ?? -1) >= 0) return false
  return hasFiniteVerb(doc, { first: source.end, end: end - 1 })
}

/** The antecedent of a relative clause: the name that begins the clause, otherwise the phrase directly before it. */
const subjectBefore = (doc: Doc, { first }: TokenRange, floor: number): TokenRange | undefined => {
  // "Which was founded by Vega and which backed the strike"
  let at = first
  while (at > floor && !(relative.test(doc.tokens[at]?.penn ?? '') && closes.test(doc.tokens[at - 1]?.text ?? ''))) at--
  return at > floor ? (beforeAside(doc, at - 1, floor) ?? subjectEnding(doc, at - 1, floor)) : undefined
}

const withSubject = (doc: Doc, one: Attribution): Attribution => {
  const { source, content } = one
  if (!source || source.end - source.first !== 1 || !relative.test(doc.tokens[source.first]?.penn ?? '')) return one
  const sentence = sentenceAt(doc, source.first)
  if (!sentence || !isClosed(doc, source, one)) return one
  const subject = subjectBefore(doc, source, sentence.first)
  return subject && !content.some((part) => rangesOverlap(part, subject)) ? { ...one, source: subject } : one
}

/** The whole subject whose participle has the source as its agent: "Emails seen by | the Herald | show". */
const withParticiple = (doc: Doc, one: Attribution): Attribution => {
  const { source, cue, content } = one
  const sentence = source && sentenceAt(doc, source.first)
  if (!source || !sentence || cue?.first !== source.end || doc.tokens[source.first - 1]?.lower !== 'by') return one
  if (!finiteVerbIn(reportingVerbs, doc.tokens[one.verb ?? -1]?.lower ?? '')) return one
  // "A poll carried out by the paper"
  const participle = source.first - (/^(?:out|up)$/.test(doc.tokens[source.first - 2]?.lower ?? '') ? 3 : 2)
  if (!/^VB[DN]$/.test(doc.tokens[participle]?.penn ?? '')) return one
  const subject = subjectEnding(doc, participle, sentence.first)
  const whole = subject && { first: subject.first, end: source.end }
  return whole && !content.some((part) => rangesOverlap(part, whole)) ? { ...one, source: whole } : one
}

/**
 * In "Hill, who runs the agency, said", the source is the antecedent "Hill", not "who". In "Emails seen by the Herald
 * show", it is the emails.
 */
export const correctClosedRelatives: Refinement = changing('closed-relative', (doc, one) =>
  withParticiple(doc, withSubject(doc, one)),
)
