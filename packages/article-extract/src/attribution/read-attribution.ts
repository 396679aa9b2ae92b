import type { FoundStatement } from '../attribution-model/statements/find-statements.ts'
import type { Doc, TokenRange } from '../doc/doc.ts'
import type { Attribution } from './attribution.ts'
import { cueLemma } from './grammar/cue-verbs.ts'

/** The last verb of speech in the cue, or the cue's last token. */
const verbIn = ({ tokens }: Doc, cue: TokenRange | undefined): number | undefined => {
  if (!cue) return undefined
  for (let index = cue.end - 1; index >= cue.first; index--) {
    if (cueLemma(tokens[index]?.lower ?? '') !== undefined) return index
  }
  return cue.end - 1
}

/**
 * Whether the content begins with a cited source, which is not part of it: "The Post reported, citing two officials,
 * that …".
 */
const startsWithCited = (lemma: string, verb: number | undefined, content: readonly TokenRange[]): boolean =>
  lemma === 'cite' && content.length > 1 && content[0]?.first === (verb ?? -1) + 1

/** A statement that the model found, with the verb that connects its content to its source. */
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
