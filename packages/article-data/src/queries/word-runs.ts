import { fnv1a, mixBits } from '../fnv1a.ts'

/**
 * Hashes of every run of `length` words, in order (shingles). A shorter text gives one hash of all its words; a text
 * without words gives none. An array of 32-bit numbers, for speed: a story has hundreds.
 */
export const wordRuns = (words: readonly string[], length: number): Uint32Array => {
  const hashes = new Uint32Array(words.length)
  for (let at = 0; at < words.length; at++) hashes[at] = fnv1a(words[at] ?? '')
  const runs = new Uint32Array(words.length === 0 ? 0 : Math.max(1, words.length - length + 1))
  for (let from = 0; from < runs.length; from++) {
    let run = 0
    for (let at = from; at < from + length && at < hashes.length; at++)
      run = mixBits(Math.imul(run, 31) + (hashes[at] ?? 0))
    runs[from] = run
  }
  return runs
}
