import { FeatureList } from '../features/feature-list.ts'
import { addWord, windowPlaces, windowReach } from '../features/word-features.ts'
import type { WordHashes } from '../input/paragraph-view.ts'
import { addFeatures, emptySums, type FeatureTable } from './label-scores.ts'

/** The sums of the features that depend on a word alone, for each place of a token's window that it can have. */
export type WordSums = (word: WordHashes) => Int32Array

/**
 * A function that computes the sums of a word once. A quarter of a token's features depend on a single word, and texts
 * repeat their words.
 */
export const wordSums = (table: FeatureTable): WordSums => {
  const known = new WeakMap<WordHashes, Int32Array>()
  const list = new FeatureList()
  const sumsOf = (word: WordHashes): Int32Array => {
    const sums = emptySums(windowPlaces)
    for (let place = 0; place < windowPlaces; place++) {
      list.clear()
      addWord(list, word, place - windowReach)
      addFeatures(table, list.hashes, list.count, sums, place)
    }
    return sums
  }
  return (word) => {
    let sums = known.get(word)
    if (sums === undefined) {
      sums = sumsOf(word)
      known.set(word, sums)
    }
    return sums
  }
}
