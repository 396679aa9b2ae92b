/**
 * Characters that readers do not see and searches do not expect: soft hyphens, zero-width spaces, word joiners,
 * invisible operators, byte order marks. Joiners and direction marks have a meaning and stay.
 */
const invisible = /\u00AD|\u034F|\u180E|\u200B|[\u2060-\u2064]|\uFEFF/gu

/** Tag characters can hide whole sentences. After a black flag they spell the flag of a region. */
const tags = /(\u{1F3F4}[\u{E0020}-\u{E007F}]+)|[\u{E0000}-\u{E007F}]+/gu
const mayHide = /[\u{E0000}-\u{E007F}]/u

/** `text` without invisible characters. */
export const visibleText = (text: string): string => {
  const seen = text.replace(invisible, '')
  return mayHide.test(seen) ? seen.replace(tags, '$1') : seen
}

const spaces = /\s+/gu

/** `text` without invisible characters, with white space collapsed and trimmed. */
export const collapse = (text: string): string => visibleText(text).replace(spaces, ' ').trim()

const raised: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
}
const exponent = /^[-−+]?\d{1,3}$/u
const base = /(?:^|[\s\d(/·.])(?:[kcdmµn]?m|ft|yd|in|mi|s|[×x*·]\s?10|10)$/u
const noteMark = /^(?:\[?\(?(?:\d{1,3}|[a-z]|note \d+|citation needed)\)?\]?|[*†‡§¶#]+)(?:\s*,\s*\d{1,3})*$/iu

/**
 * The text of a superscript after the words `before` it: an exponent in superscript characters ("km²"), nothing for a
 * note mark ("48²" is 48 with a note), otherwise the text itself ("1st").
 */
export const superscript = (text: string, before: string, isLink: boolean): string => {
  const mark = text.replace(/\s+/gu, ' ').trim()
  if (exponent.test(mark) && !isLink && base.test(before)) return mark.replace(/./gu, (one) => raised[one] ?? one)
  return noteMark.test(mark) && (isLink || !/^[a-z]$/iu.test(mark)) ? '' : text
}
