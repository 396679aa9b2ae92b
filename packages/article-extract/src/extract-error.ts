/** Thrown when a text holds not one word, so that there is no article to make of it. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError'
}
