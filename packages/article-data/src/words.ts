import type { Span } from './model/text.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const edge = /^[\s"'“”‘’«»„,;:—–-]+|[\s"'“”‘’«»„,;:—–-]+$/gu

/**
 * The words of `text`, in order: runs of letters and digits, inner apostrophes, points and hyphens kept.
 * "Kim's 2,700 half-trained men." has 4: Kim's, 2,700, half-trained, men. Punctuation is no word.
 */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

/** Where each word of `text` begins, in UTF-16 code units, in order: as many as `wordsOf` gives. */
export const wordStarts = (text: string): readonly number[] => Array.from(text.matchAll(word), ({ index }) => index)

/**
 * What was said, fit to print between quotation marks of one's own: the spans' text, without the marks and
 * commas at their edges and a leading "that", the parts joined by " … ".
 */
export const spokenText = (text: string, content: readonly Span[]): string =>
  content
    .map(({ start, end }, index) => {
      const part = text.slice(start, end).replace(edge, '')
      return index === 0 ? part.replace(/^that\s+(?=\S)/u, '') : part
    })
    .filter((part) => part !== '')
    .join(' … ')
