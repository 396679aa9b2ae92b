import { nestedEvidence } from '../../packages/article-extract/src/attribution/nested/nested-evidence.ts'
import type { NestedWeights } from '../../packages/article-extract/src/attribution/nested/nested-finder.ts'
import { type BoostSettings, boostTrees } from '../learners/boost-trees.ts'
import type { NestedExample } from './nested-examples.ts'

const settings: BoostSettings = {
  trees: 120,
  rate: 0.08,
  share: 0.7,
  features: 0.4,
  leaves: 12,
  minItems: 12,
  l2: 5,
  seeds: [1, 2],
}
/** The weight of an example from the corpus. It is outside of a content, and the corpus also marks acts. */
const corpusWeight = 0.05
/** The number of average examples with which each verb's share starts. */
const prior = 4
/** Verbs with fewer examples have the mean share. */
const fewest = 4

interface Count {
  readonly marked: number
  readonly all: number
}

const countsOf = (examples: readonly NestedExample[]): ReadonlyMap<string, Count> => {
  const counts = new Map<string, Count>()
  for (const { context, isStatement } of examples) {
    const { marked, all } = counts.get(context.candidate.lemma) ?? { marked: 0, all: 0 }
    counts.set(context.candidate.lemma, { marked: marked + (isStatement ? 1 : 0), all: all + 1 })
  }
  return counts
}

/**
 * Trains which candidates are nested statements, from marked candidates and from the corpus. The shares of the verbs
 * are the corpus's. In training, an example of the corpus does not count in its own verb's share.
 */
export const learnNested = (
  marked: readonly NestedExample[],
  corpus: readonly NestedExample[],
  threshold: number,
): NestedWeights => {
  const counts = countsOf(corpus)
  const mean = corpus.filter(({ isStatement }) => isStatement).length / corpus.length
  const shareOf = (count: Count): number =>
    count.all < fewest ? mean : Math.round((1000 * (count.marked + prior * mean)) / (count.all + prior)) / 1000
  const none = { marked: 0, all: 0 }
  const ofMarked = marked.map(({ context }) =>
    nestedEvidence({ ...context, share: shareOf(counts.get(context.candidate.lemma) ?? none) }),
  )
  const ofCorpus = corpus.map(({ context, isStatement }) => {
    const own = counts.get(context.candidate.lemma) ?? none
    const rest = { marked: own.marked - (isStatement ? 1 : 0), all: own.all - 1 }
    return nestedEvidence({ ...context, share: shareOf(rest) })
  })
  const right = [...marked, ...corpus].map(({ isStatement }) => isStatement)
  const weights = [...marked.map(() => 1), ...corpus.map(() => corpusWeight)]
  return {
    trees: boostTrees([...ofMarked, ...ofCorpus], right, settings, weights),
    shares: new Map([...counts].flatMap(([lemma, one]) => (one.all < fewest ? [] : [[lemma, shareOf(one)]]))),
    meanShare: Math.round(mean * 1000) / 1000,
    threshold,
  }
}
