/** What a person did or has that we cannot go on with: `message` is the one line they see, `exitCode` 1 failed, 2 misused. */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {{ exitCode?: number, cause?: unknown }} [options]
   */
  constructor(message, { exitCode = 1, cause } = {}) {
    super(message, { cause })
    this.name = 'Refusal'
    this.exitCode = exitCode
  }
}
