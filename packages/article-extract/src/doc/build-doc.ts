import type { Block, Sentence, Span } from '@onrecord/article-data'
import type { Doc, DocBlock, DocSentence, Token } from './doc.ts'
import { findQuotations } from './find-quotations.ts'
import { findSentences } from './find-sentences.ts'
import { memoizeWords } from './memoize-words.ts'
import { tokenize } from './tokenize.ts'
import { correctTags, universalTag, type WordKind, wordKind } from './universal-tag.ts'

/** A text divided into blocks. `bodyStart` is the offset where the story begins, after any dateline. */
interface LaidOutText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly bodyStart: number
}

/** Returns the Penn Treebank tag of each word of one paragraph. */
export type TagWords = (words: readonly string[]) => readonly string[]

interface WordForm {
  readonly text: string
  readonly lower: string
  readonly kind: WordKind
}

const formOf = memoizeWords((text): WordForm => {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return { text, lower, kind: wordKind(lower) }
})

/** The tokens at these spans of a text. */
export const tokensOf = (text: string, spans: readonly Span[], tagWords: TagWords): readonly Token[] => {
  const forms = spans.map(({ start, end }) => formOf(text.slice(start, end)))
  const tags = tagWords(forms.map((form) => form.text))
  const tagged = forms.map(({ text, lower, kind }, index): Token => {
    const { start = 0, end = 0 } = spans[index] ?? {}
    const penn = tags[index] ?? ''
    return { start, end, text, lower, tag: universalTag(penn, lower, kind, tags, index), penn }
  })
  return correctTags(tagged)
}

/**
 * The sentences of the text. A sentence that begins inside a token, for example in an address, is joined to the one
 * before.
 */
const sentencesOf = (
  sentences: readonly Sentence[],
  blocks: readonly DocBlock[],
  tokens: readonly Token[],
): readonly DocSentence[] => {
  const found: DocSentence[] = []
  let at = 0
  let block = 0
  for (const { span, blockId } of sentences) {
    while (blocks[block] && blocks[block]?.id !== blockId) block++
    const first = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at++
    const last = found.at(-1)
    const startsInside = first > 0 && (tokens[first - 1]?.end ?? 0) > span.start
    if (last && (startsInside || at === first)) {
      found[found.length - 1] = { ...last, end: at, span: { start: last.span.start, end: span.end } }
    } else found.push({ id: `n${found.length + 1}`, blockId, block, span, first, end: at })
  }
  return found
}

/** The sentences with the one that contains `bodyStart` divided there: a dateline is a sentence of its own. */
const splitAt = (text: string, bodyStart: number, sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.flatMap((sentence) => {
    const { start, end } = sentence.span
    if (bodyStart <= start || bodyStart >= end) return [sentence]
    const body = text.slice(bodyStart, end)
    return [
      { ...sentence, span: { start, end: start + text.slice(start, bodyStart).trimEnd().length } },
      { ...sentence, span: { start: end - body.trimStart().length, end } },
    ]
  })

/** For each of `count` tokens, the index of the range that contains it, or -1. Ranges are in order and disjoint. */
const indexByToken = (
  count: number,
  ranges: readonly { readonly first: number; readonly end: number }[],
): Int32Array => {
  const index = new Int32Array(count).fill(-1)
  for (const [at, { first, end }] of ranges.entries()) index.fill(at, first, end)
  return index
}

/** Assembles a Doc from a text and the tokens of its blocks. */
export const assembleDoc = (
  { text, blocks, bodyStart }: LaidOutText,
  tokensOfBlocks: readonly (readonly Token[])[],
): Doc => {
  const tokens = tokensOfBlocks.flat()
  let at = 0
  const docBlocks = blocks.map((block, index): DocBlock => {
    const first = at
    at += tokensOfBlocks[index]?.length ?? 0
    return { ...block, first, end: at }
  })
  const sentences = sentencesOf(splitAt(text, bodyStart, findSentences(text, blocks)), docBlocks, tokens)
  const sentenceOf = indexByToken(tokens.length, sentences)
  const quotations = findQuotations(
    tokens,
    docBlocks,
    (token) => sentences[sentenceOf[token] ?? -1]?.end ?? tokens.length,
  )
  return {
    text,
    blocks: docBlocks,
    sentences,
    tokens,
    quotations,
    bodyStart: Math.max(
      0,
      tokens.findIndex(({ start }) => start >= bodyStart),
    ),
    blockOf: indexByToken(tokens.length, docBlocks),
    sentenceOf,
    quotationOf: indexByToken(tokens.length, quotations),
  }
}

/** Divides a text into sentences, tokens and quotations, and tags the tokens. */
export const buildDoc = (tagWords: TagWords, layout: LaidOutText): Doc =>
  assembleDoc(
    layout,
    layout.blocks.map(({ span }) => tokensOf(layout.text, tokenize(layout.text, span.start, span.end), tagWords)),
  )
