import type { Doc } from '../doc/doc.ts'
import type { Attribution } from './attribution.ts'
import { changing, type Refinement } from './refinement.ts'
import { finiteVerbIn, speechVerbs } from './reporting-words.ts'

/** The last verb of speech between the source and the content, with the adverb before it. */
const realCue = ({ tokens }: Doc, { source, content, verb = -1 }: Attribution): number | undefined => {
  const first = content[0]?.first ?? 0
  if (!source || source.first < verb || source.end > first) return undefined
  for (let at = first - 1; at >= source.end; at--) if (finiteVerbIn(speechVerbs, tokens[at]?.lower ?? '')) return at
  return undefined
}

const withRealCue = (doc: Doc, one: Attribution): Attribution => {
  if (one.lemma !== 'ask' || doc.tokens[one.verb ?? -1]?.lower !== 'asked') return one
  const verb = realCue(doc, one)
  if (verb === undefined) return one
  const isModified = doc.tokens[verb - 1]?.tag === 'ADV' && verb - 1 >= (one.source?.end ?? 0)
  const lemma = finiteVerbIn(speechVerbs, doc.tokens[verb]?.lower ?? '') ?? one.lemma
  return { ...one, cue: { first: isModified ? verb - 1 : verb, end: verb + 1 }, verb, lemma }
}

/** "Asked about it, Tell said that …": the cue is what Tell does, not the question. */
export const correctAskedCues: Refinement = changing('asked-cue', withRealCue)
