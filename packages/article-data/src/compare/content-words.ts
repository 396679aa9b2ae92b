import { searchWords } from '../text/normalize-for-search.ts'

/** Function words. "not", "no" and "never" are not among them, because they change the meaning. */
const little = new Set(
  `a an the this that these those and or but as at by for from in into of on onto out over than to up with within
  is are was were be been being am has have had having do does did will would shall should can could may might must
  he she it they we you i his her its their our your my him them us me who whom whose which what there here
  im ive hes shes theyre youre weve thats also just very more most some any so then when while if`.split(/\s+/u),
)

const withoutPlural = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word

/**
 * The content words of the text, normalized, without plural endings, each once. All words when there is no content word.
 */
export const contentWords = (text: string): ReadonlySet<string> => {
  const words = searchWords(text)
  const content = words.filter((word) => !little.has(word))
  return new Set((content.length === 0 ? words : content).map(withoutPlural))
}

/** How many words are in both sets. */
export const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared
}

const minWords = 4

/**
 * The similarity of two texts by their content words, from 0 to 1: the share of words in both (Dice) or, for shortened
 * text, 0.8 of the share of the shorter text that is in the longer one when it has four words or more.
 */
export const wordSimilarity = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const smaller = Math.min(a.size, b.size)
  if (smaller === 0) return 0
  const shared = countShared(a, b)
  return Math.max((2 * shared) / (a.size + b.size), smaller < minWords ? 0 : (0.8 * shared) / smaller)
}
