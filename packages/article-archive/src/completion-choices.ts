import type { QueryCompletion } from '@onrecord/article-data/query'
import type { Archive, CompletedField } from './archive.ts'

const isCompleted = (field: string): field is CompletedField => /^(?:voice|place|org|publisher)$/u.test(field)

/**
 * The possible completions at the position that `completionAt` found in a query: keywords of the query language, or
 * names in the archive, at most `limit`. [] if there are none, as for dates. Throws ArchiveError.
 */
export const completionChoices = async (
  archive: Pick<Archive, 'complete'>,
  { field, begin, choices }: QueryCompletion,
  limit: number,
): Promise<readonly string[]> => choices ?? (isCompleted(field) ? await archive.complete(field, begin, limit) : [])
