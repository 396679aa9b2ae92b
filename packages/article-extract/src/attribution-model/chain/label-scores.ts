import { labels } from './labels.ts'

const size = labels.length
/** Four labels share a 32-bit number, so that a row takes little of the processor's cache. */
const width = (size + 3) >> 2
/** What is added to a weight, so that none is negative. */
const bias = 128
/** No token has more features. */
const most = 256

/** The weights of features, one row of whole numbers each, found by the feature's slot: its hash modulo 2^bits. */
export interface FeatureTable {
  readonly bits: number
  /** Two numbers for each 32 slots, side by side: a bit for each, whether it has a row; how many rows come before theirs. */
  readonly blocks: Uint32Array
  /** The rows by slot; label 4i + j in the j-th byte of the i-th number of a row, with the bias added. */
  readonly rows: Int32Array
  /** What a weight of 1 stands for. */
  readonly scale: number
}

/** A table of the weights of the slots `slots`, which come in order; `columns` has them label by label, [label, row]. */
export const featureTable = (bits: number, slots: Uint32Array, columns: Int8Array, scale: number): FeatureTable => {
  const blocks = new Uint32Array(2 ** bits / 16)
  const rows = new Int32Array(slots.length * width)
  for (let row = 0; row < slots.length; row++) blocks[(slots[row]! >>> 5) * 2]! |= 1 << (slots[row]! & 31)
  for (let label = 0; label < size; label++) {
    const [from, place, shift] = [label * slots.length, label >> 2, (label & 3) * 8]
    for (let row = 0; row < slots.length; row++) rows[row * width + place]! |= (columns[from + row]! + bias) << shift
  }
  let row = 0
  for (let block = 0; block < blocks.length; block += 2) {
    blocks[block + 1] = row
    row += bitCount(blocks[block]!)
  }
  return { bits, blocks, rows, scale }
}

/** How many bits are set. Source: Warren, "Hacker’s Delight", 2012, 5-1. */
const bitCount = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/**
 * Writes where the rows of the first `count` hashes begin, of those that have one, and returns how many do. Without a
 * branch: which hashes have a row is hard to guess, and a processor that guesses wrong waits longer than one that writes a
 * number too many.
 */
const findRows = ({ bits, blocks }: FeatureTable, hashes: Int32Array, count: number, into: Int32Array): number => {
  const mask = 2 ** bits - 1
  let found = 0
  for (let index = 0; index < count; index++) {
    const slot = hashes[index]! & mask
    const block = (slot >>> 5) * 2
    const held = blocks[block]! | 0
    into[found] = (blocks[block + 1]! + bitCount(held & ((1 << slot) - 1))) * width
    found += (held >>> slot) & 1
  }
  return found
}

/** The labels' scores of the tokens of a paragraph of `length` tokens, [token, label], as `add` fills them in. */
export class LabelScores {
  readonly scores: Float64Array
  readonly #table: FeatureTable
  readonly #found = new Int32Array(most + 1)

  constructor(table: FeatureTable, length: number) {
    this.#table = table
    this.scores = new Float64Array(length * size)
  }

  /**
   * Writes the scores of a token: the sums over its features, the first `count` of `hashes`. Sums of up to 256 features,
   * each of at most 255, cannot run over their half of a number.
   */
  add(token: number, hashes: Int32Array, count: number): void {
    const { rows, scale } = this.#table
    const [scores, found] = [this.scores, this.#found]
    const held = findRows(this.#table, hashes, count, found)
    const even = 0x00ff_00ff
    let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0]
    for (let index = 0; index < held; index++) {
      const row = found[index]!
      const [one, two, three] = [rows[row]!, rows[row + 1]!, rows[row + 2]!]
      a = (a + (one & even)) | 0
      b = (b + ((one >>> 8) & even)) | 0
      c = (c + (two & even)) | 0
      d = (d + ((two >>> 8) & even)) | 0
      e = (e + (three & even)) | 0
      f = (f + ((three >>> 8) & even)) | 0
    }
    const [from, added] = [token * size, held * bias]
    unpack(a, b, scores, from, added, scale)
    unpack(c, d, scores, from + 4, added, scale)
    scores[from + 8] = ((e & 0xffff) - added) * scale
    scores[from + 9] = ((f & 0xffff) - added) * scale
    scores[from + 10] = ((e >>> 16) - added) * scale
  }
}

/** Writes the four sums that two numbers hold, without what was added to them. */
const unpack = (even: number, odd: number, scores: Float64Array, into: number, added: number, scale: number): void => {
  scores[into] = ((even & 0xffff) - added) * scale
  scores[into + 1] = ((odd & 0xffff) - added) * scale
  scores[into + 2] = ((even >>> 16) - added) * scale
  scores[into + 3] = ((odd >>> 16) - added) * scale
}
