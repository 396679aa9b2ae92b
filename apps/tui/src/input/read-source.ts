import type { Imported } from '@onrecord/article-import'
import { CommandError } from '../command-error.ts'
import { decodeText } from './decode-text.ts'
import { firstOf, firstStory } from './first-story.ts'
import { isAddress } from './is-address.ts'
import { maxTextBytes, nameOf, readBytes } from './read-bytes.ts'

/** A text as a person wrote it, or a story that was found in something else: a page, a PDF, a mail. */
export type Source = { readonly kind: 'plain'; readonly text: string } | Imported

export type SourceSettings = { readonly allowLocal?: boolean }

const sniffed = 1024

/** How texts that are no story begin: markup, JSON, front matter, the header of a mail, the first bytes of other formats. */
const otherStart = /^\s*(?:[<{[]|---\s|%PDF|%!PS|PK\x03\x04|\x1f\x8b|WARC\/|From |[A-Za-z][\w-]{1,40}:\s)|\0/u

/**
 * Whether the file is surely plain text, so that the importer need not be loaded to say so: loading it takes longer than
 * reading a short story.
 */
const isSurelyPlain = (bytes: Uint8Array, path: string): boolean =>
  (path === '-' || /\.te?xt$|(?:^|\/)[^.]+$/iu.test(path)) &&
  !otherStart.test(Buffer.from(bytes.subarray(0, sniffed)).toString('latin1'))

const plain = (bytes: Uint8Array, path: string): Source => {
  const text = decodeText(bytes, nameOf(path))
  if (text.trim() === '') throw new CommandError(`${nameOf(path)} is empty. Expected the text of a news story.`)
  return { kind: 'plain', text }
}

const imported = async (bytes: Uint8Array, path: string, allowLocal: boolean): Promise<Source> => {
  const { detectFormatOfBytes, importBytes } = await import('@onrecord/article-import')
  const name = path === '-' ? 'standard input' : path
  // Text in UTF-16 has zero bytes, which the importer knows how to read.
  if (detectFormatOfBytes(bytes, name) === 'text' && !bytes.includes(0)) return plain(bytes, path)
  return firstOf(importBytes(bytes, { name }, { allowLocal, maxItems: 1 }), nameOf(path))
}

/** More than this is no story of any format, and no more of a text is read than one may hold. */
const maxFileBytes = 10 * 1024 * 1024
const limitFor = (path: string) => (first: Uint8Array) => (isSurelyPlain(first, path) ? maxTextBytes : maxFileBytes)

/**
 * What a file (or standard input, "-") or an address holds: plain text as it is, anything else as the importer reads it.
 * Throws CommandError: missing, too large, empty, in a format that is not read.
 */
export const readSource = async (target: string, { allowLocal = false }: SourceSettings): Promise<Source> => {
  if (isAddress(target)) return firstStory(target, { allowLocal })
  const bytes = await readBytes(target, limitFor(target))
  if (isSurelyPlain(bytes, target) || bytes.length === 0) return plain(bytes, target)
  return imported(bytes, target, allowLocal)
}
