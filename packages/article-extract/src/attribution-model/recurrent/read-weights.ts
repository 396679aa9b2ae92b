import { adler32, WeightsError } from '../../models/weights-file.ts'
import type { RecurrentWeights, RoundedMatrix, WeightsHeader } from './recurrent-weights.ts'

const FORMAT = 'onrecord-recurrent-1'

/**
 * Reads a weights file, as training/recurrent/export.py writes it. Errors refer to it by `name`. Throws WeightsError if
 * the file is truncated, altered, or in another format.
 */
export function readWeights(bytes: Uint8Array, name: string): RecurrentWeights {
  const { header, body } = readHeader(bytes, name)
  const parts = new PartReader(body, header.singles)
  const embeddings = header.columns.map((column) => parts.matrix(column.entries.length, column.width, 1))
  const gates = 4 * header.hidden
  const layers = Array.from({ length: header.layers }, (_, layer) => {
    const inputs = layer === 0 ? header.columns.reduce((sum, column) => sum + column.width, 0) : 2 * header.hidden
    return [0, 1].map(() => ({
      input: parts.matrix(gates, inputs, gates),
      recurrent: parts.matrix(gates, header.hidden, gates),
      bias: parts.singles(gates),
    }))
  })
  const labels = header.labels.length
  const output = parts.matrix(labels, 2 * header.hidden, labels)
  const [outputBias, transitions, start] = [labels, labels * labels, labels].map((count) => parts.singles(count))
  return { header, embeddings, layers, output, outputBias: outputBias!, transitions: transitions!, start: start! }
}

/** Returns the numbers of the file in the order in which they were written. */
class PartReader {
  readonly #singles: Float32Array
  readonly #rounded: Int8Array
  #singlesRead = 0
  #roundedRead = 0

  constructor(body: ArrayBuffer, singles: number) {
    this.#singles = new Float32Array(body, 0, singles)
    this.#rounded = new Int8Array(body, singles * 4)
  }

  singles(count: number): Float32Array {
    this.#singlesRead += count
    return this.#singles.subarray(this.#singlesRead - count, this.#singlesRead)
  }

  matrix(rows: number, columns: number, scales: number): RoundedMatrix {
    this.#roundedRead += rows * columns
    const values = this.#rounded.subarray(this.#roundedRead - rows * columns, this.#roundedRead)
    return { values, scales: this.singles(scales), rows, columns }
  }
}

function readHeader(bytes: Uint8Array, name: string): { header: WeightsHeader; body: ArrayBuffer } {
  const length = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = parseHeader(bytes.subarray(4, 4 + length))
  if (header?.format !== FORMAT) {
    throw new WeightsError(`Weights "${name}" cannot be read. Expected the format ${FORMAT}, got ${header?.format}.`)
  }
  // A copy, because typed arrays need aligned data.
  const body = new Uint8Array(bytes.subarray(4 + length))
  const checksum = adler32(body)
  if (checksum !== header.checksum) {
    throw new WeightsError(`Weights "${name}" are damaged. Expected checksum ${header.checksum}, got ${checksum}.`)
  }
  return { header, body: body.buffer }
}

function parseHeader(bytes: Uint8Array): WeightsHeader | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
