import { passOver, type SpanMarginal, spanMarginals, stepFactors } from '../../src/attribution-model/chain/chain.ts'
import { tokenFeatures } from '../../src/attribution-model/features/token-features.ts'
import { type ParagraphView, viewParagraph } from '../../src/attribution-model/input/paragraph-view.ts'
import { inputOf, type Paragraph } from '../chain/corpus.ts'
import { learnCues } from '../chain/learn-cues.ts'
import type { Teaching } from '../chain/teaching.ts'
import { learntScores, trainChain } from '../chain/train-chain.ts'

/** A paragraph with its parts of speech. */
export interface Tagged {
  readonly paragraph: Paragraph
  readonly tags: readonly string[]
  readonly teaching?: Teaching | undefined
}

/** Learns from `known`; gives what reads a paragraph as the chain that was learnt does. */
const readerFrom = (known: readonly Tagged[], tell: (line: string) => void) => {
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
  const chain = trainChain(examples, tell)
  const steps = stepFactors(chain.transitions)
  return (tagged: Tagged): SpanMarginal[] =>
    spanMarginals(passOver(steps, learntScores(chain.table, tokenFeatures(view(tagged)))))
}

/** The likely spans of each paragraph as a chain finds them that has learnt from the other two thirds only. */
export const jackknife = (all: readonly Tagged[], tell: (line: string) => void): readonly SpanMarginal[][] =>
  [0, 1, 2].flatMap((fold) => {
    const [from, to] = [fold, fold + 1].map((thirds) => Math.floor((all.length * thirds) / 3)) as [number, number]
    const read = readerFrom([...all.slice(0, from), ...all.slice(to)], tell)
    return all.slice(from, to).map(read)
  })
