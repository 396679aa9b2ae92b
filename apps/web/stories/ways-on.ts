import { type ArchiveReads, completionChoices } from '@onrecord/article-archive'
import { completeQuery, completionAt } from '@onrecord/article-data'

/** A way to go on with a query: what is chosen, the query with it, and where the caret stands then (UTF-16 code units). */
export type WayOn = { readonly choice: string; readonly text: string; readonly caret: number }

const most = 10

/**
 * The ways to go on with a query where the caret stands: names of fields where a word begins, else values of the field. Where
 * nothing of a word is written yet there are none, unless `isAsked`.
 */
export const waysOn = async (
  archive: ArchiveReads,
  query: string,
  caret: number,
  isAsked = false,
): Promise<readonly WayOn[]> => {
  const completion = completionAt(query, caret)
  if (!completion || (completion.field === 'field' && completion.begin === '' && !isAsked)) return []
  const choices = await completionChoices(archive, completion, most)
  return choices.map((choice) => ({ choice, ...completeQuery(query, completion, choice) }))
}
