import type { Span } from '@onrecord/article-data'
import type { PennWords } from '../../tokens/penn-words.ts'
import type { SpanMarginal } from '../chain/chain.ts'
import { chainMarginals, type FastWeights } from '../fast-model.ts'
import type { RoleSpan } from '../linking/pair-features.ts'
import { averageMarginals } from '../recurrent/average-marginals.ts'
import type { RecurrentModel } from '../recurrent/recurrent-model.ts'
import { type Reranker, rerankSpans } from '../reranking/rerank-spans.ts'
import { viewParagraph } from '../view/paragraph-view.ts'
import { paragraphStatements, type StatementWeights } from './paragraph-statements.ts'

/** Who says what, and by which words: `confidence` is the probability that it is so. */
export interface FoundStatement {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly confidence: number
}

/** How statements are found: `fast` by a chain of labels alone, `accurate` by a recurrent network as well. */
export type ModelMode = 'fast' | 'accurate'

/** All that finding statements needs. */
export interface StatementModel {
  readonly mode: ModelMode
  readonly fast: FastWeights
  /** Only in the mode `accurate`. */
  readonly recurrent?: RecurrentModel
  readonly reranker: Reranker
  readonly statements: StatementWeights
}

/** The likely spans of a paragraph given as its tagged words, re-ranked. */
const likelySpans = ({ fast, recurrent, reranker }: StatementModel, { words, tags }: PennWords): SpanMarginal[] => {
  const view = viewParagraph(words, tags, fast.lexicon)
  const byChain = chainMarginals(fast, view)
  if (!recurrent) return rerankSpans(reranker, view, byChain)
  return rerankSpans(reranker, view, averageMarginals(byChain, recurrent.spanMarginals(words, tags)))
}

/**
 * The statements of the paragraph that has these words, by their first content, with at least `minConfidence`. Spans count
 * as the words' do. Returns [] when nobody is cited; never throws on text.
 */
export const findStatements = (
  model: StatementModel,
  paragraph: PennWords,
  minConfidence: number = model.statements.minConfidence,
): readonly FoundStatement[] => {
  const textSpan = ({ first, last }: RoleSpan): Span => ({
    start: paragraph.spans[first]?.start ?? 0,
    end: paragraph.spans[last]?.end ?? 0,
  })
  return paragraphStatements(model.statements, paragraph.words, likelySpans(model, paragraph), minConfidence).map(
    ({ source, cue, content, confidence }) => ({
      source: source ? [textSpan(source)] : [],
      cue: cue ? [textSpan(cue)] : [],
      content: content.map(textSpan),
      confidence,
    }),
  )
}
