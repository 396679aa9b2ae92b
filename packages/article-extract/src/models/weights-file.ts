import { adler32 } from '../attribution-model/recurrent/adler-32.ts'
import { WeightsError } from '../attribution-model/recurrent/weights-error.ts'

/** The fields that every weights file's header has. */
export interface WeightsHeader {
  readonly format: string
  /** Adler-32 of the body. */
  readonly checksum: number
}

const headerIn = (bytes: Uint8Array, length: number): WeightsHeader | undefined => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  } catch {
    // The caller reports a file without a header.
    return undefined
  }
}

/**
 * Reads a weights file: the header's length in 4 bytes, the header as JSON, and the body. Errors refer to the file by
 * `name`. Throws WeightsError if the file is truncated, altered, or in another format.
 */
export const readWeightsFile = <Header extends WeightsHeader>(
  bytes: Uint8Array,
  name: string,
  format: string,
): { readonly header: Header; readonly body: Uint8Array } => {
  const length = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = headerIn(bytes, length)
  if (header?.format !== format)
    throw new WeightsError(`Weights "${name}" cannot be read. Expected the format ${format}, got ${header?.format}.`)
  // A copy, because typed arrays need aligned data.
  const body = new Uint8Array(bytes.subarray(4 + length))
  const checksum = adler32(body)
  if (checksum !== header.checksum)
    throw new WeightsError(`Weights "${name}" are damaged. Expected checksum ${header.checksum}, got ${checksum}.`)
  return { header: header as Header, body }
}
