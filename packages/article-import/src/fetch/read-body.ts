import { pipeline, type Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { ImportError, quoteForTerminal } from '../import-error.ts'

/**
 * The accepted encodings. Each is decoded as a stream, so a decompression bomb is detected before it fills the memory.
 */
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  deflate: () => zlib.createInflate(),
  zstd: () => zlib.createZstdDecompress(),
}

/** The value of the Accept-Encoding header. */
export const acceptedEncodings = 'gzip, br, deflate, zstd'

const maxEncodings = 3

/**
 * The decoders for a Content-Encoding header, in the order in which to apply them. Throws ImportError for an unknown
 * encoding.
 */
const decodersOf = (header: string, url: string): readonly Transform[] => {
  const names = header.split(',').map((name) => name.trim().toLowerCase())
  const applied = names.filter((name) => name !== '' && name !== 'identity')
  if (applied.length > maxEncodings) {
    throw new ImportError(
      `${quoteForTerminal(url)} has ${applied.length} content encodings. Expected at most ${maxEncodings}.`,
      { code: 'unsupported' },
    )
  }
  return applied.toReversed().map((name) => {
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined
    if (!decoder)
      throw new ImportError(
        `${quoteForTerminal(url)} has the content encoding ${quoteForTerminal(name)}. Expected ${acceptedEncodings}.`,
        { code: 'unsupported' },
      )
    return decoder()
  })
}

/** How to read a body. */
export interface BodyLimits {
  readonly url: string
  readonly encoding: string
  readonly maxBytes: number
  /** What to do with a larger body: throw, or return its beginning. */
  readonly whenLarger: 'refuse' | 'cut'
}

/**
 * The decompressed bytes of a body. Throws ImportError as soon as they exceed `maxBytes`, and leaves the rest unread.
 */
export const readBody = async (body: Readable, limits: BodyLimits): Promise<Uint8Array> => {
  const { url, encoding, maxBytes, whenLarger } = limits
  const decoded = decodersOf(encoding, url).reduce<Readable>(
    // The error surfaces where the last stream is read.
    (stream, decoder) => pipeline(stream, decoder, () => {}),
    body,
  )
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of decoded as AsyncIterable<Uint8Array>) {
    size += part.length
    parts.push(part)
    if (size <= maxBytes) continue
    if (whenLarger === 'cut') break
    throw new ImportError(
      `${quoteForTerminal(url)} is larger than ${maxBytes} bytes after decompression, which is the limit.`,
      { code: 'too-large' },
    )
  }
  return Buffer.concat(parts).subarray(0, maxBytes)
}
