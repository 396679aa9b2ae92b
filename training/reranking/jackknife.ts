import {
  passOver,
  type SpanMarginal,
  spanMarginals,
  stepFactors,
} from '../../packages/article-extract/src/attribution-model/chain/chain.ts'
import { tokenFeatures } from '../../packages/article-extract/src/attribution-model/features/token-features.ts'
import {
  type ParagraphView,
  viewParagraph,
} from '../../packages/article-extract/src/attribution-model/input/paragraph-view.ts'
import { inputOf, type Paragraph } from '../chain/corpus.ts'
import { learnCues } from '../chain/learn-cues.ts'
import type { Teaching } from '../chain/teaching.ts'
import { learnedScores, trainChain } from '../chain/train-chain.ts'

/** A paragraph with its parts of speech. */
export interface Tagged {
  readonly paragraph: Paragraph
  readonly tags: readonly string[]
  readonly teaching?: Teaching | undefined
}

/** Trains a chain on `known`, and returns a function that finds spans with it. */
const readerFrom = (known: readonly Tagged[], log: (line: string) => void) => {
  const lexicon = learnCues(
    known.map(({ paragraph }) => paragraph),
    known.map(({ tags }) => tags),
  )
  const view = ({ paragraph, tags }: Tagged): ParagraphView => viewParagraph(inputOf(paragraph, tags), lexicon)
  const examples = known.map((tagged) => ({
    features: tokenFeatures(view(tagged)),
    labels: tagged.paragraph.labels,
    teaching: tagged.teaching,
  }))
  const chain = trainChain(examples, log)
  const steps = stepFactors(chain.transitions)
  return (tagged: Tagged): SpanMarginal[] =>
    spanMarginals(passOver(steps, learnedScores(chain.table, tokenFeatures(view(tagged)))))
}

/** The likely spans of each paragraph, from a chain trained on the other two thirds. */
export const jackknife = (all: readonly Tagged[], log: (line: string) => void): readonly SpanMarginal[][] =>
  [0, 1, 2].flatMap((fold) => {
    const [from, to] = [fold, fold + 1].map((thirds) => Math.floor((all.length * thirds) / 3)) as [number, number]
    const read = readerFrom([...all.slice(0, from), ...all.slice(to)], log)
    return all.slice(from, to).map(read)
  })
