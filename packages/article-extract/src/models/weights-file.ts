import { OnRecordError } from '@onrecord/article-data'

/** Thrown when weights cannot be used. The message says what was expected and what was found. */
export class WeightsError extends OnRecordError {
  override readonly name = 'WeightsError'
  readonly code = 'weights-unusable'
}

const modulus = 65521
/** The maximum number of bytes before the sums exceed 32 bits. */
const stride = 5552

/** The Adler-32 checksum of `bytes`, as an unsigned number. Source: RFC 1950. */
export const adler32 = (bytes: Uint8Array): number => {
  let low = 1
  let high = 0
  for (let start = 0; start < bytes.length; start += stride) {
    const end = Math.min(bytes.length, start + stride)
    for (let at = start; at < end; at++) {
      low += bytes[at] as number
      high += low
    }
    low %= modulus
    high %= modulus
  }
  return ((high << 16) | low) >>> 0
}

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
