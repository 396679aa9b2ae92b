import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import type { Span } from '../model/text.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const edge = /^[\s,;:—–-]+|[\s,;:—–-]+$/gu
const pairs = ['“”', '«»', '„“', '‘’', '""', "''"] as const

/**
 * The words of `text`, in order: runs of letters and digits, with inner apostrophes, points and hyphens. "Kim's 2,700
 * half-trained men." has 4: Kim's, 2,700, half-trained, men. Punctuation is not a word.
 */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

/** Where each word of `text` is, in order: as many as `wordsOf` returns. */
export const wordSpans = (text: string): readonly Span[] => {
  const spans: Span[] = []
  for (const { 0: found, index } of text.matchAll(word)) spans.push({ start: index, end: index + found.length })
  return spans
}

/** The offset where each word of `text` begins, in UTF-16 code units, in order: as many as `wordsOf` returns. */
export const wordStarts = (text: string): readonly number[] => Array.from(text.matchAll(word), ({ index }) => index)

const count = (part: string, mark: string): number => part.split(mark).length - 1

/**
 * The text without the quotation marks around all of it, or without a single unpaired mark at an edge; marks inside
 * stay.
 */
const withoutMarks = (part: string): string => {
  for (const [open = '', close = ''] of pairs) {
    const [opens, closes] = [part.startsWith(open), part.endsWith(close)]
    const marks = count(part, open) + (open === close ? 0 : count(part, close))
    if (opens && closes && marks === 2) return part.slice(1, -1)
    if (opens && marks === 1) return part.slice(1)
    if (closes && marks === 1) return part.slice(0, -1)
  }
  return part
}

const trimmed = (part: string): string => withoutMarks(part.replace(edge, '')).replace(edge, '')

/**
 * What was said, ready to print between quotation marks: the spans' text, without the marks around a part that is
 * quoted as a whole, the commas at its edges and a leading "that". The parts are joined by " … ".
 */
export const spokenText = (text: string, content: readonly Span[]): string =>
  content
    .map(({ start, end }, index) => {
      const part = trimmed(text.slice(start, end))
      return index === 0 ? part.replace(/^that\s+(?=\S)/u, '') : part
    })
    .filter((part) => part !== '')
    .join(' … ')

/** What was said, for a list. Only the voice's exact words are in quotation marks; the rest is the writer's wording. */
export const statementText = ({ text }: Article, { form, content }: Statement): string => {
  const said = spokenText(text, content)
  return form === 'direct' ? `“${said}”` : said
}
