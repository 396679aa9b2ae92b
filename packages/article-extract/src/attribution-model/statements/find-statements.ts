import type { Doc, TokenRange } from '../../doc/doc.ts'
import type { SpanMarginal } from '../chain/chain.ts'
import { chainMarginals, type FastWeights } from '../fast-model.ts'
import { type ParagraphInput, paragraphInput } from '../input/paragraph-input.ts'
import { viewParagraph } from '../input/paragraph-view.ts'
import type { RoleSpan } from '../linking/pair-features.ts'
import { averageMarginals } from '../recurrent/average-marginals.ts'
import type { RecurrentModel } from '../recurrent/recurrent-model.ts'
import { type Reranker, rerankSpans } from '../reranking/rerank-spans.ts'
import { paragraphStatements, type StatementWeights } from './paragraph-statements.ts'

/** Who says what, and with which words. Token indices are the doc's. */
export interface FoundStatement {
  readonly source: TokenRange | undefined
  readonly cue: TokenRange | undefined
  /** In text order, at least one. */
  readonly content: readonly TokenRange[]
  /** The probability that this is a statement and that its source and content are right, 0 to 1. */
  readonly confidence: number
}

/** Finds statements. The default is the trained model of the package; a larger model can take its place. */
export interface AttributionModel {
  /** The confidence from which a statement is worth showing. */
  readonly minConfidence: number
  /**
   * The statements in a range of tokens, which lies in one block, in the order of their contents, with at least
   * `minConfidence`.
   */
  readonly findStatements: (doc: Doc, range: TokenRange, minConfidence: number) => readonly FoundStatement[]
}

/** `fast` uses a label chain; `accurate` uses a recurrent network as well. */
export type ModelMode = 'fast' | 'accurate'

/** The weights of the trained attribution model. */
export interface AttributionWeights {
  readonly fast: FastWeights
  /** Only in the mode `accurate`. */
  readonly recurrent?: RecurrentModel
  readonly reranker: Reranker
  readonly statements: StatementWeights
}

/** The likely spans of a paragraph, re-ranked. */
const likelySpans = ({ fast, recurrent, reranker }: AttributionWeights, paragraph: ParagraphInput): SpanMarginal[] => {
  const view = viewParagraph(paragraph, fast.lexicon)
  const byChain = chainMarginals(fast, view)
  const marginals = recurrent ? averageMarginals(byChain, recurrent.spanMarginals(paragraph)) : byChain
  return rerankSpans(reranker, view, marginals)
}

/** The trained model with these weights. */
export const attributionModel = (weights: AttributionWeights): AttributionModel => ({
  minConfidence: weights.statements.minConfidence,
  findStatements: (doc, range, minConfidence) => {
    if (range.end <= range.first) return []
    const paragraph = paragraphInput(doc, range)
    const inDoc = ({ first, last }: RoleSpan): TokenRange => ({
      first: range.first + first,
      end: range.first + last + 1,
    })
    return paragraphStatements(weights.statements, paragraph, likelySpans(weights, paragraph), minConfidence).map(
      ({ source, cue, content, confidence }) => ({
        source: source && inDoc(source),
        cue: cue && inDoc(cue),
        content: content.map(inDoc),
        confidence,
      }),
    )
  },
})
