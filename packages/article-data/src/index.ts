export { directionOf } from './direction-of.ts'
export { folded, foldedWords } from './folded.ts'
export { liesIn } from './lies-in.ts'
export type { Article, Byline, Correction, Dateline, Note, Provenance } from './model/article.ts'
export type {
  Coordinates,
  Entity,
  Group,
  Identifier,
  Mention,
  Organization,
  Person,
  Place,
  Work,
} from './model/entity.ts'
export type { Figure, FigureBase, Quantity, Unit } from './model/figure.ts'
export type { Emphasis, Extensions, Link, Media, Rights } from './model/page.ts'
export type { Hop, Medium, Stance, Statement } from './model/statement.ts'
export type { Block, Sentence, Span } from './model/text.ts'
export type { DateMention, Event } from './model/time.ts'
export { modelVersion } from './model/version.ts'
export { type AttributionLine, attributionLine } from './queries/attribution-line.ts'
export { type AttributionPart, attributionParts } from './queries/attribution-parts.ts'
export { type Attribution, attributionIndex, attributions } from './queries/attributions.ts'
export type { StatementRole } from './queries/block-marks.ts'
export { type Changes, changes, type StatementChange } from './queries/changes.ts'
export { type CitationStyle, cite } from './queries/cite.ts'
export { type Comparison, compare, type Shared } from './queries/compare.ts'
export { type Coverage, type CoveragePart, coverage, type Standing } from './queries/coverage.ts'
export { doubtfulVoiceBelow, isVoiceDoubtful, voiceWords } from './queries/doubtful-voice.ts'
export { edtfOrder } from './queries/edtf-order.ts'
export { type FigureInTime, type FigureSeries, figureSeries } from './queries/figure-series.ts'
export { type FigureRow, figureTable } from './queries/figure-table.ts'
export { formatDate } from './queries/format-date.ts'
export { formatCount, formatNumber, formatPercent } from './queries/format-number.ts'
export { formatQuantity } from './queries/format-quantity.ts'
export { letterMarks } from './queries/letter-marks.ts'
export { matchEntities, type VoiceOf } from './queries/match-entities.ts'
export { linkLines, mediaLines, type PageLine, rightsLine } from './queries/page-lines.ts'
export type { FigurePair } from './queries/pair-figures.ts'
export type { StatementPair } from './queries/pair-statements.ts'
export { assignTones, type NamedVoice, neutralTone, palette, surname } from './queries/palette.ts'
export { type PlaceMentions, places } from './queries/places.ts'
export {
  type Quotation,
  quotationKeys,
  quotations,
  type SharedQuotation,
  sharedQuotations,
} from './queries/quotations.ts'
export { type Segment, segments } from './queries/segments.ts'
export { shortName } from './queries/short-name.ts'
export { statementText } from './queries/statement-text.ts'
export { likeness, signatureBands, storySignature } from './queries/story-signature.ts'
export { type TimelineEntry, timeline, timelineDate } from './queries/timeline.ts'
export { type Voice, voiceKey, voices } from './queries/voices.ts'
export { asksForStatements } from './query/asks-for-statements.ts'
export { completeQuery, completionAt, type QueryCompletion } from './query/completion-at.ts'
export { formatQuery, formatQueryName } from './query/format-query.ts'
export { parseQuery } from './query/parse-query.ts'
export type { Comparator, NameField, ParsedQuery, Query, QueryMistake } from './query/query.ts'
export { type QueryField, queryAnonymities, queryFields, queryForms } from './query/query-field.ts'
export { quotedSpans } from './quoted-spans.ts'
export { statementForm } from './statement-form.ts'
export { statementId } from './statement-id.ts'
export { terms } from './terms.ts'
export { spokenText, wordStarts, wordsOf } from './words.ts'
