/**
 * Makes characters visible that control a terminal or hide text, in everything that the command writes. In text they
 * become "�". In JSON they are escaped, so nothing is lost. A single joiner or direction mark hides nothing and stays.
 */

// Escape sequences, including unterminated ones.
const sequences =
  /(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]?|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?|\u001B[\u0020-\u002F]*[\u0030-\u007E]?/gu

const controlCodes = String.raw`\u0000-\u0008\u000B-\u001F`
// Other controls, bidi controls, separators, fillers without width, and tag characters.
const hidden = String.raw`\u007F-\u009F\u061C\u115F\u1160\u17B4\u17B5\u180E\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}`
// A carriage return stays if it is part of a line end, as in calendars and tables.
const controls = new RegExp(`(?!\\r\\n)[${controlCodes}${hidden}]`, 'gu')

/** More combining marks on one letter than any language uses. */
const flood = /(\p{M}{8})\p{M}+/gu
/** Two or more zero-width spaces, joiners or direction marks. */
const invisible = /([\u200B-\u200F])[\u200B-\u200F]+/gu

/** Untrusted text, made safe for a stream. Line ends and tabs stay. */
export const harmless = (text: string): string =>
  text.replace(sequences, '�').replace(controls, '�').replace(flood, '$1�').replace(invisible, '$1')

/** Untrusted text, made safe for the screen: like `harmless`, with LF line ends and a space for each tab. */
export const plain = (text: string): string => harmless(text).replaceAll('\r\n', '\n').replaceAll('\t', ' ')

// JSON.stringify escapes control codes itself. The line ends between values are its own.
const inJson = new RegExp(`[${hidden}\\u200B-\\u200F]`, 'gu')

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`

const escaped = (found: string): string =>
  Array.from({ length: found.length }, (_, index) => unit(found.charCodeAt(index))).join('')

/** A value as JSON, with control and hidden characters escaped. `indent` as for JSON.stringify. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent)
    .replace(inJson, escaped)
    .replace(/(\p{M}{8})(\p{M}+)/gu, (_, kept: string, more: string) => kept + escaped(more))
