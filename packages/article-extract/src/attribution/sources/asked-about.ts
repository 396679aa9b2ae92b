import { type Doc, type TokenRange, wordsIn } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { finiteVerbIn, speechVerbs } from '../grammar/reporting-words.ts'
import { changing, type Refinement } from '../refinement.ts'

const unnamed =
  /\b(?:not (?:to )?be (?:named|identified|used|published|printed|disclosed|quoted)|(?:remain|be) anonymous|anonymity)\b/

/** The last verb of speech between the source and the content, including the adverb before it. */
const realCue = ({ tokens }: Doc, { source, content, verb = -1 }: Attribution, from: number): number | undefined => {
  const first = content[0]?.first ?? 0
  if (source && (source.first < verb || source.end > first)) return undefined
  for (let at = first - 1; at >= from; at--) if (finiteVerbIn(speechVerbs, tokens[at]?.lower ?? '')) return at
  return undefined
}

/** Removes the topic of the question, which is not part of the answer. */
const withoutTopic = (one: Attribution): Attribution => {
  const [topic, ...answer] = one.content
  return topic && answer.length > 0 && topic.first === one.cue?.end ? { ...one, content: answer } : one
}

/** Whether words ask for anonymity: "not to be named", "that his last name not be used". */
export const isAnonymityRequest = (doc: Doc, range: TokenRange): boolean =>
  unnamed.test(wordsIn(doc, range).toLowerCase())

/** The report of somebody who asked not to be named, without that request: "“It fell,” a clerk, who asked not to be named, said". */
const withoutRequest = (doc: Doc, one: Attribution): Attribution | undefined => {
  const request = one.content.find((part) => isAnonymityRequest(doc, part))
  const after = request && doc.tokens[request.end]?.text === ',' ? request.end + 1 : request?.end
  const lemma = finiteVerbIn(speechVerbs, doc.tokens[after ?? -1]?.lower ?? '')
  if (one.content.length < 2 || after === undefined || lemma === undefined) return undefined
  const content = one.content.filter((part) => part !== request)
  return { ...one, content, cue: { first: after, end: after + 1 }, verb: after, lemma }
}

const withRealCue = (doc: Doc, found: Attribution): Attribution => {
  if (found.lemma !== 'ask' || doc.tokens[found.verb ?? -1]?.lower !== 'asked') return found
  const named = withoutRequest(doc, found)
  if (named) return named
  const one = withoutTopic(found)
  const from = one.source?.end ?? (one === found ? undefined : found.content[0]?.end)
  const verb = from === undefined ? undefined : realCue(doc, one, from)
  if (verb === undefined) return found
  const isModified = doc.tokens[verb - 1]?.tag === 'ADV' && verb - 1 >= (one.source?.end ?? 0)
  const lemma = finiteVerbIn(speechVerbs, doc.tokens[verb]?.lower ?? '') ?? one.lemma
  return { ...one, cue: { first: isModified ? verb - 1 : verb, end: verb + 1 }, verb, lemma }
}

/** In "Asked about it, Tell said that …", the cue is Tell's verb, not the question. */
export const correctAskedCues: Refinement = changing('asked-cue', withRealCue)
