import type { Doc } from './doc.ts'
import { memoizeWords } from './memoize-words.ts'

/** Words that are frequent in English and rare in other languages. */
const frequent: ReadonlySet<string> = new Set(
  `the of and to that is was for with he she it they said by from have has had not but at as his her be this are were its
  their would who which about when if could after says than been you our them there because into him says against whose while what only both two new year years people`.split(
    /\s+/,
  ),
)
/** In English news, 40% of the words are in this list; in other languages, 2%. */
const minShare = 0.12
/** A short text of names and titles has fewer of these words. */
const minShareInShort = 0.08
/** The number of words of a short text. */
const short = 60
/** A text with fewer words than this does not show its language. */
const minWords = 20

const hasLetter = memoizeWords((text) => /\p{L}/u.test(text))

/** Whether a text may be English. A short text passes unless none of its letters is Latin. */
export const looksEnglish = ({ tokens }: Pick<Doc, 'tokens'>): boolean => {
  const words = tokens.filter(({ text }) => hasLetter(text))
  if (words.length < minWords) return words.length === 0 || words.some(({ text }) => /\p{Script=Latin}/u.test(text))
  return (
    words.filter(({ lower }) => frequent.has(lower)).length / words.length >=
    (words.length < short ? minShareInShort : minShare)
  )
}
