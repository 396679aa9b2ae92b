import type { Block } from '@onrecord/article-data'
import { type Tagger, tagWords } from '../../src/attribution-model/tags/tagger.ts'
import { tokenize } from '../../src/attribution-model/tokens/tokenize.ts'
import type { Doc, Token } from '../../src/doc/doc.ts'
import { findSentences } from '../../src/sentences/find-sentences.ts'
import { universalTag } from '../../src/tokens/universal-tag.ts'

/** The blocks of a text: what empty lines part. */
const blocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  for (const { 0: part, index } of text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/gu)) {
    const end = index + part.trimEnd().length
    blocks.push({ id: `b${blocks.length + 1}`, role: 'paragraph', span: { start: index, end } })
  }
  return blocks
}

/** A text as the name finder reads it, without quotations. */
export const trainingDoc = (tagger: Tagger, text: string): Doc => {
  const blocks = blocksOf(text)
  const tokens: Token[] = []
  const blockRanges = blocks.map((block) => {
    const first = tokens.length
    const spans = tokenize(text, block.span.start, block.span.end)
    const words = spans.map(({ start, end }) => text.slice(start, end))
    const tags = tagWords(tagger, words)
    for (const [at, { start, end }] of spans.entries()) {
      const lower = words[at]!.toLowerCase().replaceAll('’', "'")
      const penn = tags[at]!
      tokens.push({
        start,
        end,
        text: words[at]!,
        lower,
        penn,
        tag: universalTag(penn, lower, tags.slice(at + 1, at + 4)),
      })
    }
    return { ...block, first, end: tokens.length }
  })
  const blockOf = new Int32Array(tokens.length)
  for (const [index, { first, end }] of blockRanges.entries()) blockOf.fill(index, first, end)
  const sentenceOf = new Int32Array(tokens.length)
  let at = 0
  const sentences = findSentences(text, blocks).map((sentence, index) => {
    const first = at
    while (at < tokens.length && tokens[at]!.start < sentence.span.end) sentenceOf[at++] = index
    return { ...sentence, first, end: at, block: blockOf[first] ?? 0 }
  })
  const none = new Int32Array(tokens.length).fill(-1)
  return {
    text,
    blocks: blockRanges,
    sentences,
    tokens,
    quotations: [],
    bodyStart: 0,
    blockOf,
    sentenceOf,
    quotationOf: none,
  }
}
