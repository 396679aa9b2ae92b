import { passOver, type SpanMarginal, spanMarginals } from './chain/chain.ts'
import type { Thresholds } from './chain/decode-spans.ts'
import { type FeatureTable, scoreLabels } from './chain/label-scores.ts'
import { labels } from './chain/labels.ts'
import { readTokens } from './features/token-features.ts'
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
export const chainMarginals = ({ table, steps }: FastWeights, view: ParagraphView): SpanMarginal[] => {
  const scores = new Float64Array(view.length * labels.length)
  readTokens(view, (at, hashes, count) => scoreLabels(table, hashes, count, scores, at))
  return spanMarginals(passOver(steps, scores))
}
