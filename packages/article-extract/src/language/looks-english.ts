import type { PennWords } from '../tokens/penn-words.ts'

/** Words that are frequent in English and are no frequent words of the languages around it. */
const frequent: ReadonlySet<string> = new Set(
  'the of and to that is was for with he she it they said by from have has had not but at as his her be this are were'.split(
    ' ',
  ),
)
/** In English news four words in ten are among them, in other languages one in fifty. */
const leastShare = 0.12
/** In fewer words chance has too much say. */
const fewest = 20

/** Whether the words may be English. A few words pass for it unless none has a Latin letter. */
export const looksEnglish = (paragraphs: readonly PennWords[]): boolean => {
  const words = paragraphs.flatMap(({ words: own }) => own.filter((word) => /\p{L}/u.test(word)))
  if (words.length < fewest) return words.length === 0 || words.some((word) => /\p{Script=Latin}/u.test(word))
  return words.filter((word) => frequent.has(word.toLowerCase())).length / words.length >= leastShare
}
