/** FNV-1a hash of a part of `text`, 32 bits. It depends only on the characters of the part. */
export const hashText = (text: string, start = 0, end: number = text.length): number => {
  let hash = 0x811c9dc5
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash | 0
}

/** The 32-bit hash of a feature: its `template` and up to four values. */
export const mixFeature = (template: number, a: number, b = 0, c = 0, d = 0): number => {
  let hash = Math.imul(template, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ d
  hash = Math.imul(hash ^ (hash >>> 14), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
