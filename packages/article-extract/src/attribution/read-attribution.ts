import type { FoundStatement } from '../attribution-model/statements/find-statements.ts'
import type { Doc, TokenRange } from '../doc/doc.ts'
import type { Attribution } from './attribution.ts'
import { cueLemma } from './cue-forms.ts'

/** The last verb of speech in the cue, or its last token. */
const verbIn = ({ tokens }: Doc, cue: TokenRange | undefined): number | undefined => {
  if (!cue) return undefined
  for (let index = cue.end - 1; index >= cue.first; index--) {
    if (cueLemma(tokens[index]?.lower ?? '') !== undefined) return index
  }
  return cue.end - 1
}

/** "The Post reported, citing two officials, that …": the cited source is not part of what was said. */
const startsWithCited = (lemma: string, verb: number | undefined, content: readonly TokenRange[]): boolean =>
  lemma === 'cite' && content.length > 1 && content[0]?.first === (verb ?? -1) + 1

/** A statement found by the model, with the verb that ties its content to its source. */
export const readAttribution = (doc: Doc, { source, cue, content, confidence }: FoundStatement): Attribution => {
  const verb = verbIn(doc, cue)
  const word = doc.tokens[verb ?? -1]?.lower ?? ''
  const lemma = cueLemma(word) ?? word
  return {
    block: doc.blockOf[content[0]?.first ?? 0] ?? 0,
    source,
    cue,
    content: content.slice(startsWithCited(lemma, verb, content) ? 1 : 0),
    verb,
    lemma,
    confidence,
  }
}
