import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'

/** What is larger than `maxBytes`, in one line. */
export const tooLarge = (origin: string, maxBytes: number): ImportError =>
  new ImportError(`${quoted(origin)} is larger than ${maxBytes} bytes. Expected one story, or JSON lines.`)

/** All bytes of a stream. Throws ImportError when they are more than `maxBytes`, and leaves the rest unread. */
export const readBytes = async (
  parts: AsyncIterable<Uint8Array>,
  origin: string,
  maxBytes: number,
): Promise<Uint8Array> => {
  const held: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    size += part.length
    if (size > maxBytes) throw tooLarge(origin, maxBytes)
    held.push(part)
  }
  return Buffer.concat(held)
}
