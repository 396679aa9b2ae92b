export { type AllOptions, allItems } from './all-items.ts'
export type {
  Archive,
  ArchiveStats,
  ArchiveVoice,
  ArticleSort,
  ArticleSummary,
  CompletedField,
  DamagedText,
  DecisionOptions,
  Diagnosis,
  ExportOptions,
  FacetValue,
  FigureOptions,
  Hit,
  ListOptions,
  MonthCount,
  Page,
  PageOptions,
  PutOptions,
  PutResult,
  RecentChange,
  SearchFacets,
  SearchOptions,
  StoredFeed,
  StoredFigure,
  StoredStatement,
  StoredVoice,
  VoiceBeside,
  VoiceOptions,
} from './archive.ts'
export { type ArchiveAddress, archiveAddress } from './archive-address.ts'
export {
  ArchiveBusyError,
  ArchiveError,
  type ArchiveErrorCode,
  ArchiveMissingError,
  ArchiveOutdatedError,
  ArchiveQueryError,
  ArchiveTimeoutError,
} from './archive-error.ts'
export { completionChoices } from './completion-choices.ts'
export { type Decision, isDecision, type SplitPart, type VoiceRef } from './identity/decision.ts'
export type { ResolveOptions, ResolveResult } from './identity/resolve-identity.ts'
export { fetchedFrom, type PreparedArticle, prepareArticle, underId } from './indexing/prepared-article.ts'
export { type OpenOptions, openArchive } from './open-archive.ts'
export type { ArchiveReads } from './reader/archive-reads.ts'
export { type ArchiveReader, type ArchiveState, openReader, type ReadLimits } from './reader/open-reader.ts'
export { type Restored, restoreArchive, verifyArchive } from './restore-archive.ts'
export type { Excerpt } from './search/excerpt.ts'
export { type VoiceChoice, voiceChoices, voiceQuery } from './voice-choices.ts'
export { voiceOfEntities } from './voice-of-entities.ts'
export { parseVoiceQuery, voiceStatementsFound } from './voice-query.ts'
