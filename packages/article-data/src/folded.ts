/** The text without case, diacritics and compatibility forms, to compare by: "Zelenskyý" and "ZELENSKYY" are one. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

// Words of Chinese and Japanese are not set apart by spaces: there a character counts as a word.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** The words of the text, folded, to compare texts by: what no letter or digit is separates them, apostrophes too. */
export const foldedWords = (text: string): readonly string[] =>
  folded(text)
    .replace(unspaced, ' $& ')
    .match(/[\p{L}\p{N}]+/gu) ?? []
