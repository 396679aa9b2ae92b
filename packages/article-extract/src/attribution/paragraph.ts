import type { Block, Sentence } from '@onrecord/article-data'
import type { Token, TokenRange } from '../tokens/token.ts'
import { findQuotations, hasDoubleMarks, type Quotation } from './find-quotations.ts'

/** A block as the rules of attribution see it: words, sentences and quotations, all by token indices within it. */
export interface Paragraph {
  readonly tokens: readonly Token[]
  readonly sentences: readonly TokenRange[]
  readonly quotations: readonly Quotation[]
  /** For every token the index of its sentence. */
  readonly sentenceOf: readonly number[]
  /** For every token the index of the quotation it stands in, or -1. */
  readonly quotationOf: readonly number[]
}

/** For every token the index of the range that holds it, or -1. Ranges are in order and disjoint. */
const indexOf = (count: number, ranges: readonly TokenRange[]): readonly number[] => {
  const index = new Array<number>(count).fill(-1)
  for (const [at, { first, end }] of ranges.entries()) index.fill(at, first, end)
  return index
}

const sentenceRanges = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  from: number,
): readonly TokenRange[] => {
  const ranges: TokenRange[] = []
  let at = 0
  for (const { span } of sentences) {
    const first = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at++
    if (at > first) ranges.push({ first: ranges.length === 0 ? Math.min(from, at - 1) : first, end: at })
  }
  return ranges
}

/** Hands out what lies in each block, in one pass over items that are in text order. */
const perBlock = <Item>(
  blocks: readonly Block[],
  items: readonly Item[],
  startOf: (item: Item) => number,
): Item[][] => {
  let at = 0
  return blocks.map(({ span }) => {
    const mine: Item[] = []
    for (; at < items.length; at++) {
      const item = items[at]
      if (item === undefined || startOf(item) >= span.end) break
      mine.push(item)
    }
    return mine
  })
}

/** The article's blocks as paragraphs. The words of a dateline, up to `bodyStart`, are in none of their sentences. */
export const paragraphsOf = (
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  bodyStart: number,
): readonly Paragraph[] => {
  const words = perBlock(blocks, tokens, ({ start }) => start)
  const lines = perBlock(blocks, sentences, ({ span }) => span.start)
  const single = !hasDoubleMarks(tokens)
  let continues = false
  return words.map((own, index) => {
    const ranges = sentenceRanges(
      own,
      lines[index] ?? [],
      index === 0 ? own.findIndex(({ start }) => start >= bodyStart) : 0,
    )
    const sentenceOf = indexOf(own.length, ranges)
    const sentenceEnd = (at: number): number => ranges[sentenceOf[at] ?? -1]?.end ?? own.length
    const quotations = findQuotations(own, sentenceEnd, words[index + 1] ?? [], single, continues)
    continues = quotations.at(-1)?.continued ?? false
    return { tokens: own, sentences: ranges, quotations, sentenceOf, quotationOf: indexOf(own.length, quotations) }
  })
}

/** The sentence that the token at `index` stands in. */
export const sentenceAt = ({ sentences, sentenceOf }: Paragraph, index: number): TokenRange | undefined =>
  sentences[sentenceOf[index] ?? -1]
