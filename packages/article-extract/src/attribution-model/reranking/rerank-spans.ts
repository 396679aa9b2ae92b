import { type Role, roles } from '../chain/labels.ts'
import type { ParagraphView } from '../input/paragraph-view.ts'
import { type BoostedTrees, logOdds } from './boosted-trees.ts'
import { spanFeatures } from './span-features.ts'
import type { LikelySpan } from './span-field.ts'

/** What has been learnt about when a likely span is right: trees for each role. */
export type Reranker = Readonly<Record<Role, BoostedTrees>>

/**
 * Spans less probable than this are hardly ever right, and there are many of them: they are not judged one by one. They keep
 * the share of their probability that such spans keep on average.
 */
export const usualMinJudged = 0.07
const unjudgedShare = 0.4

/**
 * The same spans with the probability that each is exactly right, given what it looks like and what else is likely
 * around it. `spans` are those of one paragraph, from any model.
 */
export const rerankSpans = <Span extends LikelySpan>(
  reranker: Reranker,
  view: ParagraphView,
  spans: readonly Span[],
  minJudged: number = usualMinJudged,
): Span[] => {
  const features = spanFeatures(view, spans, ({ probability }) => probability >= minJudged)
  return spans.map((span, index) => {
    const own = features[index]
    const probability = own ? 1 / (1 + Math.exp(-logOdds(reranker[span.role], own))) : span.probability * unjudgedShare
    return { ...span, probability }
  })
}

/** The roles in the order of the file. */
export const rerankedRoles: readonly Role[] = roles
