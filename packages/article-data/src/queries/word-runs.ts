import { fnv1a, mixed } from '../fnv1a.ts'

/**
 * Hashes (32 bits) of every run of `length` words, in order (shingles); of all words in one when there are fewer.
 * [] when there is no word.
 */
export const wordRuns = (words: readonly string[], length: number): readonly number[] => {
  if (words.length === 0) return []
  const hashes = words.map(fnv1a)
  const last = Math.max(0, hashes.length - length)
  return hashes.slice(0, last + 1).map((_, from) => {
    let run = 0
    for (let at = from; at < from + length && at < hashes.length; at++)
      run = mixed(Math.imul(run, 31) + (hashes[at] ?? 0))
    return run
  })
}
