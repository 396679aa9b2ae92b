/** Thrown when weights cannot be used. The message says what was expected and what was found. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError'
}
