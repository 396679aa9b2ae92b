import { byteOrderMark } from './byte-order-mark.ts'
import { declaredEncoding } from './declared-encoding.ts'

const charset = /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i

const decoder = (label: string | undefined): TextDecoder | undefined => {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    // A name that no standard knows says nothing.
    return undefined
  }
}

const asUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The text that `bytes` hold, without a byte order mark. The encoding is told by, in this order: a byte order mark, the
 * charset of `contentType` (an HTTP header), an XML declaration or a meta element; where none tells it, the text is UTF-8
 * if it can be, else windows-1252. Bytes that the encoding does not have become U+FFFD; never throws.
 * Source: HTML Standard 13.2.3, Encoding Standard.
 */
export const decodeText = (bytes: Uint8Array, contentType = ''): string => {
  const told =
    decoder(byteOrderMark(bytes)) ?? decoder(charset.exec(contentType)?.[1]) ?? decoder(declaredEncoding(bytes))
  return told?.decode(bytes) ?? asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
}
