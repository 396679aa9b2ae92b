const longest = 200
const hidden = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A text from outside as a message shows it: one line in double quotes, at most 200 characters, and every character
 * that steers a terminal or hides from a reader spelled out ("\u001b").
 */
export const quoted = (text: string): string => {
  const shown = text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text
  return JSON.stringify(shown).replace(hidden, escaped)
}
