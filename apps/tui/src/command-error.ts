/** The exit codes, which scripts can rely on. */
export const exitCodes = { done: 0, failed: 1, misused: 2, interrupted: 130 } as const

type CommandErrorOptions = {
  readonly exitCode?: 1 | 2 | 130
  readonly cause?: unknown
  /** Lines to show below the message, such as the position of an error. */
  readonly lines?: readonly string[]
}

/** An error to show on one line: what happened, where, and what to do. `exitCode` is 1, 2 or 130. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: 1 | 2 | 130
  readonly lines: readonly string[]

  constructor(message: string, { exitCode = exitCodes.failed, cause, lines = [] }: CommandErrorOptions = {}) {
    super(message, { cause })
    this.exitCode = exitCode
    this.lines = lines
  }
}

/** The error of a command that the user stopped. The message says what was completed. */
export const interrupted = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.interrupted })
