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
export { edtfOrder } from './dates/edtf-order.ts'
export { isBeforeDate, isIsoDate } from './dates/iso-date.ts'
export { formatDate } from './format/format-date.ts'
export { formatCount, formatNumber, formatPercent } from './format/format-number.ts'
export { formatQuantity, type Measured } from './format/format-quantity.ts'
export { isLanguageTag } from './is-language-tag.ts'
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
export { OnRecordError } from './on-record-error.ts'
export { type AttributionLine, attributionLine } from './statements/attribution-line.ts'
export { type AttributionPart, attributionParts } from './statements/attribution-parts.ts'
export { type Attribution, attributionIndex, attributions } from './statements/attributions.ts'
export { type CitationStyle, cite } from './statements/cite.ts'
export { quotedSpans } from './statements/quoted-spans.ts'
export { type FormOf, statementForms } from './statements/statement-form.ts'
export { statementId, statementIds } from './statements/statement-id.ts'
export { type ListedStatement, statementList } from './statements/statement-list.ts'
export { type FigureRow, figureTable } from './tables/figure-table.ts'
export { linkLines, mediaLines, type PageLine, rightsLine } from './tables/page-lines.ts'
export { type PlaceMentions, places } from './tables/places.ts'
export { type TimelineEntry, timeline, timelineDate } from './tables/timeline.ts'
export { terms } from './terms.ts'
export type { StatementRole } from './text/block-marks.ts'
export { containsOffset, lowerBound } from './text/contains-offset.ts'
export { directionOf } from './text/direction-of.ts'
export { normalizeForSearch, searchWords } from './text/normalize-for-search.ts'
export { type Position, positionOf } from './text/position-of.ts'
export { type Segment, segments } from './text/segments.ts'
export { spokenText, statementText, wordStarts, wordsOf } from './text/words.ts'
export { type Coverage, type CoverageKind, type CoveragePart, coverage } from './voices/coverage.ts'
export { type CoverageShares, coverageShares, type VoiceShare } from './voices/coverage-shares.ts'
export { doubtfulVoiceBelow, isVoiceDoubtful, voiceWords } from './voices/doubtful-voice.ts'
export { letterMarks } from './voices/letter-marks.ts'
export { assignTones, type NamedVoice, neutralTone, palette, surname } from './voices/palette.ts'
export { shortName } from './voices/voice-names.ts'
export { type Voice, voiceKey, voices } from './voices/voices.ts'
