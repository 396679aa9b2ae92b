import { type ArchiveReads, completionChoices } from '@onrecord/article-archive'
import { completionsAt } from '@onrecord/article-view'
import type { Edit, QueryLine } from './query-line.ts'

const max = 20

/** The ways to complete the line at the caret, with names that the archive has. Throws ArchiveError. */
export const completeLine = async (archive: ArchiveReads, { text, caret }: QueryLine): Promise<Edit> => {
  const choicesFor = (completion: Parameters<typeof completionChoices>[1]) =>
    completionChoices(archive, completion, max)
  return { kind: 'offer', text, of: await completionsAt(text, caret, choicesFor, { isAsked: true }) }
}
