/**
 * An error that the user can fix. `message` is the one line that they see. `exitCode` is 1 for a failure and 2 for a
 * misused command.
 */
export class UserError extends Error {
  /**
   * @param {string} message
   * @param {{ exitCode?: number, cause?: unknown }} [options]
   */
  constructor(message, { exitCode = 1, cause } = {}) {
    super(message, { cause })
    this.name = 'UserError'
    this.exitCode = exitCode
  }
}
