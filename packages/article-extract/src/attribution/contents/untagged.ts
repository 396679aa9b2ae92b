import type { Doc, TokenRange } from '../../doc/doc.ts'
import type { Attribution, Speaker } from '../attribution.ts'
import { isQuoted } from '../grammar/clauses.ts'
import { speechVerbs } from '../grammar/reporting-words.ts'

/** The probability that a quotation without a source has the speaker of the statement before it. */
const confidence = 0.6

/** A quotation whose source is elsewhere. */
export const untagged = (block: number, { first, end }: TokenRange, speaker: Speaker): Attribution => ({
  block,
  source: undefined,
  cue: undefined,
  content: [{ first, end }],
  verb: undefined,
  lemma: '',
  confidence,
  speaker,
})

/** The last token of an attribution. */
export const lastToken = ({ source, cue, content }: Attribution): number =>
  Math.max(source?.end ?? 0, cue?.end ?? 0, content.at(-1)?.end ?? 0) - 1

/** Whether somebody speaks, rather than thinks or is described. */
export const isSpeech = (doc: Doc, { lemma, content, speaker }: Attribution): boolean =>
  speechVerbs.has(lemma) || isQuoted(doc, content) || speaker !== undefined

/** The words that name the speaker of an attribution. */
export const speakerOf = ({ source, speaker }: Attribution): Speaker | undefined =>
  source ? { kind: 'words', range: source } : speaker
