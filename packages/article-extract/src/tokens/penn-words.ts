import type { Block } from '@onrecord/article-data'
import { type Tagger, tagWords } from '../attribution-model/tags/tagger.ts'
import { type TokenSpan, tokenize } from '../attribution-model/tokens/tokenize.ts'

/** The words and marks of a stretch of text with their parts of speech, both after the Penn Treebank's conventions. */
export interface PennWords {
  readonly spans: readonly TokenSpan[]
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

/** The words of each block, tagged. */
export const pennWords = (tagger: Tagger, text: string, blocks: readonly Block[]): readonly PennWords[] =>
  blocks.map(({ span }) => {
    const spans = tokenize(text, span.start, span.end)
    const words = spans.map(({ start, end }) => text.slice(start, end))
    return { spans, words, tags: tagWords(tagger, words) }
  })

/** Of the words those from `start` to `end`. */
export const wordsWithin = ({ spans, words, tags }: PennWords, { start, end }: TokenSpan): PennWords => {
  const first = spans.findIndex((span) => span.start >= start)
  if (first < 0) return { spans: [], words: [], tags: [] }
  const last = spans.findLastIndex((span) => span.end <= end)
  return {
    spans: spans.slice(first, last + 1),
    words: words.slice(first, last + 1),
    tags: tags.slice(first, last + 1),
  }
}
