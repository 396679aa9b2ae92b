import { type ArchiveReads, completionChoices } from '@onrecord/article-archive'
import { completionAt } from '@onrecord/article-data'
import type { Edit, QueryLine } from './query-line.ts'

const mostChoices = 20

/** The ways to go on where the caret stands, out of the query language or the archive. Throws ArchiveError. */
export const completeLine = async (archive: ArchiveReads, { text, caret }: QueryLine): Promise<Edit> => {
  const completion = completionAt(text, caret)
  if (!completion) return { kind: 'offer', text, of: [] }
  return { kind: 'offer', text, completion, of: await completionChoices(archive, completion, mostChoices) }
}
