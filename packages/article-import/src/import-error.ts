import { OnRecordError } from '@onrecord/article-data/error'

/**
 * Why something was not imported.
 *
 * - `not-found`: there is no such file, folder or address.
 * - `not-allowed`: a permission, robots.txt or a limit of the options forbids it.
 * - `unreachable`: the server did not answer, or answered with an error.
 * - `too-large`: it is above a limit of size, depth or time.
 * - `unsupported`: its format or scheme is not one that this package reads.
 * - `no-text`: it was read, but it has no story.
 * - `damaged`: it is cut off or not readable in its own format.
 */
export type ImportErrorCode =
  | 'not-found'
  | 'not-allowed'
  | 'unreachable'
  | 'too-large'
  | 'unsupported'
  | 'no-text'
  | 'damaged'

/** What is known about an error besides its message. The code is "damaged" unless another is given. */
export interface ImportErrorDetails {
  readonly code?: ImportErrorCode
  readonly cause?: unknown
  readonly refusal?: 'local' | 'port'
}

/**
 * Thrown when something cannot be imported: it is missing, unreachable, damaged, above a limit or in an unknown format.
 * The message is one line.
 */
export class ImportError extends OnRecordError {
  override readonly name = 'ImportError'
  readonly code: ImportErrorCode
  /**
   * "local": the address is not public; `allowLocal` would permit it. "port": the port is not 80 or 443; `allowPort`
   * would permit it.
   */
  readonly refusal?: 'local' | 'port'

  constructor(message: string, { code = 'damaged', cause, refusal }: ImportErrorDetails = {}) {
    super(message, cause === undefined ? {} : { cause })
    this.code = refusal === undefined ? code : 'not-allowed'
    if (refusal !== undefined) this.refusal = refusal
  }
}

const maxLength = 200
const hidden = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const cut = (text: string): string => (text.length > maxLength ? `${text.slice(0, maxLength)}…` : text).toWellFormed()

/**
 * A text from outside, quoted for a message: one line in double quotes, at most 200 characters. Characters that control
 * a terminal or are invisible are escaped ("\u001b").
 */
export const quoteForTerminal = (text: string): string => JSON.stringify(cut(text)).replace(hidden, escaped)

/** The first line of another library's error, cut and escaped like `quoteForTerminal`, without quotes. */
export const errorDetail = (cause: unknown): string => {
  const [line = ''] = cause instanceof Error ? cause.message.trimStart().split(/\n\s*\n/u) : ['']
  return cut(line.replace(/\s+/gu, ' ').trim()).replace(hidden, escaped)
}
