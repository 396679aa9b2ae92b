import type { Doc, TokenRange } from '../doc/doc.ts'
import type { Speech } from './coreference.ts'

/**
 * The speech that each token belongs to, as source or as content; -1 for none. For nested speeches, the innermost
 * counts.
 */
export interface SpeechIndex {
  readonly speeches: readonly Speech[]
  readonly sourceOf: Int32Array
  readonly contentOf: Int32Array
  readonly isDirect: readonly boolean[]
}

const sizeOf = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { first, end }) => sum + end - first, 0)

const paint = (count: number, speeches: readonly Speech[], part: 'source' | 'content'): Int32Array => {
  const index = new Int32Array(count).fill(-1)
  // Longer ones first, so that inner ones overwrite them.
  const order = speeches.map((speech, at) => ({ at, ranges: speech[part], size: sizeOf(speech[part]) }))
  for (const { at, ranges } of order.toSorted((one, other) => other.size - one.size))
    for (const { first, end } of ranges) index.fill(at, first, end)
  return index
}

/** Indexes speeches by token. A speech is direct when its content begins inside quotation marks. */
export const indexSpeeches = (doc: Doc, speeches: readonly Speech[]): SpeechIndex => ({
  speeches,
  sourceOf: paint(doc.tokens.length, speeches, 'source'),
  contentOf: paint(doc.tokens.length, speeches, 'content'),
  isDirect: speeches.map(({ content }) => (doc.quotationOf[content[0]?.first ?? -1] ?? -1) >= 0),
})

/** Whether a token is in the content of the speech. */
export const isInContent = ({ speeches }: SpeechIndex, speech: number, token: number): boolean =>
  speeches[speech]?.content.some(({ first, end }) => first <= token && token < end) ?? false
