import { rankOf, type SlotRanks, slotRanks } from '../attribution-model/slot-ranks.ts'
import { WeightsError } from '../models/weights-file.ts'
import { labelCount, transitionFactors } from './name-crf.ts'

/** The format's name in a weights file. */
export const nameWeightsFormat = 'onrecord-names-1'

/** The trained weights of the name finder. */
export interface NameWeights {
  /** A feature's slot is its hash modulo 2^bits. */
  readonly bits: number
  /** The row of each slot that has one. */
  readonly ranks: SlotRanks
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

/** The row of a feature, or -1 if it has none. */
export const rowOf = ({ bits, ranks }: Pick<NameWeights, 'bits' | 'ranks'>, hash: number): number =>
  rankOf(ranks, hash & ((1 << bits) - 1))

/** The slots that have rows, decoded from the gaps between them, seven bits per byte. */
const slotsFrom = (gaps: Uint8Array): readonly number[] => {
  const slots: number[] = []
  let [slot, gap, shift] = [-1, 0, 0]
  for (const byte of gaps) {
    gap |= (byte & 127) << shift
    shift += 7
    if (byte >= 128) continue
    slot += gap + 1
    slots.push(slot)
    ;[gap, shift] = [0, 0]
  }
  return slots
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
      ranks: slotRanks(2 ** header.bits, slotsFrom(bytes.subarray(4 + length, gapsEnd))),
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
