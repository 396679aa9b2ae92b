import { type Block, lowerBound, type Sentence, type Span } from '@onrecord/article-data'

/** Part of speech in the Universal Dependencies tag set. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or punctuation mark. `start` and `end` are UTF-16 offsets into the article's text. */
export interface Token extends Span {
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  readonly tag: Tag
  /** Part of speech in the Penn Treebank tag set. */
  readonly penn: string
}

/** A run of tokens by index into `Doc.tokens`, `end` exclusive. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** A block of the article and its tokens. */
export interface DocBlock extends TokenRange, Block {}

/** A sentence of the article and its tokens. `block` is an index into `Doc.blocks`. */
export interface DocSentence extends TokenRange, Sentence {
  readonly block: number
}

/** Quoted words, including the quotation marks, inside one block. */
export interface Quotation extends TokenRange {
  /** The closing mark is in the same block. */
  readonly closed: boolean
  /** The next block continues the quotation. */
  readonly continued: boolean
  /** The quotation continues from the previous block. */
  readonly continues: boolean
}

/**
 * A text divided into blocks, sentences, tokens and quotations. All other annotations refer to its one token list. The
 * tokens of a block, a sentence or a quotation are consecutive, and cover every character except white space.
 */
export interface Doc {
  readonly text: string
  readonly blocks: readonly DocBlock[]
  readonly sentences: readonly DocSentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  /** The first token after the dateline; 0 when there is no dateline. */
  readonly bodyStart: number
  /** For each token, the index of its block. */
  readonly blockOf: Int32Array
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Int32Array
  /** For each token, the index of its quotation, or -1. */
  readonly quotationOf: Int32Array
}

/** The characters that a range of tokens covers, as UTF-16 offsets into the article's text. */
export const spanOf = ({ tokens }: Pick<Doc, 'tokens'>, { first, end }: TokenRange): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
})

/** The words that a range of tokens covers, as written, with white space collapsed. */
export const wordsIn = (doc: Pick<Doc, 'text' | 'tokens'>, range: TokenRange): string => {
  const { start, end } = spanOf(doc, range)
  const words = doc.text.slice(start, end)
  return isPlainlySpaced(doc, range) ? words : words.replace(/\s+/gu, ' ')
}

/** Whether there is at most one white-space character between the tokens of a range, and each is a space. */
const isPlainlySpaced = ({ text, tokens }: Pick<Doc, 'text' | 'tokens'>, { first, end }: TokenRange): boolean => {
  for (let at = first + 1; at < end; at++) {
    const [from, to] = [tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0]
    if (to - from > 1 || (to > from && text[from] !== ' ')) return false
  }
  return true
}

/** The indexes of the tokens in ranges. */
export const tokensIn = (ranges: readonly TokenRange[]): ReadonlySet<number> => {
  const tokens = new Set<number>()
  for (const { first, end } of ranges) for (let at = first; at < end; at++) tokens.add(at)
  return tokens
}

/** The sentence that contains a token. */
export const sentenceAt = ({ sentences, sentenceOf }: Doc, token: number): DocSentence | undefined =>
  sentences[sentenceOf[token] ?? -1]

const opensQuotation = /^["“”'‘`]+$/u

/**
 * Whether the token begins a sentence, or quoted words after a comma or a colon. Its capital does not show that it is a
 * name: "Sales" in 'He said: "Sales fell."'
 */
export const opensSentence = ({ tokens, sentences, sentenceOf }: Doc, at: number): boolean => {
  const { first = at } = sentences[sentenceOf[at] ?? -1] ?? {}
  let front = at
  while (front > first && opensQuotation.test(tokens[front - 1]?.text ?? '')) front--
  return front === first || (front < at && /^[,:]$/.test(tokens[front - 1]?.text ?? ''))
}

/**
 * Returns a function from an offset of the text to the index of its sentence: the last one that begins at or before the
 * offset.
 */
export const sentenceIndex = ({ sentences }: Pick<Doc, 'sentences'>): ((offset: number) => number) => {
  const starts = sentences.map(({ span }) => span.start)
  return (offset) => Math.max(0, lowerBound(starts, (start) => start <= offset) - 1)
}

/** The index of the first token that ends after an offset of the text. Takes logarithmic time. */
export const tokenAt = ({ tokens }: Pick<Doc, 'tokens'>, offset: number): number =>
  lowerBound(tokens, ({ end }) => end <= offset)
