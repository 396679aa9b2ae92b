import { type Role, roles } from '../chain/labels.ts'
import type { ParagraphView } from '../input/paragraph-view.ts'
import { type BoostedTrees, logOdds } from './boosted-trees.ts'
import { spanFeatures } from './span-features.ts'
import type { LikelySpan } from './span-field.ts'

/** The trained trees of each role, which judge whether a likely span is correct. */
export type Reranker = Readonly<Record<Role, BoostedTrees>>

/**
 * Spans below this probability are rarely correct, and there are many. They are not judged individually; their
 * probability is multiplied by the average factor for such spans.
 */
const usualMinJudged = 0.07
const unjudgedShare = 0.4

/**
 * The same spans with the probability that each is exactly correct, given its form and the likely spans around it.
 * `spans` are those of one paragraph, from any model.
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
