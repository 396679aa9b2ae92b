import { judgeEvidenceNames } from '../../packages/article-extract/src/attribution/judge/evidence.ts'
import type { JudgeWeights } from '../../packages/article-extract/src/attribution/judge/judge.ts'
import { type BoostSettings, boostTrees } from '../learners/boost-trees.ts'
import type { JudgeExample } from './judge-examples.ts'

const settings: BoostSettings = {
  trees: 120,
  rate: 0.06,
  share: 0.7,
  features: 0.35,
  leaves: 16,
  minItems: 16,
  l2: 6,
  seeds: [1, 2, 3],
}
/** The number of average examples with which each cue's share starts. */
const prior = 3
/** Cues with fewer examples have the mean share. */
const fewest = 3

const acceptanceAt = judgeEvidenceNames.indexOf('acceptance of the cue')

interface Count {
  readonly accepted: number
  readonly all: number
}

const countsOf = (examples: readonly JudgeExample[]): ReadonlyMap<string, Count> => {
  const counts = new Map<string, Count>()
  for (const { lemma, isStatement } of examples) {
    const { accepted, all } = counts.get(lemma) ?? { accepted: 0, all: 0 }
    counts.set(lemma, { accepted: accepted + (isStatement ? 1 : 0), all: all + 1 })
  }
  return counts
}

/** The evidence with this acceptance of the cue. */
export const withAcceptance = (evidence: Float32Array, acceptance: number): Float32Array => {
  const own = evidence.slice()
  own[acceptanceAt] = acceptance
  return own
}

/**
 * Trains which attributions readers accept as statements. In training, an example does not count in its own cue's
 * acceptance, so that the trees do not rely on it too much.
 */
export const learnJudge = (examples: readonly JudgeExample[], threshold: number): JudgeWeights => {
  const counts = countsOf(examples)
  const mean = examples.filter(({ isStatement }) => isStatement).length / examples.length
  const shareOf = ({ accepted, all }: Count): number =>
    all < fewest ? mean : Math.round((1000 * (accepted + prior * mean)) / (all + prior)) / 1000
  const items = examples.map(({ evidence, lemma, isStatement }) => {
    const { accepted, all } = counts.get(lemma) ?? { accepted: 0, all: 0 }
    return withAcceptance(evidence, shareOf({ accepted: accepted - (isStatement ? 1 : 0), all: all - 1 }))
  })
  const right = examples.map(({ isStatement }) => isStatement)
  return {
    trees: boostTrees(items, right, settings),
    acceptance: new Map([...counts].flatMap(([lemma, count]) => (count.all < fewest ? [] : [[lemma, shareOf(count)]]))),
    meanAcceptance: Math.round(mean * 1000) / 1000,
    threshold,
  }
}
