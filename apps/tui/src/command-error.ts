/** The exit codes that scripts can trust. */
export const exitCodes = { done: 0, failed: 1, misused: 2 } as const

/** Something a person has to know, in one line: what, where, what was expected, what to do. `exitCode` is 1 or 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: 1 | 2

  constructor(message: string, options: { readonly exitCode?: 1 | 2; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.exitCode = options.exitCode ?? exitCodes.failed
  }
}
