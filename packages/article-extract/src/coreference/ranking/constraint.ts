import type { Anaphor, Reading } from '../reading.ts'
import type { Candidate } from './candidates.ts'

/** The data that constraints use besides the candidate: the reading so far and all candidates. */
export interface Setting {
  readonly reading: Reading
  readonly anaphor: Anaphor
  /** The last mention of a person or of people among the candidates, or -1. */
  readonly lastPeople: number
  /** The best match of a description among the named candidates of the same kind. */
  readonly bestMatch: number
  /** Whether a candidate without a name was described with this very noun before. */
  readonly isDescribedBefore: boolean
  /** The people named in the words that the anaphor is the source of; see `namedInContent`. */
  readonly inWords: ReadonlySet<string>
  /** Whether a person who fits the pronoun was named or spoke shortly before, and is not named in those words. */
  readonly isOtherNear: boolean
  /** The first mention of the block if it introduces a person who fits the speaker "he" or "she"; otherwise -1. */
  readonly blockOpening: number
}

/** A hard rule: no score overrides it. */
export interface Constraint {
  /** The name in a trace. */
  readonly name: string
  readonly rejects: (setting: Setting, candidate: Candidate) => boolean
}
