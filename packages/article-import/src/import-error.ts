/** Thrown when something cannot be imported: not there, not reachable, refused by a limit, damaged, or of no known kind. One clear line. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  /** "local": refused because it is at no public address, which `allowLocal` would allow; "port": at another port than 80 and 443, which `allowPort` would. */
  readonly refusal?: 'local' | 'port'

  constructor(
    message: string,
    { cause, refusal }: { readonly cause?: unknown; readonly refusal?: 'local' | 'port' } = {},
  ) {
    super(message, cause === undefined ? {} : { cause })
    if (refusal !== undefined) this.refusal = refusal
  }
}

const longest = 200
const hidden = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text).toWellFormed()

/**
 * A text from outside as a message shows it: one line in double quotes, at most 200 characters, and every character that
 * steers a terminal or hides from a reader spelled out ("\u001b").
 */
export const quoteForTerminal = (text: string): string => JSON.stringify(cut(text)).replace(hidden, escaped)

/** What another library's error says, as a message shows it: its first line, made as harmless as a quoted text. */
export const errorDetail = (cause: unknown): string => {
  const [line = ''] = cause instanceof Error ? cause.message.trimStart().split(/\n\s*\n/u) : ['']
  return cut(line.replace(/\s+/gu, ' ').trim()).replace(hidden, escaped)
}
