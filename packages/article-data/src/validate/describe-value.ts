const maxLength = 80
const hidden = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A text from outside as a message shows it: in double quotes, at most 80 characters, with escapes ("\u001b") for every
 * character that can control a terminal or hide text. Uses JSON's escapes and adds those that JSON leaves out.
 */
export const quoteText = (text: string): string => {
  const shown = text.length > maxLength ? `${text.slice(0, maxLength).toWellFormed()}…` : text
  return JSON.stringify(shown).replace(hidden, escaped)
}

/** The value that was found, for a message: a text or number itself, otherwise its kind ("an array", "nothing"). */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'string') return quoteText(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
