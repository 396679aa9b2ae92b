const word = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu

/** The text without case and diacritics, to compare by. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** The folded words of a text: runs of letters and digits, as the full-text index tells them apart. */
export const foldedWords = (text: string): readonly string[] => folded(text).match(word) ?? []

/** Where the words of a text lie, in UTF-16 code units, each with its folded form. */
export const wordSpans = (
  text: string,
): readonly { readonly start: number; readonly end: number; readonly word: string }[] =>
  Array.from(text.matchAll(word), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    word: folded(found[0]),
  }))
