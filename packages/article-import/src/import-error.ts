/**
 * Thrown when something cannot be imported: it is missing, unreachable, damaged, above a limit or in an unknown format.
 * The message is one line.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  /**
   * "local": the address is not public; `allowLocal` would permit it. "port": the port is not 80 or 443; `allowPort`
   * would permit it.
   */
  readonly refusal?: 'local' | 'port'

  constructor(
    message: string,
    { cause, refusal }: { readonly cause?: unknown; readonly refusal?: 'local' | 'port' } = {},
  ) {
    super(message, cause === undefined ? {} : { cause })
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
