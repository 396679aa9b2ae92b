import { type ArchiveReads, completionChoices } from '@onrecord/article-archive'
import { type Completion, type CompletionOptions, completionsAt } from '@onrecord/article-view'

const max = 10

/** The ways to complete a query at the caret, with names that the archive has; at most ten. */
export const archiveCompletions = (
  archive: ArchiveReads,
  query: string,
  caret: number,
  options?: CompletionOptions,
): Promise<readonly Completion[]> =>
  completionsAt(query, caret, (completion) => completionChoices(archive, completion, max), options)
