import { passOver, type SpanMarginal, spanMarginals } from './chain/chain.ts'
import type { Thresholds } from './chain/decode-spans.ts'
import { addFeatures, addSums, emptySums, type FeatureTable, writeScores } from './chain/label-scores.ts'
import { labels } from './chain/labels.ts'
import type { WordSums } from './chain/word-sums.ts'
import { readContexts, windowWords } from './features/token-features.ts'
import { windowPlaces } from './features/word-features.ts'
import type { CueLexicon } from './input/cue-lexicon.ts'
import type { ParagraphView } from './input/paragraph-view.ts'
import type { Tagger } from './tags/tagger.ts'

/** The trained weights of the fast model. */
export interface FastWeights {
  readonly tagger: Tagger
  readonly lexicon: CueLexicon
  readonly table: FeatureTable
  readonly wordSums: WordSums
  /** The transition scores as factors. */
  readonly steps: Float64Array
  readonly thresholds: Thresholds
}

/** The probable sources, cues and contents of a paragraph, by the label chain over its tokens' features. */
export const chainMarginals = ({ table, wordSums, steps }: FastWeights, view: ParagraphView): SpanMarginal[] => {
  const scores = new Float64Array(view.length * labels.length)
  const words = windowWords(view).map(wordSums)
  const sums = emptySums()
  readContexts(view, (at, hashes, count) => {
    sums.fill(0)
    for (let place = 0; place < windowPlaces; place++) addSums(sums, words[at + place]!, place)
    addFeatures(table, hashes, count, sums)
    writeScores(table, sums, scores, at)
  })
  return spanMarginals(passOver(steps, scores))
}
