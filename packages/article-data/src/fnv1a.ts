/** FNV-1a over UTF-16 code units, 32 bits. Source: RFC 9923 (parameters of the 32-bit variant). */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
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
