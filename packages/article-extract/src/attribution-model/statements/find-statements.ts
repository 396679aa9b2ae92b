import { passOver, type SpanMarginal, spanMarginals } from '../chain/chain.ts'
import { labelScores } from '../chain/label-scores.ts'
import type { FastWeights } from '../fast-model.ts'
import { tokenFeatures } from '../features/token-features.ts'
import type { RoleSpan } from '../linking/pair-features.ts'
import { type Reranker, rerankSpans } from '../reranking/rerank-spans.ts'
import { tagWords } from '../tags/tagger.ts'
import { type TokenSpan, tokenize } from '../tokens/tokenize.ts'
import { viewParagraph } from '../view/paragraph-view.ts'
import { paragraphStatements, type StatementWeights } from './paragraph-statements.ts'

/** A stretch of text: UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** Who says what, and by which words: `confidence` is the probability that it is so. */
export interface FoundStatement {
  readonly source: readonly TextSpan[]
  readonly cue: readonly TextSpan[]
  readonly content: readonly TextSpan[]
  readonly confidence: number
}

/** All that finding statements needs. */
export interface StatementModel {
  readonly fast: FastWeights
  readonly reranker: Reranker
  readonly statements: StatementWeights
}

/** The likely spans of a paragraph given as its words, re-ranked. */
export const likelySpans = ({ fast, reranker }: StatementModel, words: readonly string[]): SpanMarginal[] => {
  const view = viewParagraph(words, tagWords(fast.tagger, words), fast.lexicon)
  const spans = spanMarginals(passOver(fast, labelScores(fast.table, tokenFeatures(view))))
  return rerankSpans(reranker, view, spans)
}

const textSpan = (tokens: readonly TokenSpan[], { first, last }: RoleSpan): TextSpan => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
})

/**
 * The statements of the paragraph of `text` from `start` to `end`, in no paragraph but that one, by their first
 * content, with at least `minConfidence`. Spans count from the beginning of `text`. Returns [] when nobody is cited; never throws on text.
 */
export const findStatements = (
  model: StatementModel,
  text: string,
  { start, end }: TextSpan,
  minConfidence: number = model.statements.minConfidence,
): readonly FoundStatement[] => {
  const tokens = tokenize(text, start, end)
  const words = tokens.map((token) => text.slice(token.start, token.end))
  const spans = likelySpans(model, words)
  return paragraphStatements(model.statements, words, spans, minConfidence).map(
    ({ source, cue, content, confidence }) => ({
      source: source ? [textSpan(tokens, source)] : [],
      cue: cue ? [textSpan(tokens, cue)] : [],
      content: content.map((span) => textSpan(tokens, span)),
      confidence,
    }),
  )
}
