import { type Note, OnRecordError } from '@onrecord/article-data'

/**
 * Why nothing was extracted: the text has no words, an option has a value that cannot be used, or a worker of `extractAll`
 * failed.
 */
export type ExtractErrorCode = 'text-empty' | 'options-invalid' | 'worker-failed'

/**
 * Thrown for a text without words, or for options that cannot be used. `notes` has one note for each wrong option, with its
 * place as a JSON Pointer into the options.
 */
export class ExtractError extends OnRecordError {
  override readonly name = 'ExtractError'
  readonly code: ExtractErrorCode
  readonly notes: readonly Note[]

  constructor(code: ExtractErrorCode, message: string, notes: readonly Note[] = []) {
    super(message)
    this.code = code
    this.notes = notes
  }
}

/** Throws ExtractError if `text` has neither a letter nor a digit. */
export const requireWords = (text: unknown): void => {
  if (typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text))
    throw new ExtractError('text-empty', 'The text has no words. Pass the text of a news story.')
}
