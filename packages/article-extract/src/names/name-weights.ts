import { WeightsError } from '../attribution-model/recurrent/weights-error.ts'
import { labelCount, transitionFactors } from './name-chain.ts'

/** The format's name in a weights file. */
export const nameWeightsFormat = 'onrecord-names-1'

/** What the name finder has learned. */
export interface NameWeights {
  /** A feature's slot is its hash modulo 2^bits. */
  readonly bits: number
  /** The row of each slot, -1 for none. */
  readonly rowOf: Int32Array
  /** The labels' weights of each row, [row, label]. */
  readonly rows: Int8Array
  /** What a weight of 1 is worth. */
  readonly scale: number
  /** The factors of one label after another. */
  readonly steps: Float64Array
  /** Less probable spans are no names. */
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

/** The row of each slot, from the gaps between used slots, seven bits a byte. */
const rowsBySlot = (gaps: Uint8Array, bits: number): Int32Array => {
  const rowOf = new Int32Array(2 ** bits).fill(-1)
  let [slot, row, gap, shift] = [-1, 0, 0, 0]
  for (const byte of gaps) {
    gap |= (byte & 127) << shift
    shift += 7
    if (byte >= 128) continue
    slot += gap + 1
    rowOf[slot] = row++
    ;[gap, shift] = [0, 0]
  }
  return rowOf
}

/** Reads a weights file as training/names writes it, inflated. Errors use `name` for it. Throws WeightsError. */
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
      rowOf: rowsBySlot(bytes.subarray(4 + length, gapsEnd), header.bits),
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
