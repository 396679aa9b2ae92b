/**
 * Mixes 32 bits, so that each input bit changes about half of the output bits. Source: MurmurHash3's finalizer,
 * public domain.
 */
const mixed = (bits: number): number => {
  let hash = bits
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * A 64-bit hash of a text as 16 hexadecimal digits: two hashes like FNV-1a over UTF-16 code units, with different
 * multipliers.
 */
export const hashText = (text: string): string => {
  let [one, other] = [0x811c9dc5, 0x3c6ef372]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ (unit + 0x9e37), 0x85ebca6b)
    other ^= other >>> 15
  }
  const hex = (bits: number): string =>
    mixed(bits >>> 0)
      .toString(16)
      .padStart(8, '0')
  return hex(one) + hex(other ^ one)
}
