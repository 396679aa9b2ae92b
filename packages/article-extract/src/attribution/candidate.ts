import type { TokenRange } from '../tokens/token.ts'

/** How source, cue and content stand to each other; the precision of each was measured, see pattern-rates.ts. */
export type Pattern =
  | 'that'
  | 'quotation'
  | 'colon'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'object'
  | 'preposition'
  | 'before'
  | 'quotedBefore'
  | 'around'
  | 'quotedAround'
  | 'passiveInfinitive'
  | 'accordingTo'
  | 'as'
  | 'nounThat'
  | 'speakerLabel'

/** What may be a statement: token ranges of one paragraph, and the pattern and word that found it. */
export interface Candidate {
  readonly pattern: Pattern
  /** The verb or noun of the cue. */
  readonly lemma: string
  /** The key of the measured rate: the lemma and, where it is not a plain active verb with its own source, in what manner. */
  readonly word: string
  readonly source?: TokenRange
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  /** The probability that source and content are right. */
  readonly score: number
}
