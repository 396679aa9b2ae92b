export type {
  Archive,
  ArchiveStats,
  ArchiveVoice,
  ArticleSummary,
  CompletedField,
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
} from './archive.ts'
export { type ArchiveAddress, archiveAddress } from './archive-address.ts'
export { ArchiveError } from './archive-error.ts'
export { completionChoices } from './completion-choices.ts'
export { type ImportCounts, type ImportJob, type ImportQueue, importQueue } from './import-queue.ts'
export { type OpenOptions, openArchive } from './open-archive.ts'
export { type PreparedArticle, prepareArticle, underId } from './rows/prepared-article.ts'
