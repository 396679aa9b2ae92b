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

/** A statement that the model found. Token indexes are the Doc's. */
export interface FoundStatement {
  readonly source: TokenRange | undefined
  readonly cue: TokenRange | undefined
  /** In text order, at least one. */
  readonly content: readonly TokenRange[]
  /** The probability that this is a statement with the correct source and content, 0 to 1. */
  readonly confidence: number
}

/** Finds statements. The default is the package's trained model; a larger model can replace it. */
export interface AttributionModel {
  /** The confidence from which a statement is shown. */
  readonly minConfidence: number
  /**
   * The statements in a range of tokens inside one block, in the order of their contents, with a confidence of at least
   * `minConfidence`.
   */
  readonly findStatements: (doc: Doc, range: TokenRange, minConfidence: number) => readonly FoundStatement[]
  /** The same for several ranges, for a model that is faster with many at a time. */
  readonly findInRanges?: (
    doc: Doc,
    ranges: readonly TokenRange[],
    minConfidence: number,
  ) => readonly (readonly FoundStatement[])[]
}

/** The statements in each range, found together if the model can do that. */
export const statementsIn = (
  model: AttributionModel,
  doc: Doc,
  ranges: readonly TokenRange[],
  minConfidence: number,
): readonly (readonly FoundStatement[])[] =>
  model.findInRanges?.(doc, ranges, minConfidence) ??
  ranges.map((range) => model.findStatements(doc, range, minConfidence))

/** `fast` uses a label chain; `accurate` also uses a recurrent network. */
export type ModelMode = 'fast' | 'accurate'

/** The weights of the trained attribution model. */
interface AttributionWeights {
  readonly fast: FastWeights
  /** Only in the mode `accurate`. */
  readonly recurrent?: RecurrentModel
  readonly reranker: Reranker
  /** Spans below this probability are not judged individually. */
  readonly minJudged?: number
  readonly statements: StatementWeights
}

/**
 * The number of tokens in a batch: enough to keep each model's weights in a processor's cache, but few enough for
 * memory.
 */
const tokensAtOnce = 4000

/** The ranges in order, in batches of up to `tokensAtOnce` tokens, with at least one range each. */
const batches = (ranges: readonly TokenRange[]): readonly (readonly TokenRange[])[] => {
  const found: TokenRange[][] = []
  let room = 0
  for (const range of ranges) {
    if (room <= 0) {
      found.push([])
      room = tokensAtOnce
    }
    found.at(-1)?.push(range)
    room -= range.end - range.first
  }
  return found
}

/** The re-ranked likely spans of paragraphs. One model after the other reads all of them. */
const likelySpans = (
  { fast, recurrent, reranker, minJudged }: AttributionWeights,
  paragraphs: readonly ParagraphInput[],
): readonly SpanMarginal[][] => {
  const views = paragraphs.map((paragraph) => viewParagraph(paragraph, fast.lexicon))
  const byChain = views.map((view) => chainMarginals(fast, view))
  const marginals = recurrent
    ? paragraphs.map((paragraph, index) => averageMarginals(byChain[index] ?? [], recurrent.spanMarginals(paragraph)))
    : byChain
  return views.map((view, index) => rerankSpans(reranker, view, marginals[index] ?? [], minJudged))
}

/** The trained model with these weights. */
export const attributionModel = (weights: AttributionWeights): AttributionModel => {
  const findTogether = (
    doc: Doc,
    ranges: readonly TokenRange[],
    minConfidence: number,
  ): readonly (readonly FoundStatement[])[] => {
    const paragraphs = ranges.map((range) => paragraphInput(doc, range))
    const spans = likelySpans(weights, paragraphs)
    return ranges.map(({ first: from }, index) => {
      const inDoc = ({ first, last }: RoleSpan): TokenRange => ({ first: from + first, end: from + last + 1 })
      return paragraphStatements(weights.statements, paragraphs[index]!, spans[index]!, minConfidence).map(
        ({ source, cue, content, confidence }) => ({
          source: source && inDoc(source),
          cue: cue && inDoc(cue),
          content: content.map(inDoc),
          confidence,
        }),
      )
    })
  }
  const findInRanges = (doc: Doc, ranges: readonly TokenRange[], minConfidence: number) => {
    const full = ranges.filter(({ first, end }) => end > first)
    const found = batches(full).flatMap((batch) => findTogether(doc, batch, minConfidence))
    const foundIn = new Map(full.map((range, index) => [range, found[index]!]))
    return ranges.map((range) => foundIn.get(range) ?? [])
  }
  return {
    minConfidence: weights.statements.minConfidence,
    findStatements: (doc, range, minConfidence) => findInRanges(doc, [range], minConfidence)[0] ?? [],
    findInRanges,
  }
}
