import type { Block } from '@onrecord/article-data'
import { findQuotations, hasDoubleMarks } from '../../src/attribution/find-quotations.ts'
import { sharedModel } from '../../src/attribution-model/load-model.ts'
import { tagWords } from '../../src/attribution-model/tags/tagger.ts'
import { tokenize } from '../../src/attribution-model/tokens/tokenize.ts'
import type { Doc, DocBlock, DocSentence, Quotation, Token } from '../../src/doc/doc.ts'
import { findSentences } from '../../src/sentences/find-sentences.ts'
import { universalTag } from '../../src/tokens/universal-tag.ts'

const blocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  for (const { 0: words, index } of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)) {
    const isHeading = words.length <= 90 && !/[.!?…:;,"”’')\]]\s*$/u.test(words)
    blocks.push({
      id: `b${blocks.length + 1}`,
      role: isHeading ? 'heading' : 'paragraph',
      span: { start: index, end: index + words.trimEnd().length },
    })
  }
  return blocks
}

/** A text as a Doc: paragraphs between empty lines, our own tokens and tags. */
export const textDoc = (text: string): Doc => {
  const { tagger } = sharedModel('fast').fast
  const blocks = blocksOf(text)
  const tokens: Token[] = []
  const docBlocks = blocks.map((block): DocBlock => {
    const first = tokens.length
    const spans = tokenize(text, block.span.start, block.span.end)
    const words = spans.map(({ start, end }) => text.slice(start, end))
    const tags = tagWords(tagger, words)
    for (const [index, { start, end }] of spans.entries()) {
      const word = words[index] ?? ''
      const lower = word.toLowerCase().replaceAll('’', "'")
      const penn = tags[index] ?? ''
      tokens.push({
        start,
        end,
        text: word,
        lower,
        penn,
        tag: universalTag(penn, lower, tags.slice(index + 1, index + 4)),
      })
    }
    return { ...block, first, end: tokens.length }
  })
  let at = 0
  let block = 0
  const sentences = findSentences(text, blocks).flatMap((sentence): DocSentence[] => {
    while (docBlocks[block]?.id !== sentence.blockId) block++
    const first = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.span.end) at++
    return at > first ? [{ ...sentence, first, end: at, block }] : []
  })
  const fill = (ranges: readonly { first: number; end: number }[]): Int32Array => {
    const index = new Int32Array(tokens.length).fill(-1)
    for (const [number, { first, end }] of ranges.entries()) index.fill(number, first, end)
    return index
  }
  const sentenceOf = fill(sentences)
  const single = !hasDoubleMarks(tokens)
  let continues = false
  const quotations = docBlocks.flatMap(({ first, end }, index): Quotation[] => {
    const own = tokens.slice(first, end)
    const next = docBlocks[index + 1]
    const sentenceEnd = (token: number): number => (sentences[sentenceOf[first + token] ?? -1]?.end ?? end) - first
    const found = findQuotations(own, sentenceEnd, next ? tokens.slice(next.first, next.end) : [], single, continues)
    continues = found.at(-1)?.continued ?? false
    return found.map((quotation) => ({ ...quotation, first: quotation.first + first, end: quotation.end + first }))
  })
  return {
    text,
    blocks: docBlocks,
    sentences,
    tokens,
    quotations,
    bodyStart: 0,
    blockOf: fill(docBlocks),
    sentenceOf,
    quotationOf: fill(quotations),
  }
}
