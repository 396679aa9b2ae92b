/**
 * The text without case, diacritics and compatibility forms, for comparison: "Zelenskyý" and "ZELENSKYY" are the same.
 */
export const normalizeForSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

const apostrophe = /(?<=[\p{L}\p{N}])['’ʼ＇](?=[\p{L}\p{N}])/gu
// Chinese and Japanese have no spaces between words, so each character counts as a word.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/**
 * ASCII and the punctuation that newspapers print. Normalized English text consists of these, and splits three times
 * faster.
 */
const plain = /^[\p{ASCII}\u2010-\u2027\u2030-\u205e]*$/u

/**
 * The words of the text, normalized for comparison. Anything that is not a letter or a digit separates them. Apostrophes
 * inside a word are dropped, so "Kim’s" and "Kim's" are "kims".
 */
export const searchWords = (text: string): readonly string[] => {
  const bare = normalizeForSearch(text).replace(apostrophe, '')
  return (plain.test(bare) ? bare.match(/[a-z0-9]+/gu) : bare.replace(unspaced, ' $& ').match(/[\p{L}\p{N}]+/gu)) ?? []
}
