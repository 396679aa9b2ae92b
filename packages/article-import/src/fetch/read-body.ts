import { pipeline, type Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { ImportError, quoteForTerminal } from '../import-error.ts'

/** Encodings that we say we take; each is undone by a stream, so that a bomb is met before it is in memory. */
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  deflate: () => zlib.createInflate(),
  zstd: () => zlib.createZstdDecompress(),
}

/** For the Accept-Encoding header. */
export const acceptedEncodings = 'gzip, br, deflate, zstd'

const maxEncodings = 3

/** What stands in a Content-Encoding header, in the order in which it was applied. Throws ImportError for an unknown one. */
const decodersOf = (header: string, url: string): readonly Transform[] => {
  const names = header.split(',').map((name) => name.trim().toLowerCase())
  const applied = names.filter((name) => name !== '' && name !== 'identity')
  if (applied.length > maxEncodings) {
    throw new ImportError(
      `${quoteForTerminal(url)} is encoded ${applied.length} times. Expected at most ${maxEncodings}.`,
    )
  }
  return applied.toReversed().map((name) => {
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined
    if (!decoder)
      throw new ImportError(
        `${quoteForTerminal(url)} is encoded as ${quoteForTerminal(name)}. Expected ${acceptedEncodings}.`,
      )
    return decoder()
  })
}

export interface BodyLimits {
  readonly url: string
  readonly encoding: string
  readonly maxBytes: number
  /** What to do with a larger one: throw, or keep what came until then. */
  readonly whenLarger: 'refuse' | 'cut'
}

/** The body's bytes, decompressed. Throws ImportError as soon as they are more than `maxBytes`, and leaves the rest unread. */
export const readBody = async (body: Readable, limits: BodyLimits): Promise<Uint8Array> => {
  const { url, encoding, maxBytes, whenLarger } = limits
  const decoded = decodersOf(encoding, url).reduce<Readable>(
    // The error is met where the last stream is read.
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
      `${quoteForTerminal(url)} is larger than ${maxBytes} bytes once decompressed. Expected no more.`,
    )
  }
  return Buffer.concat(parts).subarray(0, maxBytes)
}
