export { resolveSelector } from './anchor/resolve-selector.ts'
export type { QuoteSelector, Resolution, Selector } from './anchor/selector.ts'
export { selectorFor } from './anchor/selector-for.ts'
export { type Changes, changes, type StatementChange } from './compare/changes.ts'
export { type Comparison, compare, type Shared } from './compare/compare.ts'
export { type FigureInTime, type FigureSeries, figureSeries } from './compare/figure-series.ts'
export { type ArticleFigure, figureSeriesOf, figuresOf } from './compare/figures-of.ts'
export { matchEntities, type VoiceOf } from './compare/match-entities.ts'
export type { FigurePair } from './compare/pair-figures.ts'
export type { StatementPair } from './compare/pair-statements.ts'
export {
  type Quotation,
  quotationKeys,
  quotations,
  type SharedQuotation,
  sharedQuotations,
} from './compare/quotations.ts'
export { signatureBands, similarity, storySignature } from './compare/story-signature.ts'
export { type VoiceAcross, voicesAcross } from './compare/voices-across.ts'
export { containsOffset, lowerBound } from './contains-offset.ts'
export { directionOf } from './direction-of.ts'
export { edtfOrder } from './edtf-order.ts'
export { isLanguageTag } from './is-language-tag.ts'
export { isBeforeDate, isIsoDate } from './iso-date.ts'
export type { Article, Byline, Correction, Dateline, Note, Provenance, Standard, Tool } from './model/article.ts'
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
export type {
  BoundQuantity,
  Figure,
  FigureBase,
  Quantity,
  RangeQuantity,
  Unit,
  ValueQuantity,
} from './model/figure.ts'
export type { Head } from './model/head.ts'
export type { Emphasis, Extensions, Link, Media, Rights, WebAddress } from './model/page.ts'
export type { Hop, Medium, Stance, Statement } from './model/statement.ts'
export type { Block, Sentence, Span } from './model/text.ts'
export type { DateMention, Event } from './model/time.ts'
export { modelVersion } from './model/version.ts'
export { normalizeForSearch, searchWords } from './normalize-for-search.ts'
export { OnRecordError } from './on-record-error.ts'
export { type AttributionLine, attributionLine } from './queries/attribution-line.ts'
export { type AttributionPart, attributionParts } from './queries/attribution-parts.ts'
export { type Attribution, attributionIndex, attributions } from './queries/attributions.ts'
export type { StatementRole } from './queries/block-marks.ts'
export { type CitationStyle, cite } from './queries/cite.ts'
export { type Coverage, type CoverageKind, type CoveragePart, coverage } from './queries/coverage.ts'
export { doubtfulVoiceBelow, isVoiceDoubtful, voiceWords } from './queries/doubtful-voice.ts'
export { type FigureRow, figureTable } from './queries/figure-table.ts'
export { formatDate } from './queries/format-date.ts'
export { formatCount, formatNumber, formatPercent } from './queries/format-number.ts'
export { formatQuantity, type Measured } from './queries/format-quantity.ts'
export { letterMarks } from './queries/letter-marks.ts'
export { linkLines, mediaLines, type PageLine, rightsLine } from './queries/page-lines.ts'
export { assignTones, type NamedVoice, neutralTone, palette, surname } from './queries/palette.ts'
export { type PlaceMentions, places } from './queries/places.ts'
export { type Position, positionOf } from './queries/position-of.ts'
export { type Segment, segments } from './queries/segments.ts'
export { type ListedStatement, statementList } from './queries/statement-list.ts'
export { type TimelineEntry, timeline, timelineDate } from './queries/timeline.ts'
export { shortName } from './queries/voice-names.ts'
export { type Voice, voiceKey, voices } from './queries/voices.ts'
export { quotedSpans } from './quoted-spans.ts'
export { statementForm } from './statement-form.ts'
export { statementId } from './statement-id.ts'
export { terms } from './terms.ts'
export { spokenText, statementText, wordStarts, wordsOf } from './words.ts'
