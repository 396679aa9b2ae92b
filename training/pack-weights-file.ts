import type { WeightsHeader } from '../packages/article-extract/src/models/weights-file.ts'
import { adler32 } from '../packages/article-extract/src/models/weights-file.ts'

/** A weights file for `readWeightsFile`: the header's length in 4 bytes, the header as JSON, and the body. */
export const packWeightsFile = <Header extends WeightsHeader>(
  { format, ...rest }: Omit<Header, 'checksum'>,
  body: Uint8Array,
): Uint8Array => {
  const head = new TextEncoder().encode(JSON.stringify({ format, checksum: adler32(body), ...rest }))
  return Buffer.concat([new Uint8Array(Uint32Array.of(head.length).buffer), head, body])
}
