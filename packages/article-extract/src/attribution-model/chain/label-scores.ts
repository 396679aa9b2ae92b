import { mixFeature } from '../hashing.ts'
import { labels } from './labels.ts'

const size = labels.length
/** Two labels share a 32-bit number, so that a feature is added in half the steps. */
const width = (size + 1) >> 1

/** The weights of features, one row of whole numbers each, found by the feature's slot: its hash modulo 2^bits. */
export interface FeatureTable {
  readonly bits: number
  /** Two numbers for each 32 slots, side by side: a bit for each, whether it has a row; how many rows come before theirs. */
  readonly blocks: Uint32Array
  /** For each row by slot, which of the rows that differ it is. */
  readonly rowOf: Uint16Array | Uint32Array
  /** The rows that differ; label 2i in the lower half of the i-th number of a row, label 2i + 1 in the upper. */
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
  return { bits, blocks, ...differing(pairs), scale }
}

const sameRow = (some: Int32Array, from: number, others: Int32Array, start: number): boolean => {
  for (let at = 0; at < width; at++) if (some[from + at] !== others[start + at]) return false
  return true
}

/**
 * The rows that differ, and for each row which of them it is. Most weights are 0 or small, so that only one row in ten
 * differs from all before it: together they fit into a processor's cache.
 */
const differing = (all: Int32Array): Pick<FeatureTable, 'rowOf' | 'pairs'> => {
  const rowOf = new Uint32Array(all.length / width)
  const pairs = new Int32Array(all.length)
  // Open addressing, less than half full. A place holds the row found there plus 1.
  const mask = 2 ** Math.ceil(Math.log2(2 * rowOf.length + 1)) - 1
  const places = new Uint32Array(mask + 1)
  let found = 0
  for (let row = 0; row < rowOf.length; row++) {
    const from = row * width
    let hash = 0
    for (let at = from; at < from + width; at++) hash = mixFeature(1, hash, all[at]!)
    let place = hash & mask
    while (places[place] !== 0 && !sameRow(all, from, pairs, (places[place]! - 1) * width)) place = (place + 1) & mask
    if (places[place] === 0) {
      for (let at = 0; at < width; at++) pairs[found * width + at] = all[from + at]!
      places[place] = ++found
    }
    rowOf[row] = places[place]! - 1
  }
  return { rowOf: found > 65_536 ? rowOf : new Uint16Array(rowOf), pairs: pairs.slice(0, found * width) }
}

/** How many bits are set. Source: Warren, "Hacker’s Delight", 2012, 5-1. */
const bitCount = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/**
 * Writes the labels' scores of a token into `scores`, [token, label]: the sums over its features, the first `count` of
 * `hashes`. Sums of up to 250 features, each of at most 127, cannot run over their half of a number.
 */
export const scoreLabels = (
  { bits, blocks, rowOf, pairs, scale }: FeatureTable,
  hashes: Int32Array,
  count: number,
  scores: Float64Array,
  token: number,
): void => {
  const mask = 2 ** bits - 1
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0]
  for (let index = 0; index < count; index++) {
    const slot = hashes[index]! & mask
    const block = (slot >>> 5) * 2
    const held = blocks[block]!
    const bit = 1 << (slot & 31)
    if ((held & bit) === 0) continue
    const row = rowOf[blocks[block + 1]! + bitCount(held & (bit - 1))]! * width
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

/** Writes the two sums that one number holds. */
const unpack = (sums: number, scores: Float64Array, into: number, scale: number): void => {
  const lower = (sums << 16) >> 16
  scores[into] = lower * scale
  scores[into + 1] = ((sums - lower) >> 16) * scale
}
