import type { Archive, CompletedField } from '@onrecord/article-archive'
import { completionAt } from '@onrecord/article-data'
import type { Edit, QueryLine } from './query-line.ts'

const mostChoices = 20

const isArchiveField = (field: string): field is CompletedField => /^(?:voice|place|org|publisher)$/u.test(field)

/** The ways to go on where the caret stands, out of the query language or the archive. Throws ArchiveError. */
export const completeLine = async (archive: Archive, { text, caret }: QueryLine): Promise<Edit> => {
  const completion = completionAt(text, caret)
  if (!completion) return { kind: 'offer', text, of: [] }
  const { field, begin, choices } = completion
  const of = choices ?? (isArchiveField(field) ? await archive.complete(field, begin, mostChoices) : [])
  return { kind: 'offer', text, completion, of }
}
