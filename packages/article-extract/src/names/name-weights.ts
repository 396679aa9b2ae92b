import { WeightsError } from '../models/weights-file.ts'
import { labelCount, transitionFactors } from './name-crf.ts'

/** The format's name in a weights file. */
export const nameWeightsFormat = 'onrecord-names-1'

/** The trained weights of the name finder. */
export interface NameWeights {
  /** A feature's slot is its hash modulo 2^bits. */
  readonly bits: number
  /**
   * Two numbers for each block of 32 slots: a bitmap of the slots that have a row, and the number of rows before the
   * block.
   */
  readonly blocks: Uint32Array
  /** The label weights of each row, [row, label]. */
  readonly rows: Int8Array
  /** The value of a weight of 1. */
  readonly scale: number
  /** The transition factors, [before, next]. */
  readonly steps: Float64Array
  /** Spans below this probability are not names. */
  readonly threshold: number
}

interface Header {
  readonly format: string
  readonly bits: number
  readonly rows: number
  readonly gapBytes: number
  readonly scale: number
  readonly transitions: readonly number[]
  readonly threshold: number
}

/** The number of bits that are set. Source: Warren, "Hacker’s Delight", 2012, 5-1. */
const bitCount = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** The row of a feature, or -1 if it has none. */
export const rowOf = ({ bits, blocks }: Pick<NameWeights, 'bits' | 'blocks'>, hash: number): number => {
  const slot = hash & ((1 << bits) - 1)
  const block = (slot >>> 5) * 2
  const used = blocks[block]!
  const bit = 1 << (slot & 31)
  return (used & bit) === 0 ? -1 : blocks[block + 1]! + bitCount(used & (bit - 1))
}

/** The slots that have rows, decoded from the gaps between them, seven bits per byte. */
const blocksFrom = (gaps: Uint8Array, bits: number): Uint32Array => {
  const blocks = new Uint32Array(2 ** bits / 16)
  let [slot, gap, shift] = [-1, 0, 0]
  for (const byte of gaps) {
    gap |= (byte & 127) << shift
    shift += 7
    if (byte >= 128) continue
    slot += gap + 1
    blocks[(slot >>> 5) * 2]! |= 1 << (slot & 31)
    ;[gap, shift] = [0, 0]
  }
  let rows = 0
  for (let block = 0; block < blocks.length; block += 2) {
    blocks[block + 1] = rows
    rows += bitCount(blocks[block]!)
  }
  return blocks
}

/** Reads an inflated weights file, as training/names writes it. Errors refer to it by `name`. Throws WeightsError. */
export const readNameWeights = (bytes: Uint8Array, name: string): NameWeights => {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
    const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
    if (header.format !== nameWeightsFormat)
      throw new Error(`Expected format ${nameWeightsFormat}, got ${header.format}.`)
    const gapsEnd = 4 + length + header.gapBytes
    if (bytes.length < gapsEnd + header.rows * labelCount) throw new Error('The file is too short.')
    const columns = new Int8Array(bytes.subarray(gapsEnd, gapsEnd + header.rows * labelCount))
    const rows = new Int8Array(columns.length)
    for (let label = 0; label < labelCount; label++)
      for (let row = 0; row < header.rows; row++) rows[row * labelCount + label] = columns[label * header.rows + row]!
    return {
      bits: header.bits,
      blocks: blocksFrom(bytes.subarray(4 + length, gapsEnd), header.bits),
      rows,
      scale: header.scale,
      steps: transitionFactors(header.transitions),
      threshold: header.threshold,
    }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new WeightsError(`Cannot read weights "${name}": ${detail}`, { cause })
  }
}
