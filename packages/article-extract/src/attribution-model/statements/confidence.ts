/** The evidence for a statement: the probabilities of its spans and of their links; undefined for missing spans. */
export interface Evidence {
  readonly content: number
  readonly cue: number | undefined
  readonly source: number | undefined
  readonly contentToCue: number | undefined
  readonly sourceToCue: number | undefined
}

/** One weight for each of `evidenceFeatures`. */
export type ConfidenceWeights = readonly number[]

const most = 0.995

/** Log odds, clamped near 0 and 1; 0 for a missing probability. */
const odds = (probability: number | undefined): number => {
  if (probability === undefined) return 0
  const held = Math.min(most, Math.max(1 - most, probability))
  return Math.log(held / (1 - held))
}

const isMissing = (value: number | undefined): number => (value === undefined ? 1 : 0)

/** A statement's evidence as numbers; the first is always 1. */
export const evidenceFeatures = ({ content, cue, source, contentToCue, sourceToCue }: Evidence): readonly number[] => [
  1,
  odds(content),
  odds(cue),
  isMissing(cue),
  odds(source),
  isMissing(source),
  odds(contentToCue),
  odds(sourceToCue),
]

/** The probability that a statement is correct, from its evidence. Source: Platt scaling, with several scores. */
export const confidenceOf = (weights: ConfidenceWeights, evidence: Evidence): number => {
  const sum = evidenceFeatures(evidence).reduce((total, value, index) => total + value * (weights[index] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
