/** Thrown when a text has no words, so that no article can be extracted from it. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError'
}

/** Throws ExtractError if `text` has neither a letter nor a digit. */
export const requireWords = (text: string): void => {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ExtractError('The text has no words. Pass the text of a news story.')
}
