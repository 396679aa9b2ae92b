import type { Doc } from '../../doc/doc.ts'

const forms = /^(?:am|is|are|was|were|be|been|being|get|gets|got)$/
/** The maximum number of adverbs between the auxiliary and the verb. */
const maxAdverbs = 3

/** Whether the verb at a token is passive: "was told", "had then been told", "has also been called". */
export const isPassive = ({ tokens }: Doc, verb: number): boolean => {
  // The tagger takes some participles after an adverb for the past tense.
  if (!/^VB[DN]$/.test(tokens[verb]?.penn ?? '')) return false
  for (let at = verb - 1; at >= verb - 1 - maxAdverbs; at--) {
    const token = tokens[at]
    if (forms.test(token?.lower ?? '')) return true
    if (token?.tag !== 'ADV' && token?.tag !== 'PART') return false
  }
  return false
}
