/** Thrown when a text holds not one word, so that there is no article to make of it. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError'
}

/** Throws ExtractError when `text` has neither a letter nor a digit. */
export const requireWords = (text: string): void => {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ExtractError('The text holds no word. Expected the text of a news story.')
}
