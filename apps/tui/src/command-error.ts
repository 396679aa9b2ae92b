/** The exit codes that scripts can trust. */
export const exitCodes = { done: 0, failed: 1, misused: 2, interrupted: 130 } as const

type CommandErrorOptions = {
  readonly exitCode?: 1 | 2 | 130
  readonly cause?: unknown
  /** Lines to show under the message, such as the place of a mistake. */
  readonly lines?: readonly string[]
}

/** Something a person has to know, in one line: what, where, what was expected, what to do. `exitCode` is 1, 2 or 130. */
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

/** The end of a command that a person stopped, and what is left of it. */
export const interrupted = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.interrupted })
