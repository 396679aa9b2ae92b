import { passOver, type SpanMarginal, spanMarginals } from './chain/chain.ts'
import type { Thresholds } from './chain/decode-spans.ts'
import { type FeatureTable, labelScores } from './chain/label-scores.ts'
import { tokenFeatures } from './features/token-features.ts'
import { type TagWeights, tagWords } from './tags/tagger.ts'
import type { CueLexicon } from './view/cue-lexicon.ts'
import { viewParagraph } from './view/paragraph-view.ts'

/** All that the fast model has learnt. */
export interface FastWeights {
  readonly tagger: TagWeights
  readonly lexicon: CueLexicon
  readonly table: FeatureTable
  readonly transitions: Float32Array
  readonly thresholds: Thresholds
}

/** The probable sources, cues and contents of a paragraph given as its words: tagged, seen, scored, summed up. */
export const fastMarginals = (weights: FastWeights, words: readonly string[]): SpanMarginal[] => {
  const features = tokenFeatures(viewParagraph(words, tagWords(weights.tagger, words), weights.lexicon))
  return spanMarginals(passOver(weights, labelScores(weights.table, features)))
}
