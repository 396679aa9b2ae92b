const MODULUS = 65521
// The maximum number of bytes before the sums exceed 32 bits.
const STRIDE = 5552

/** The Adler-32 checksum of `bytes`, as an unsigned number. Source: RFC 1950. */
export function adler32(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (let start = 0; start < bytes.length; start += STRIDE) {
    const end = Math.min(bytes.length, start + STRIDE)
    for (let at = start; at < end; at++) {
      low += bytes[at]!
      high += low
    }
    low %= MODULUS
    high %= MODULUS
  }
  return ((high << 16) | low) >>> 0
}
