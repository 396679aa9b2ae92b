import type { QueryCompletion } from '@onrecord/article-data'
import type { Archive, CompletedField } from './archive.ts'

const isCompleted = (field: string): field is CompletedField => /^(?:voice|place|org|publisher)$/u.test(field)

/**
 * The ways to go on where `completionAt` finds that something can be completed: the query language's own, else names that the
 * archive has, at most `limit`. [] where nobody knows any: dates. Throws ArchiveError.
 */
export const completionChoices = async (
  archive: Pick<Archive, 'complete'>,
  { field, begin, choices }: QueryCompletion,
  limit: number,
): Promise<readonly string[]> => choices ?? (isCompleted(field) ? await archive.complete(field, begin, limit) : [])
