import type { Doc } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { finiteVerbIn, speechVerbs } from '../grammar/reporting-words.ts'
import { changing, type Refinement } from '../refinement.ts'

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

const withRealCue = (doc: Doc, found: Attribution): Attribution => {
  if (found.lemma !== 'ask' || doc.tokens[found.verb ?? -1]?.lower !== 'asked') return found
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
