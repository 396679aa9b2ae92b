/// <reference path="./html-encoding-sniffer.d.ts" />
// Node's decoder lacks some characters of EUC-KR, EUC-JP and Big5 in the Encoding Standard.
import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js'
import { latin1toString } from '@exodus/bytes/single-byte.js'
import sniffEncoding from 'html-encoding-sniffer'

const charset = /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i
/** In bytes. Browsers scan the first 1,024 bytes, and start over if a meta element comes later. */
const maxPrescanBytes = 4096
const unknown = 'none'

/** The decoder of an encoding. Undefined for "replacement", which the standard uses for dangerous encodings. */
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

/**
 * The encoding of UTF-16 without a byte order mark: every other byte of Latin text is zero. Source: XML 1.0, appendix
 * F.
 */
const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
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
  /^\s*<\?xml/i.test(latin1toString(bytes.subarray(0, 64))) && !/text\/html/i.test(contentType)

/** Single-byte encodings. Text in them is almost never valid UTF-8 by chance. */
const singleByte =
  /^(?:windows-125\d|windows-874|iso-8859-\d+i?|iso-8859-8-i|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/i
const hasNonAscii = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f)

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Whether at least half of the characters beyond ASCII, and more than one, cannot be decoded. The label is then wrong.
 */
const isMostlyDamaged = (text: string): boolean => {
  const damaged = count(text, /\uFFFD/gu)
  return damaged > 1 && damaged >= count(text, /[^\p{ASCII}\uFFFD]/gu)
}

/** The text in the declared encoding. Undefined if the bytes contradict it. */
const decodeDeclared = (bytes: Uint8Array, label: string | undefined): string | undefined => {
  if (label === undefined) return undefined
  if (singleByte.test(label)) return (hasNonAscii(bytes) ? asUtf8(bytes) : undefined) ?? decoder(label)?.decode(bytes)
  const text = decoder(label)?.decode(bytes)
  if (text === undefined || !text.includes('\uFFFD')) return text
  return asUtf8(bytes) ?? (isMostlyDamaged(text) ? undefined : text)
}

/**
 * The text of `bytes`, without a byte order mark. The encoding is given by, in this order: a byte order mark, the
 * charset of `contentType` (an HTTP header), an XML declaration, or a meta element. Without any of them, the text is
 * UTF-8 if that is valid, otherwise windows-1252.
 * A label is ignored in three cases: it names a single-byte encoding, but the bytes are valid UTF-8 with characters
 * beyond ASCII; some bytes are invalid in it, but valid UTF-8; at least half of those characters, and more than one,
 * are invalid in it. Invalid bytes become U+FFFD. Never throws.
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
    // An XHTML page may declare its encoding only in a meta element.
    const byMeta = sniffEncoding(bytes, { ...known, maxPrescanBytes })
    return byMeta === unknown ? unmarkedUtf16(bytes) : byMeta
  }
  return (
    decodeDeclared(bytes, sniffed(label)) ??
    decodeDeclared(bytes, sniffed(undefined)) ??
    asUtf8(bytes) ??
    new TextDecoder('windows-1252').decode(bytes)
  )
}
