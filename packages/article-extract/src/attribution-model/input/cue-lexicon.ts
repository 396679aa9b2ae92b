import { lemmaOf } from './lemma.ts'

/** How often a word is a cue, from 1 (seldom) to 5 (nearly always), by its key; 0 for other words. */
export type CueLexicon = ReadonlyMap<string, number>

/** The key of a word in the lexicon: its lemma and whether it is a verb, a noun or something else. */
export const cueKey = (lower: string, tag: string): string => {
  const kind = tag.startsWith('V') ? 'V' : tag.startsWith('N') ? 'N' : 'O'
  return `${lemmaOf(lower, tag)}/${kind}`
}

/** The grade from which a word is a likely cue. */
export const likelyCue = 3
