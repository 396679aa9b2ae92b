import type { Doc, TokenRange } from '../../doc/doc.ts'
import { singular, workNouns } from '../../voices/voice-nouns.ts'
import type { Attribution } from '../attribution.ts'
import { cueLemma } from '../grammar/cue-verbs.ts'
import { phraseStart } from '../grammar/noun-phrase.ts'

const telling =
  /^(?:showing|indicating|suggesting|revealing|confirming|stating|saying|claiming|alleging|arguing|warning)$/

interface NestedSource {
  readonly source: TokenRange
  readonly cue: TokenRange
}

/** The work that speaks directly before the content, and its verb: "a video indicating". */
const sourceBefore = ({ tokens, sentences, sentenceOf }: Doc, { first }: TokenRange): NestedSource | undefined => {
  const isTold = telling.test(tokens[first - 1]?.lower ?? '') && workNouns.has(singular(tokens[first - 2]?.lower ?? ''))
  const floor = sentences[sentenceOf[first] ?? -1]?.first ?? 0
  const start = isTold ? phraseStart(tokens, first - 2, floor) : undefined
  return start === undefined
    ? undefined
    : { source: { first: start, end: first - 1 }, cue: { first: first - 1, end: first } }
}

/** In "She suggested a way out, with a video indicating that …", the content is the video's, not hers. */
export const splitNestedSources = (doc: Doc, attribution: Attribution): readonly Attribution[] => {
  const split = attribution.content.flatMap((content): Attribution[] => {
    const found = sourceBefore(doc, content)
    if (!found || attribution.source?.end === found.source.end) return []
    const verb = found.cue.first
    const word = doc.tokens[verb]?.lower ?? ''
    return [{ ...attribution, ...found, content: [content], verb, lemma: cueLemma(word) ?? word }]
  })
  if (split.length === 0) return [attribution]
  const rest = attribution.content.filter((content) => !split.some((one) => one.content.includes(content)))
  return rest.length > 0 ? [{ ...attribution, content: rest }, ...split] : split
}
