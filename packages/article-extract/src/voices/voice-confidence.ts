import type { Attribution } from '../attribution/attribution.ts'
import type { Reference } from '../coreference/coreference.ts'

/** What speaks for a voice: how the words of the source name it, and how sure each step was. */
export const voiceEvidenceNames = [
  'constant',
  'reference odds',
  'attribution odds',
  'name',
  'pronoun',
  'description',
  'unresolved',
  'speaker elsewhere',
  'several',
  'runner-up odds',
] as const

/** One weight for each of `voiceEvidenceNames`, learned by training/voices. */
export const voiceWeights: readonly number[] = [0, 1, 0, 0, 0, 0, -3, 0, 0, 0]

const most = 0.995

/** Log odds, limited at both ends. */
const odds = (probability: number): number => {
  const held = Math.min(most, Math.max(1 - most, probability))
  return Math.log(held / (1 - held))
}

const one = (condition: boolean): number => (condition ? 1 : 0)

/** The evidence for a voice as numbers, in the order of `voiceEvidenceNames`. `count` is the number of voices. */
export const voiceEvidence = (
  attribution: Attribution,
  references: readonly Reference[],
  count: number,
): readonly number[] => {
  const forms = new Set(references.map(({ form }) => form))
  const probability = references.reduce((least, reference) => Math.min(least, reference.probability), 1)
  const others = references.flatMap(({ candidates, entityIds }) =>
    candidates.filter(({ entityId }) => !entityIds.includes(entityId)).map((candidate) => candidate.probability),
  )
  return [
    1,
    odds(probability),
    odds(attribution.confidence),
    one(forms.has('name')),
    one(forms.has('pronoun')),
    one(forms.has('nominal')),
    one(count === 0),
    one(attribution.speaker !== undefined),
    one(count > 1),
    odds(Math.max(0, ...others)),
  ]
}

/** The calibrated probability that a voice is right, 0 to 1. */
export const voiceConfidence = (attribution: Attribution, references: readonly Reference[], count: number): number => {
  const sum = voiceEvidence(attribution, references, count).reduce(
    (total, value, index) => total + value * (voiceWeights[index] ?? 0),
    0,
  )
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}
