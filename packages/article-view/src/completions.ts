import { completeQuery, completionAt, type QueryCompletion } from '@onrecord/article-data/query'

/** A completion of a query: the chosen value, the completed query, and its caret position (UTF-16 code units). */
export type Completion = { readonly choice: string; readonly text: string; readonly caret: number }

/** Options of `completionsAt`. */
export type CompletionOptions = {
  /** Whether to complete even where no letter is typed, because the user requested it. */
  readonly isAsked?: boolean
}

/**
 * The completions of a query at the caret: field names at the beginning of a word, otherwise values of the field. `choicesFor`
 * returns the choices of an archive. Without a typed letter there are none, unless `isAsked` is set.
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
