import { foldedWords } from '../folded.ts'

/** Words that say little by themselves. "not", "no" and "never" are none of them. */
const little = new Set(
  `a an the this that these those and or but as at by for from in into of on onto out over than to up with within
  is are was were be been being am has have had having do does did will would shall should can could may might must
  he she it they we you i his her its their our your my him them us me who whom whose which what there here
  im ive hes shes theyre youre weve thats also just very more most some any so then when while if`.split(/\s+/u),
)

const withoutPlural = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word

/** The words of the text that carry its meaning, folded, plural endings off, each once. All of them when none does. */
export const contentWords = (text: string): ReadonlySet<string> => {
  const words = foldedWords(text)
  const telling = words.filter((word) => !little.has(word))
  return new Set((telling.length === 0 ? words : telling).map(withoutPlural))
}

/** How many words both sets have. */
export const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared
}

const fewest = 4

/**
 * How alike two texts are by their content words, from 0 to 1: the share of words that both have (Dice), or 0.8 of how much
 * of the shorter stands in the longer when it has four words or more, for words that were cut.
 */
export const wordLikeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const least = Math.min(a.size, b.size)
  if (least === 0) return 0
  const shared = countShared(a, b)
  return Math.max((2 * shared) / (a.size + b.size), least < fewest ? 0 : (0.8 * shared) / least)
}
