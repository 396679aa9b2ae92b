const longest = 200
const hidden = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text).toWellFormed()

/**
 * A text from outside as a message shows it: one line in double quotes, at most 200 characters, and every character that
 * steers a terminal or hides from a reader spelled out ("\u001b").
 */
export const quoted = (text: string): string => JSON.stringify(cut(text)).replace(hidden, escaped)

/** What another library's error says, as a message shows it: its first line, made as harmless as a quoted text. */
export const detailOf = (cause: unknown): string => {
  const [line = ''] = cause instanceof Error ? cause.message.trimStart().split(/\n\s*\n/u) : ['']
  return cut(line.replace(/\s+/gu, ' ').trim()).replace(hidden, escaped)
}
