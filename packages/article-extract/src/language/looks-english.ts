import type { Doc } from '../doc/doc.ts'

/** Words that are frequent in English and rare in other languages. */
const frequent: ReadonlySet<string> = new Set(
  'the of and to that is was for with he she it they said by from have has had not but at as his her be this are were'.split(
    ' ',
  ),
)
/** In English news 40% of the words are among them; in other languages 2%. */
const minShare = 0.12
/** Fewer words than this say too little. */
const minWords = 20

/** Whether a text may be English. A few words pass for English unless none has a Latin letter. */
export const looksEnglish = ({ tokens }: Pick<Doc, 'tokens'>): boolean => {
  const words = tokens.filter(({ text }) => /\p{L}/u.test(text))
  if (words.length < minWords) return words.length === 0 || words.some(({ text }) => /\p{Script=Latin}/u.test(text))
  return words.filter(({ lower }) => frequent.has(lower)).length / words.length >= minShare
}
