/**
 * FNV-1a over UTF-16 code units, 32 bits. Given a part of `text` and the hash of what comes before it, continues that hash.
 * Source: RFC 9923 (parameters of the 32-bit variant).
 */
export const fnv1a = (text: string, start = 0, end = text.length, before = 0x811c9dc5): number => {
  let hash = before
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/**
 * Mixes 32 bits so that each input bit changes about half of the output bits. Source: MurmurHash3's finalizer, public
 * domain.
 */
export const mixBits = (bits: number): number => {
  let hash = bits
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

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
