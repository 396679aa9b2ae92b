import { passOver, type SpanMarginal, spanMarginals } from './chain/chain.ts'
import type { Thresholds } from './chain/decode-spans.ts'
import { type FeatureTable, labelScores } from './chain/label-scores.ts'
import { tokenFeatures } from './features/token-features.ts'
import type { CueLexicon } from './input/cue-lexicon.ts'
import type { ParagraphView } from './input/paragraph-view.ts'
import type { Tagger } from './tags/tagger.ts'

/** All that the fast model has learnt. */
export interface FastWeights {
  readonly tagger: Tagger
  readonly lexicon: CueLexicon
  readonly table: FeatureTable
  /** The chain's scores of label after label, as factors. */
  readonly steps: Float64Array
  readonly thresholds: Thresholds
}

/** The probable sources, cues and contents of a paragraph: its tokens' features, scored, and summed up over the chain. */
export const chainMarginals = (weights: FastWeights, view: ParagraphView): SpanMarginal[] =>
  spanMarginals(passOver(weights.steps, labelScores(weights.table, tokenFeatures(view))))
