import { completeQuery, completionAt, type QueryCompletion } from '@onrecord/article-data'

/** A way to complete a query: what is chosen, the query with it, and where the caret is then (UTF-16 code units). */
export type Completion = { readonly choice: string; readonly text: string; readonly caret: number }

export type CompletionOptions = {
  /** Whether the person asked for completions where no letter of a word is typed yet. */
  readonly isAsked?: boolean
}

/**
 * The ways to complete a query at the caret: names of fields where a word begins, otherwise values of the field. `choicesFor`
 * gives those that an archive knows. Where no letter of a word is typed there are none, unless `isAsked`.
 */
export const completionsAt = async (
  query: string,
  caret: number,
  choicesFor: (completion: QueryCompletion) => Promise<readonly string[]>,
  { isAsked = false }: CompletionOptions = {},
): Promise<readonly Completion[]> => {
  const completion = completionAt(query, caret)
  if (!completion || (completion.field === 'field' && completion.begin === '' && !isAsked)) return []
  const choices = await choicesFor(completion)
  return choices.map((choice) => ({ choice, ...completeQuery(query, completion, choice) }))
}
