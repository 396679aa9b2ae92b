import { passOver, type SpanMarginal, spanMarginals } from './chain/chain.ts'
import type { Thresholds } from './chain/decode-spans.ts'
import { type FeatureTable, scoreLabels } from './chain/label-scores.ts'
import { labels } from './chain/labels.ts'
import { readTokens } from './features/token-features.ts'
import type { CueLexicon } from './input/cue-lexicon.ts'
import type { ParagraphView } from './input/paragraph-view.ts'
import type { Tagger } from './tags/tagger.ts'

/** The trained weights of the fast model. */
export interface FastWeights {
  readonly tagger: Tagger
  readonly lexicon: CueLexicon
  readonly table: FeatureTable
  /** The transition scores as factors. */
  readonly steps: Float64Array
  readonly thresholds: Thresholds
}

/** The probable sources, cues and contents of a paragraph, by the label chain over its tokens' features. */
export const chainMarginals = ({ table, steps }: FastWeights, view: ParagraphView): SpanMarginal[] => {
  const scores = new Float64Array(view.length * labels.length)
  readTokens(view, (at, hashes, count) => scoreLabels(table, hashes, count, scores, at))
  return spanMarginals(passOver(steps, scores))
}
