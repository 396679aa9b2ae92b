/** The weights of the attribution model cannot be used: the message names what was expected and what was found. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError'
}
