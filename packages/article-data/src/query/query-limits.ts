/**
 * What a query may contain, because engines have limits too. docs/query-language.md says so to readers, and a test
 * compares them.
 */
export const queryLimits = {
  /** The letters before a star. A single letter matches a large share of all words, and looking them up takes as long. */
  minPrefixLetters: 2,
  /** The words with a star. Each one matches many words. */
  maxPrefixes: 10,
  /** The words, phrases and fields. */
  maxTerms: 100,
  /** The depth of parentheses and minuses. */
  maxDepth: 32,
} as const
