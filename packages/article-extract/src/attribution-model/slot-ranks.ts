/**
 * The used slots of a large table by their order. There are two numbers for each block of 32 slots: a bitmap of the used
 * ones, and the number of used slots before the block. So a look-up needs one place in memory, and the rows of the
 * table can be without gaps, which keeps them in a processor's cache.
 */
export type SlotRanks = Uint32Array

/** The number of bits that are set. Source: Warren, "Hacker’s Delight", 2012, 5-1. */
const bitCount = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** The ranks of the used slots among `slots`. */
export const slotRanks = (slots: number, used: Iterable<number>): SlotRanks => {
  const ranks = new Uint32Array(2 * Math.ceil(slots / 32))
  for (const slot of used) ranks[(slot >>> 5) * 2]! |= 1 << (slot & 31)
  let count = 0
  for (let block = 0; block < ranks.length; block += 2) {
    ranks[block + 1] = count
    count += bitCount(ranks[block]!)
  }
  return ranks
}

/** The number of used slots before a slot, or -1 if the slot is not used. */
export const rankOf = (ranks: SlotRanks, slot: number): number => {
  const block = (slot >>> 5) * 2
  const used = ranks[block]!
  const bit = 1 << (slot & 31)
  return (used & bit) === 0 ? -1 : ranks[block + 1]! + bitCount(used & (bit - 1))
}
