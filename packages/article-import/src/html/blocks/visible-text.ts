/**
 * Characters that no reader sees and no search expects: soft hyphens, zero-width spaces, word joiners, invisible
 * operators, byte order marks in the middle. Joiners and marks of direction mean something and stay.
 */
const invisible = /\u00AD|\u034F|\u180E|\u200B|[\u2060-\u2064]|\uFEFF/gu

/** Tag characters, which can hide whole sentences; behind a black flag they spell the flag of a region. */
const tags = /(\u{1F3F4}[\u{E0020}-\u{E007F}]+)|[\u{E0000}-\u{E007F}]+/gu
const mayHide = /[\u{E0000}-\u{E007F}]/u

/** `text` without the characters that no reader sees. */
export const visibleText = (text: string): string => {
  const seen = text.replace(invisible, '')
  return mayHide.test(seen) ? seen.replace(tags, '$1') : seen
}
