import type { TokenRange } from '../tokens/token.ts'

/** A verb that may tie words to a voice, with its auxiliaries and adverbs, and the words that may name that voice. */
export interface CueSite {
  readonly lemma: string
  /** The verb itself. */
  readonly verb: number
  /** From the first auxiliary or adverb on to behind the verb. */
  readonly group: TokenRange
  readonly source?: TokenRange
  /** Whether the source follows the verb: "said Moon". */
  readonly inverted: boolean
  /** Whether the source was taken over from a verb before: "and added", "adding". */
  readonly shared: boolean
  readonly voice: 'active' | 'passive' | 'participle' | 'infinitive'
}
