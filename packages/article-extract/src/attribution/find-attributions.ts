import type { Span } from '@onrecord/article-data'
import type { TokenRange } from '../tokens/token.ts'
import { arrange } from './arrange.ts'
import type { Candidate } from './candidate.ts'
import { findCandidates } from './find-candidates.ts'
import { joinQuotations } from './join-quotations.ts'
import type { Paragraph } from './paragraph.ts'

/** Who says what, found but not yet known: the three roles as spans of the article's text, and what found them. */
export interface Attribution {
  readonly paragraph: Paragraph
  readonly candidate: Candidate
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly method: 'rule' | 'model'
}

/** The span of the article's text that a range of a paragraph's tokens covers. */
export const spanOf = ({ tokens }: Paragraph, { first, end }: TokenRange): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
})

/** The attributions of all paragraphs with at least the confidence `least`, in text order; their contents are disjoint. */
export const findAttributions = (paragraphs: readonly Paragraph[], least: number): readonly Attribution[] =>
  joinQuotations(
    paragraphs,
    paragraphs.flatMap((paragraph) => attributionsIn(paragraph, least)),
  )

function attributionsIn(paragraph: Paragraph, least: number): readonly Attribution[] {
  return arrange(findCandidates(paragraph), paragraph.tokens.length, least).map((candidate) => ({
    paragraph,
    candidate,
    source: candidate.source ? [spanOf(paragraph, candidate.source)] : [],
    cue: candidate.cue.map((range) => spanOf(paragraph, range)),
    content: candidate.content.map((range) => spanOf(paragraph, range)),
    method: 'rule',
  }))
}
