// The marks that unicode61 treats as part of a word: U+0300 to U+0331, except those that it does not know.
const marks = '\\u0300-\\u0304\\u0306-\\u030c\\u030f\\u0311\\u031b\\u0323-\\u0328\\u032d\\u032e\\u0330\\u0331'
const word = new RegExp(`[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{Co}${marks}]*`, 'gu')
const anyMark = new RegExp(`[${marks}]`, 'gu')
const latinWithMarks = /^[a-zıſ][\u0300-\u036f]+$/u
const plainAscii = /^[a-z0-9]*$/i

// Letters with several lower-case forms, which case folding joins and toLowerCase does not.
const joined: Readonly<Record<string, string>> = {
  ς: 'σ',
  ſ: 's',
  µ: 'μ',
  ϐ: 'β',
  ϑ: 'θ',
  ϕ: 'φ',
  ϖ: 'π',
  ϰ: 'κ',
  ϱ: 'ρ',
  ϵ: 'ε',
}

/** A tsvector does not accept words of more than 2,046 bytes. */
const longest = 500

const foldedLetter = (letter: string): string => {
  const small = letter.toLowerCase()
  const parts = small.normalize('NFD')
  const bare = latinWithMarks.test(parts) ? (parts[0] ?? '') : small
  return joined[bare] ?? bare
}

const foldedWord = (found: string): string => {
  const isPlain = plainAscii.test(found)
  const small = isPlain ? found.toLowerCase() : Array.from(found, foldedLetter).join('').replace(anyMark, '')
  return small.slice(0, longest)
}

/**
 * The words of a text as the full-text index has them: runs of letters and digits without case, Latin letters without
 * diacritics. The same as SQLite's `unicode61 remove_diacritics 2`, so that both engines find the same.
 */
export const terms = (text: string): readonly string[] =>
  (text.match(word) ?? []).map(foldedWord).filter((term) => term !== '')
