export {
  type ExtractAllOptions,
  type ExtractedStory,
  extractAll,
  type FailedStory,
  type StoryItem,
} from './all/extract-all.ts'
export type { BrowserWorker } from './all/open-worker.ts'
export { type KernelName, kernel } from './attribution-model/recurrent/kernel/kernel-name.ts'
export type { AttributionModel, FoundStatement, ModelMode } from './attribution-model/statements/find-statements.ts'
export type { SourceMarks } from './blocks/source-marks.ts'
export type { Coreference, CoreferenceResolver, Reference, ScoredCandidate, Speech } from './coreference/coreference.ts'
export type { Doc, DocBlock, DocSentence, Quotation, Tag, Token, TokenRange } from './doc/doc.ts'
export type { EntityMention, EntityRecord, EntityTable } from './entities/entity-table.ts'
export { explain, extract, extractArticle } from './extract-article.ts'
export { ExtractError, type ExtractErrorCode } from './extract-error.ts'
export { extractImported, type StoredStory } from './extract-imported.ts'
export type { ExtractOptions } from './extract-options.ts'
export type { Extraction } from './extraction.ts'
export { type ImportedStory, importedOptions } from './imported-options.ts'
export { type EmbeddedWeights, type ExtractionModel, fetchModel, loadModel, openModel } from './models/load-models.ts'
export { WeightsError } from './models/weights-file.ts'
export type { NameFinder, NameKind, NameSpan } from './names/name-span.ts'
export { type StandoffSpan, type StandoffStatement, toStandoff } from './to-standoff.ts'

export type { Explanation, StageTrace, TraceItem } from './trace/trace.ts'
