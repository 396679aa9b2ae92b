import type { Span } from '@onrecord/article-data'
import type { TokenRange } from '../tokens/token.ts'
import type { Paragraph } from './paragraph.ts'

/** Who says what, found but not yet known whom it leads to: the three roles as spans of the article's text. */
export interface Attribution {
  readonly paragraph: Paragraph
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The same by the paragraph's tokens. */
  readonly tokens: {
    readonly source: TokenRange | undefined
    readonly cue: readonly TokenRange[]
    readonly content: readonly TokenRange[]
    /** The cue's verb, else its last word: a cue may go on behind it, "told the AP on Monday that". */
    readonly verb: number | undefined
  }
  /** That verb in the form without ending ("accord" for "according to"); "" without cue. */
  readonly lemma: string
  /** The probability that source and content are right. */
  readonly confidence: number
  /** Whether it stands in the content of another one. */
  readonly isNested?: boolean
}

/** The span of the article's text that a range of a paragraph's tokens covers. */
export const spanOf = ({ tokens }: Paragraph, { first, end }: TokenRange): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
})
