import type { Doc, TokenRange } from '../../doc/doc.ts'
import { mayClose } from '../../doc/find-quotations.ts'

/** For each token of a paragraph, its sentence: first and last token, and the sentence's number in the paragraph. */
export interface SentenceView {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly index: Int32Array
}

/** The ending of a quotation: at a closing mark, with its sentence, or with the paragraph. A stray mark only closes. */
export const quotationEnding = { sentence: 0, closed: 1, stray: 2, paragraph: 3 } as const

/** For each token of a paragraph, its quotation. `open` and `close` are the tokens at its ends, or -1 outside. */
export interface QuotationView {
  readonly inside: Uint8Array
  readonly open: Int32Array
  readonly close: Int32Array
  /** One of `quotationEnding`; 0 outside. */
  readonly ending: Uint8Array
  readonly count: number
}

/** A paragraph as the attribution models read it. Token indexes count from the start of the paragraph. */
export interface ParagraphInput {
  /** The words as written, with all quotation marks replaced by “ and ”. */
  readonly words: readonly string[]
  /** Penn Treebank tags. */
  readonly tags: readonly string[]
  readonly sentences: SentenceView
  readonly quotations: QuotationView
}

const viewSentences = ({ sentences, sentenceOf }: Doc, { first: from, end: to }: TokenRange): SentenceView => {
  const length = to - from
  const [first, last, index] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)]
  const base = sentenceOf[from] ?? 0
  for (let at = 0; at < length; at++) {
    const number = sentenceOf[from + at] ?? base
    const sentence = sentences[number]
    first[at] = Math.max(0, (sentence?.first ?? from) - from)
    last[at] = Math.min(length, (sentence?.end ?? to) - from) - 1
    index[at] = number - base
  }
  return { first, last, index }
}

/** The quotations that share a token with the range. */
const quotationsIn = ({ quotations, quotationOf }: Doc, { first, end }: TokenRange) => {
  const numbers = new Set<number>()
  for (let at = first; at < end; at++) {
    const number = quotationOf[at] ?? -1
    if (number >= 0) numbers.add(number)
  }
  return [...numbers].flatMap((number) => quotations[number] ?? [])
}

/** The part of the Doc from `range.first` to `range.end`, inside one block. */
export const paragraphInput = (doc: Doc, range: TokenRange): ParagraphInput => {
  const { first: from, end: to } = range
  const length = to - from
  const tokens = doc.tokens.slice(from, to)
  const words = tokens.map(({ text }) => text)
  const found = quotationsIn(doc, range)
  const inside = new Uint8Array(length)
  const open = new Int32Array(length).fill(-1)
  const close = new Int32Array(length).fill(-1)
  const ending = new Uint8Array(length)
  for (const { first, end, closed } of found) {
    const [start, stop] = [Math.max(0, first - from), Math.min(length, end - from)]
    if (first >= from) words[start] = '“'
    if (closed && end <= to) words[stop - 1] = '”'
    inside.fill(1, start, stop)
    open.fill(start, start, stop)
    close.fill(stop - 1, start, stop)
    const kind = closed && end <= to ? 'closed' : stop === length ? 'paragraph' : 'sentence'
    ending.fill(quotationEnding[kind], start, stop)
  }
  let count = found.length
  for (const [at, { text }] of tokens.entries()) {
    if (inside[at] || !mayClose(text)) continue
    words[at] = '”'
    inside[at] = 1
    open[at] = at
    close[at] = at
    ending[at] = quotationEnding.stray
    count++
  }
  return {
    words,
    tags: tokens.map(({ penn }) => penn),
    sentences: viewSentences(doc, range),
    quotations: { inside, open, close, ending, count },
  }
}
