export type {
  Archive,
  ArchiveStats,
  ArchiveVoice,
  ArticleSummary,
  CompletedField,
  DecisionOptions,
  Diagnosis,
  FigureOptions,
  Hit,
  KeptFeed,
  KeptFigure,
  KeptStatement,
  Page,
  PageOptions,
  PutOptions,
  PutResult,
  VoiceOptions,
} from './archive.ts'
export { type ArchiveAddress, archiveAddress } from './archive-address.ts'
export { ArchiveError } from './archive-error.ts'
export { completionChoices } from './completion-choices.ts'
export { type Decision, isDecision, type SplitPart, type VoiceRef } from './identity/decision.ts'
export type { ResolveOptions, ResolveResult } from './identity/resolve-voices.ts'
export { type ImportCounts, type ImportJob, type ImportQueue, importQueue } from './import-queue.ts'
export { type OpenOptions, openArchive } from './open-archive.ts'
export { type PreparedArticle, prepareArticle, underId } from './rows/prepared-article.ts'
export { type VoiceChoice, voiceChoices } from './voice-choices.ts'
export { voiceOfEntities } from './voice-of-entities.ts'
export { parseVoiceQuery, voiceStatementsFound } from './voice-query.ts'
