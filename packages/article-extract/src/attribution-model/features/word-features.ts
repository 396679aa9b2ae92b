import type { WordHashes } from '../input/paragraph-view.ts'
import { before, behind } from './context-features.ts'
import type { FeatureList } from './feature-list.ts'

/** The distance of the farthest words that the features of a token contain. */
export const windowReach = 3

/** The number of places in a token's window: its own, and `windowReach` on each side. */
export const windowPlaces = 2 * windowReach + 1

const outside = (value: number): WordHashes => ({
  word: value,
  tag: value,
  lemma: value,
  shape: 0,
  last3: 0,
  last2: 0,
  first4: 0,
})

/** The words before the first word of a paragraph, and those after the last one. */
export const outsideWords = { before: outside(before), behind: outside(behind) }

/**
 * The features of a token that depend on a single word with its tag: the one `by` places after the token, or before it
 * if `by` is negative. So the same word in the same place always has the same features.
 */
export const addWord = (list: FeatureList, word: WordHashes, by: number): void => {
  list.from(1 + 2 * (by + windowReach))
  list.add(word.word)
  list.add(word.tag)
  if (by === 0) {
    list.from(30)
    list.add(word.shape)
    list.add(word.last3)
    list.add(word.last2)
    list.add(word.first4)
  }
  if (Math.abs(by) > 1) return
  list.from(by === 0 ? 35 : by < 0 ? 36 : 37)
  list.add(word.lemma)
}
