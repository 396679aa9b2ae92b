import { labels } from './labels.ts'

const size = labels.length
/** Two labels share a 32-bit number, so that a feature is added in half the steps. */
const width = (size + 1) >> 1

/** The weights of features, one row of whole numbers each, found by the feature's slot: its hash modulo 2^bits. */
export interface FeatureTable {
  readonly bits: number
  /** Two numbers for each 32 slots, side by side: a bit for each, whether it has a row; how many rows come before theirs. */
  readonly blocks: Uint32Array
  /** The rows by slot; label 2i in the lower half of the i-th number of a row, label 2i + 1 in the upper. */
  readonly pairs: Int32Array
  /** What a weight of 1 stands for. */
  readonly scale: number
}

/** A table of the weights of the slots `slots`, which come in order; `columns` has them label by label, [label, row]. */
export const featureTable = (bits: number, slots: Uint32Array, columns: Int8Array, scale: number): FeatureTable => {
  const blocks = new Uint32Array(2 ** bits / 16)
  const pairs = new Int32Array(slots.length * width)
  for (let row = 0; row < slots.length; row++) blocks[(slots[row]! >>> 5) * 2]! |= 1 << (slots[row]! & 31)
  for (let label = 0; label < size; label++) {
    const [from, half, shift] = [label * slots.length, label >> 1, label & 1 ? 65_536 : 1]
    for (let row = 0; row < slots.length; row++) pairs[row * width + half]! += columns[from + row]! * shift
  }
  let row = 0
  for (let block = 0; block < blocks.length; block += 2) {
    blocks[block + 1] = row
    row += bitCount(blocks[block]!)
  }
  return { bits, blocks, pairs, scale }
}

/** How many bits are set. Source: Warren, "Hacker’s Delight", 2012, 5-1. */
const bitCount = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/**
 * The labels' scores of each token, [token, label]: the sums over its features. Sums of up to 250 features, each of at
 * most 127, cannot run over their half of a number.
 */
export const labelScores = (table: FeatureTable, features: readonly Int32Array[]): Float64Array => {
  const { bits, blocks, pairs, scale } = table
  const scores = new Float64Array(features.length * size)
  const mask = 2 ** bits - 1
  for (let token = 0; token < features.length; token++) {
    const hashes = features[token]!
    let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0]
    for (let index = 0; index < hashes.length; index++) {
      const slot = hashes[index]! & mask
      const block = (slot >>> 5) * 2
      const held = blocks[block]!
      const bit = 1 << (slot & 31)
      if ((held & bit) === 0) continue
      const row = (blocks[block + 1]! + bitCount(held & (bit - 1))) * width
      a = (a + pairs[row]!) | 0
      b = (b + pairs[row + 1]!) | 0
      c = (c + pairs[row + 2]!) | 0
      d = (d + pairs[row + 3]!) | 0
      e = (e + pairs[row + 4]!) | 0
      f = (f + pairs[row + 5]!) | 0
    }
    const from = token * size
    unpack(a, scores, from, scale)
    unpack(b, scores, from + 2, scale)
    unpack(c, scores, from + 4, scale)
    unpack(d, scores, from + 6, scale)
    unpack(e, scores, from + 8, scale)
    scores[from + 10] = ((f << 16) >> 16) * scale
  }
  return scores
}

/** Writes the two sums that one number holds. */
const unpack = (sums: number, scores: Float64Array, into: number, scale: number): void => {
  const lower = (sums << 16) >> 16
  scores[into] = lower * scale
  scores[into + 1] = ((sums - lower) >> 16) * scale
}
