import type { Hop, Note, Statement } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import type { Reference } from '../coreference/coreference.ts'

/** The voice of an attribution. */
export interface ResolvedVoice {
  readonly voiceIds: readonly string[]
  readonly anonymity: Statement['anonymity']
  /** The intermediaries between the writer and the voice, nearest to the writer first. */
  readonly chain: readonly Hop[]
  /** The words in the text that name the voice; empty if there are none. */
  readonly references: readonly Reference[]
  /** The probability that the voice is correct, 0 to 1. Absent without a voice. */
  readonly confidence?: number
  readonly notes: readonly Note[]
}

/** An attribution and its voice. */
export interface Voiced {
  readonly attribution: Attribution
  readonly voice: ResolvedVoice
}
