// Node's own decoder lacks letters that the Encoding Standard has in EUC-KR, EUC-JP and Big5.
import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js'
import sniffEncoding from 'html-encoding-sniffer'

const charset = /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i
/** Browsers look at 1,024 bytes before they begin, and change their mind when a meta element comes later. */
const reach = 4096
const unknown = 'none'

/** The decoder of an encoding; undefined for "replacement", which the standard has for encodings that are dangerous. */
const decoder = (label: string) => {
  try {
    return new StandardDecoder(label)
  } catch {
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

/** UTF-16 without a mark: every other byte of a text in Latin letters is zero. Source: XML 1.0, appendix F. */
const bareUtf16 = (bytes: Uint8Array): string | undefined => {
  const start = bytes.subarray(0, 400)
  if (start.length < 4) return undefined
  const zeros = [0, 0]
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = start.length * 0.35
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

const isXml = (bytes: Uint8Array, contentType: string): boolean =>
  /^\s*<\?xml/i.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1')) &&
  !/text\/html/i.test(contentType)

/** Labels of one byte a letter: text in these is almost never valid UTF-8 by chance. */
const oneByte = /^(?:windows-125\d|windows-874|iso-8859-\d+i?|iso-8859-8-i|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/i
const hasManyBytes = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f)

/**
 * The text that `bytes` hold, without a byte order mark. The encoding is told by, in this order: a byte order mark, the
 * charset of `contentType` (an HTTP header), an XML declaration or a meta element; where none tells it, the text is UTF-8
 * if it can be, else windows-1252. A label of one byte a letter is stale where the bytes are valid UTF-8 with other
 * letters than ASCII's. Bytes that the encoding does not have become U+FFFD; never throws.
 * Source: HTML Standard 13.2.3, Encoding Standard, XML 1.0 appendix F.
 */
export const decodeText = (bytes: Uint8Array, contentType = ''): string => {
  const label = charset.exec(contentType)?.[1]
  const known = { defaultEncoding: unknown, ...(label !== undefined && { transportLayerEncodingLabel: label }) }
  const byDeclaration = isXml(bytes, contentType) ? sniffEncoding(bytes, { ...known, xml: true }) : unknown
  // A page in XHTML may have its encoding in a meta element alone.
  const sniffed = byDeclaration === unknown ? sniffEncoding(bytes, { ...known, maxPrescanBytes: reach }) : byDeclaration
  const told = sniffed === unknown ? bareUtf16(bytes) : sniffed
  if (told !== undefined && oneByte.test(told) && hasManyBytes(bytes)) {
    const text = asUtf8(bytes)
    if (text !== undefined) return text
  }
  const ownDecoder = told === undefined ? undefined : decoder(told)
  return ownDecoder?.decode(bytes) ?? asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
}
