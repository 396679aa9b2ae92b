import type { TokenRange } from '../doc/doc.ts'

/** A statement in terms of the doc's tokens, before it is known who its source is. */
export interface Attribution {
  /** The index of the block. Content may continue in the blocks after it. */
  readonly block: number
  readonly source: TokenRange | undefined
  readonly cue: TokenRange | undefined
  /** In text order, disjoint, at least one. */
  readonly content: readonly TokenRange[]
  /** The cue's verb of speech, or its last token. A cue may continue after it: "told the AP on Monday that". */
  readonly verb: number | undefined
  /** That verb's lemma: "accord" for "according to", "" without a cue. */
  readonly lemma: string
  /** The probability that this is a statement and that its source and content are right, 0 to 1. */
  readonly confidence: number
  /** It lies in the content of another attribution. */
  readonly isNested?: boolean
}

/** Whether a token is in one of the ranges. */
export const isInRanges = (ranges: readonly TokenRange[], token: number): boolean =>
  ranges.some(({ first, end }) => first <= token && token < end)
