import type { Attribution } from '../attribution/attribution.ts'
import type { Reference } from '../coreference/coreference.ts'
import type { EntityRecord } from '../entities/entity-table.ts'

/** A voice before it is known how far to trust it. */
export interface UnratedVoice {
  readonly attribution: Attribution
  /** What names the voice in the text. */
  readonly references: readonly Reference[]
  readonly entities: readonly EntityRecord[]
}

const most = 0.995

/** Log odds, limited at both ends. */
const odds = (probability: number): number => {
  const held = Math.min(most, Math.max(1 - most, probability))
  return Math.log(held / (1 - held))
}

const one = (condition: boolean): number => (condition ? 1 : 0)

/** The least sure of the references; 1 when there is none. */
const leastSure = (references: readonly Reference[]): number =>
  references.reduce((least, { probability }) => Math.min(least, probability), 1)

/** How probable the best candidate is that was not chosen. */
const runnerUp = (references: readonly Reference[]): number =>
  references.reduce(
    (best, { candidates, entityIds }) =>
      candidates.reduce(
        (most, { entityId, probability }) => (entityIds.includes(entityId) ? most : Math.max(most, probability)),
        best,
      ),
    0,
  )

const has = ({ references }: UnratedVoice, form: Reference['form']): boolean =>
  references.some((reference) => reference.form === form)

const lengthOf = ({ first, end }: { readonly first: number; readonly end: number }): number => end - first

/** The share of the source's words that name the voice: a long rest may hold the real one. */
const covered = ({ attribution: { source }, references }: UnratedVoice): number => {
  const words = references.reduce((sum, reference) => sum + lengthOf(reference), 0)
  return source ? Math.min(1, words / lengthOf(source)) : 1
}

const isShortName = ({ kind, name, named }: EntityRecord): boolean => named && kind === 'person' && !name.includes(' ')

/** What speaks for a voice, each a number. */
const evidence = {
  constant: () => 1,
  'statement odds': ({ attribution }) => odds(attribution.confidence),
  'name odds': (voice) => one(has(voice, 'name')) * odds(leastSure(voice.references)),
  'pronoun odds': (voice) => one(has(voice, 'pronoun')) * odds(leastSure(voice.references)),
  'description odds': (voice) => one(has(voice, 'nominal')) * odds(leastSure(voice.references)),
  'runner-up odds': ({ references }) => odds(runnerUp(references)),
  'by name': (voice) => one(has(voice, 'name')),
  'by pronoun': (voice) => one(has(voice, 'pronoun')),
  'by description': (voice) => one(has(voice, 'nominal')),
  'description of somebody named': (voice) => one(has(voice, 'nominal') && voice.entities.some(({ named }) => named)),
  'pronoun for somebody without a name': (voice) =>
    one(has(voice, 'pronoun') && voice.entities.every(({ named }) => !named)),
  'one-word name': ({ entities }) => one(entities.some(isShortName)),
  'not a person': ({ entities }) => one(entities.some(({ kind }) => kind !== 'person')),
  'speaker elsewhere': ({ attribution }) => one(attribution.speaker !== undefined),
  nested: ({ attribution }) => one(attribution.isNested === true),
  several: ({ entities }) => one(entities.length > 1),
  'source not covered': (voice) => 1 - covered(voice),
  'no source': ({ attribution }) => one(!attribution.source && !attribution.speaker),
} as const satisfies Readonly<Record<string, (voice: UnratedVoice) => number>>

/** The names of the evidence, in the order of `voiceEvidence`. */
export const voiceEvidenceNames = Object.keys(evidence) as readonly (keyof typeof evidence)[]

/** One weight for each of `voiceEvidenceNames`, as training/voices prints them. */
export const voiceWeights: readonly number[] = [
  0.25, 0.27, 0.37, 0.29, -0.01, -0.04, 0.85, -0.18, 0.21, 0.87, -1.61, 0.3, 0.86, -0.23, 0.04, 0.44, -0.59, 0,
]

/** The evidence for a voice as numbers. */
export const voiceEvidence = (voice: UnratedVoice): readonly number[] =>
  voiceEvidenceNames.map((name) => evidence[name](voice))

/** The calibrated probability that a voice is right, 0 to 1. */
export const voiceConfidence = (voice: UnratedVoice): number => {
  const sum = voiceEvidence(voice).reduce((total, value, index) => total + value * (voiceWeights[index] ?? 0), 0)
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}
