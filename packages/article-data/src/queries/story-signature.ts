import { mixed } from '../fnv1a.ts'
import { foldedWords } from '../folded.ts'
import type { Article } from '../model/article.ts'
import { wordRuns } from './word-runs.ts'

const binCount = 128
const bandRows = 4
const wordsInRun = 4
const empty = 0xffffffff

/**
 * 128 numbers of 32 bits that stand for the text of a story, to find stories that tell the same with; [] for a text
 * without a word. The same text always gives the same signature; case, diacritics and punctuation do not count.
 * MinHash over runs of four words, one permutation for all bins. Sources: Broder 1997; Li, Owen and Zhang 2012; empty
 * bins are filled as by Shrivastava 2017.
 */
export const storySignature = ({ text }: Pick<Article, 'text'>): readonly number[] => {
  const runs = wordRuns(foldedWords(text), wordsInRun)
  if (runs.length === 0) return []
  const bins = new Uint32Array(binCount).fill(empty)
  for (const run of runs) {
    const bin = run & (binCount - 1)
    const rank = mixed(run ^ 0x9e3779b9)
    if (rank < (bins[bin] ?? empty)) bins[bin] = rank
  }
  return Array.from(bins, (rank, bin) => (rank === empty ? borrowed(bins, bin) : rank))
}

/** What an empty bin takes from a full one, which any two texts choose in the same order. */
const borrowed = (bins: Uint32Array, bin: number): number => {
  // A story's only rank may be `empty` itself, once in four thousand million: then there is nothing to take.
  for (let tries = 0; tries < binCount * binCount; tries++) {
    const rank = bins[mixed(bin * 0x10001 + tries) % binCount] ?? empty
    if (rank !== empty) return rank
  }
  return empty
}

/**
 * How much of two stories is the same, from 0 to 1: their signatures' estimate of the runs of four words that both have
 * among those that either has (Jaccard), give or take 0.04 in the middle. 0 when either has no word.
 */
export const likeness = (a: readonly number[], b: readonly number[]): number =>
  a.length === 0 || a.length !== b.length ? 0 : a.filter((rank, bin) => rank === b[bin]).length / a.length

/**
 * 32 keys of 32 bits to index a signature by: two stories that share a key may be near-duplicates, and one alike by half
 * shares one 9 times in 10, by 0.7 always but for 1 in 6,000, by 0.2 one time in 20. Ask `likeness` of those that do. [] for [].
 */
export const signatureBands = (signature: readonly number[]): readonly number[] =>
  Array.from({ length: Math.floor(signature.length / bandRows) }, (_, band) =>
    signature
      .slice(band * bandRows, (band + 1) * bandRows)
      .reduce((key, rank) => mixed(Math.imul(key, 31) + rank), band + 1),
  )
