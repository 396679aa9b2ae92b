import { mixFeature } from '../hashing.ts'
import { labels } from './labels.ts'

const size = labels.length
/** Two labels share a 32-bit number, so that a feature is added in half the steps. */
const width = (size + 1) >> 1

/**
 * The weights of features: one row of integers for each feature, found by its slot, which is its hash modulo 2^bits.
 */
export interface FeatureTable {
  readonly bits: number
  /**
   * Open addressing by the lower bits of a slot, with a load of at most one half. A place holds the row in its lower
   * bits. Above them are the slot's upper bits and the distance from its home place, which together identify the slot.
   * 0 is empty.
   */
  readonly places: Int32Array
  /**
   * The distinct rows, from 1. Label 2i is in the lower half of a row's i-th number, and label 2i + 1 in the upper
   * half.
   */
  readonly pairs: Int32Array
  /** The value of a weight of 1. */
  readonly scale: number
}

const rowBits = 17
const rowMask = 2 ** rowBits - 1
const farBits = 9

/** A table of the weights of the slots `slots`, which are in order. `columns` has them by label, [label, row]. */
export const featureTable = (bits: number, slots: Uint32Array, columns: Int8Array, scale: number): FeatureTable => {
  const all = new Int32Array(slots.length * width)
  for (let label = 0; label < size; label++) {
    const [from, half, shift] = [label * slots.length, label >> 1, label & 1 ? 65_536 : 1]
    for (let row = 0; row < slots.length; row++) all[row * width + half]! += columns[from + row]! * shift
  }
  const { rowOf, pairs } = differing(all)
  return { bits, places: placesFor(bits, slots, rowOf), pairs, scale }
}

/** The places of the slots, each with its row. */
const placesFor = (bits: number, slots: Uint32Array, rowOf: Uint32Array): Int32Array => {
  const placeBits = Math.max(bits + rowBits + farBits - 32, Math.ceil(Math.log2(2 * slots.length + 1)))
  const mask = 2 ** placeBits - 1
  const places = new Int32Array(mask + 1)
  for (const [index, slot] of slots.entries()) {
    let far = 0
    while (places[(slot + far) & mask] !== 0) far++
    if (far >= 2 ** farBits) throw new RangeError(`Too many features share slot ${slot}.`)
    places[(slot + far) & mask] = ((((slot >>> placeBits) << farBits) | far) << rowBits) | rowOf[index]!
  }
  return places
}

const sameRow = (some: Int32Array, from: number, others: Int32Array, start: number): boolean => {
  for (let at = 0; at < width; at++) if (some[from + at] !== others[start + at]) return false
  return true
}

/**
 * The distinct rows, and for each row the number of its distinct row, from 1. Most weights are 0 or small, so only one
 * row in ten is distinct: together they fit into a processor's cache.
 */
const differing = (all: Int32Array): { readonly rowOf: Uint32Array; readonly pairs: Int32Array } => {
  const rowOf = new Uint32Array(all.length / width)
  const pairs = new Int32Array(all.length + width)
  // Open addressing, less than half full. A place holds the row that was found there.
  const mask = 2 ** Math.ceil(Math.log2(2 * rowOf.length + 1)) - 1
  const places = new Uint32Array(mask + 1)
  let found = 0
  for (let row = 0; row < rowOf.length; row++) {
    const from = row * width
    let hash = 0
    for (let at = from; at < from + width; at++) hash = mixFeature(1, hash, all[at]!)
    let place = hash & mask
    while (places[place] !== 0 && !sameRow(all, from, pairs, places[place]! * width)) place = (place + 1) & mask
    if (places[place] === 0) {
      places[place] = ++found
      for (let at = 0; at < width; at++) pairs[found * width + at] = all[from + at]!
    }
    rowOf[row] = places[place]!
  }
  return { rowOf, pairs: pairs.slice(0, (found + 1) * width) }
}

/**
 * The sums of several rows: two labels share a number, as in a row. Sums of up to 250 features, each at most 127, fit
 * into half a number.
 */
export const emptySums = (places = 1): Int32Array => new Int32Array(places * width)

/** Adds the weights of features, the first `count` of `hashes`, to the sums at a place. */
export const addFeatures = (
  { bits, places, pairs }: FeatureTable,
  hashes: Int32Array,
  count: number,
  sums: Int32Array,
  at = 0,
): void => {
  const mask = (1 << bits) - 1
  const placeMask = places.length - 1
  const placeBits = 32 - Math.clz32(placeMask)
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0]
  for (let index = 0; index < count; index++) {
    const slot = hashes[index]! & mask
    let place = slot & placeMask
    let key = (slot >>> placeBits) << farBits
    let found = places[place]!
    while (found !== 0 && found >>> rowBits !== key) {
      place = (place + 1) & placeMask
      found = places[place]!
      key++
    }
    if (found === 0) continue
    const row = (found & rowMask) * width
    a = (a + pairs[row]!) | 0
    b = (b + pairs[row + 1]!) | 0
    c = (c + pairs[row + 2]!) | 0
    d = (d + pairs[row + 3]!) | 0
    e = (e + pairs[row + 4]!) | 0
    f = (f + pairs[row + 5]!) | 0
  }
  const into = at * width
  sums[into]! += a
  sums[into + 1]! += b
  sums[into + 2]! += c
  sums[into + 3]! += d
  sums[into + 4]! += e
  sums[into + 5]! += f
}

/** Adds the sums at `place` of `other` to the first ones of `sums`. */
export const addSums = (sums: Int32Array, other: Int32Array, place: number): void => {
  const from = place * width
  for (let at = 0; at < width; at++) sums[at]! += other[from + at]!
}

/** Writes the first sums as the label scores of a token, [token, label]. */
export const writeScores = ({ scale }: FeatureTable, sums: Int32Array, scores: Float64Array, token: number): void => {
  const from = token * size
  for (let pair = 0; pair < width - 1; pair++) unpack(sums[pair]!, scores, from + 2 * pair, scale)
  scores[from + size - 1] = ((sums[width - 1]! << 16) >> 16) * scale
}

/** Writes the two sums in one number. */
const unpack = (sums: number, scores: Float64Array, into: number, scale: number): void => {
  const lower = (sums << 16) >> 16
  scores[into] = lower * scale
  scores[into + 1] = ((sums - lower) >> 16) * scale
}
