/// <reference path="./html-encoding-sniffer.d.ts" />
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

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether most of what is not ASCII cannot be read, and more than one byte that may be an accident: the label is wrong. */
const isMostlyDamaged = (text: string): boolean => {
  const damaged = count(text, /\uFFFD/gu)
  return damaged > 1 && damaged >= count(text, /[^\p{ASCII}\uFFFD]/gu)
}

/** The text in the encoding that was told, or `undefined` when the bytes contradict it. */
const believed = (bytes: Uint8Array, told: string | undefined): string | undefined => {
  if (told === undefined) return undefined
  if (oneByte.test(told)) return (hasManyBytes(bytes) ? asUtf8(bytes) : undefined) ?? decoder(told)?.decode(bytes)
  const text = decoder(told)?.decode(bytes)
  if (text === undefined || !text.includes('\uFFFD')) return text
  return asUtf8(bytes) ?? (isMostlyDamaged(text) ? undefined : text)
}

/**
 * The text that `bytes` hold, without a byte order mark. The encoding is told by, in this order: a byte order mark, the
 * charset of `contentType` (an HTTP header), an XML declaration or a meta element; where none tells it, the text is UTF-8
 * if it can be, else windows-1252. A label of one byte a letter is stale where the bytes are valid UTF-8 with other
 * letters than ASCII's, and so is any label by which some bytes cannot be read while they are valid UTF-8. A label by which
 * half of those letters, and more than one, cannot be read does not count. Bytes that the encoding does not have become U+FFFD; never throws.
 * Source: HTML Standard 13.2.3, Encoding Standard, XML 1.0 appendix F.
 */
export const decodeText = (bytes: Uint8Array, contentType = ''): string => {
  const label = charset.exec(contentType)?.[1]
  const xml = isXml(bytes, contentType)
  const sniffed = (transport: string | undefined): string | undefined => {
    const known = {
      defaultEncoding: unknown,
      ...(transport !== undefined && { transportLayerEncodingLabel: transport }),
    }
    const byDeclaration = xml ? sniffEncoding(bytes, { ...known, xml }) : unknown
    if (byDeclaration !== unknown) return byDeclaration
    // A page in XHTML may have its encoding in a meta element alone.
    const byMeta = sniffEncoding(bytes, { ...known, maxPrescanBytes: reach })
    return byMeta === unknown ? bareUtf16(bytes) : byMeta
  }
  return (
    believed(bytes, sniffed(label)) ??
    believed(bytes, sniffed(undefined)) ??
    asUtf8(bytes) ??
    new TextDecoder('windows-1252').decode(bytes)
  )
}
