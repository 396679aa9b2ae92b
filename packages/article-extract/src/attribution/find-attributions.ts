import type { Span } from '@onrecord/article-data'
import type { TokenRange } from '../tokens/token.ts'
import { arrange } from './arrange.ts'
import type { Pattern } from './candidate.ts'
import { findCandidates } from './find-candidates.ts'
import type { Paragraph } from './paragraph.ts'

/** Who says what, found but not yet known: the three roles as spans of the article's text, and what found them. */
export interface Attribution {
  readonly pattern: Pattern
  readonly lemma: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly confidence: number
}

/** The span of the article's text that a range of a paragraph's tokens covers. */
export const spanOf = ({ tokens }: Paragraph, { first, end }: TokenRange): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
})

/** The attributions of all paragraphs with at least the confidence `least`, in text order; their contents are disjoint. */
export const findAttributions = (paragraphs: readonly Paragraph[], least: number): readonly Attribution[] =>
  paragraphs.flatMap((paragraph) =>
    arrange(findCandidates(paragraph), paragraph.tokens.length, least).map(
      ({ pattern, lemma, source, cue, content, score }) => ({
        pattern,
        lemma,
        source: source ? [spanOf(paragraph, source)] : [],
        cue: cue.map((range) => spanOf(paragraph, range)),
        content: content.map((range) => spanOf(paragraph, range)),
        confidence: score,
      }),
    ),
  )
