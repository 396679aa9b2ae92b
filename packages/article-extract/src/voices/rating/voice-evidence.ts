import { lowerBound } from '@onrecord/article-data'
import type { Attribution } from '../../attribution/attribution.ts'
import { isQuoted } from '../../attribution/grammar/clauses.ts'
import { finiteVerbIn, reportingVerbs, speechVerbs } from '../../attribution/grammar/reporting-words.ts'
import type { Reference } from '../../coreference/coreference.ts'
import type { Doc, TokenRange } from '../../doc/doc.ts'
import type { EntityRecord } from '../../entities/entity-table.ts'

/** The story's statistics with which a voice is compared. */
export interface VoiceStory extends Doc {
  readonly references: readonly Reference[]
  /** The number of statements of each voice, by the ids of its entities. */
  readonly statements: ReadonlyMap<string, number>
  /** The number of mentions of each entity, by id. */
  readonly mentions: ReadonlyMap<string, number>
  /** The number of people who share each last name, by the name in lower case. */
  readonly lastNames: ReadonlyMap<string, number>
}

/** A voice before its confidence is known. */
export interface UnratedVoice {
  readonly attribution: Attribution
  /** The words that name the voice in the text. */
  readonly references: readonly Reference[]
  readonly entities: readonly EntityRecord[]
  /** The voice of the previous attribution, as entity ids. */
  readonly before: readonly string[]
  readonly story: VoiceStory
}

const most = 0.995
const compared = 200

/** Log odds, clamped at both ends. */
const odds = (probability: number): number => {
  const held = Math.min(most, Math.max(1 - most, probability))
  return Math.log(held / (1 - held))
}

const one = (condition: boolean): number => (condition ? 1 : 0)
const log = (count: number): number => Math.log2(1 + count)

/** The lowest probability of the references; 1 if there are none. */
const leastSure = (references: readonly Reference[]): number =>
  references.reduce((least, { probability }) => Math.min(least, probability), 1)

/** The probability of the best candidate that was not chosen. */
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

const lengthOf = ({ first, end }: TokenRange): number => end - first

/** The share of the source's words that name the voice: a long remainder may contain the real one. */
const covered = ({ attribution: { source }, references }: UnratedVoice): number => {
  const words = references.reduce((sum, reference) => sum + lengthOf(reference), 0)
  return source ? Math.min(1, words / lengthOf(source)) : 1
}

/** The index of the first reference whose head is not before a token. References are ordered by their heads. */
const referenceFrom = (references: readonly Reference[], token: number): number =>
  lowerBound(references, ({ head }) => head < token)

const referencesWithin = ({ references }: VoiceStory, { first, end }: TokenRange): readonly Reference[] => {
  const from = referenceFrom(references, first)
  const found: Reference[] = []
  for (let at = from; at < Math.min(references.length, from + compared); at++) {
    const reference = references[at]
    if (reference === undefined || reference.head >= end) break
    found.push(reference)
  }
  return found
}

/** The words between the source and its verb, in either order. */
const between = ({ attribution: { source, verb } }: UnratedVoice): TokenRange => {
  if (source === undefined || verb === undefined) return { first: 0, end: 0 }
  return verb >= source.end ? { first: source.end, end: verb } : { first: verb + 1, end: source.first }
}

/** The number of other entities between the source and its verb: one of them may be the subject. */
const othersBetween = (voice: UnratedVoice): number => {
  const ids = new Set(voice.entities.map(({ id }) => id))
  const others = referencesWithin(voice.story, between(voice)).filter(
    ({ entityIds }) => entityIds.length > 0 && !entityIds.some((id) => ids.has(id)),
  )
  return Math.min(3, others.length)
}

/** Whether the voice is named in its own content. */
const isNamedInContent = ({ attribution, entities, story }: UnratedVoice): boolean => {
  const ids = new Set(entities.map(({ id }) => id))
  return attribution.content.some((part) =>
    referencesWithin(story, part).some(({ form, entityIds }) => form === 'name' && entityIds.some((id) => ids.has(id))),
  )
}

/** The last word of a name in lower case. */
export const lastNameOf = ({ name }: EntityRecord): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** The number of other people in the story with the last name of a person who is mentioned by it alone. */
const namesakes = ({ entities, references, story }: UnratedVoice): number => {
  const isShort = references.every(({ form, first, end }) => form !== 'name' || end - first === 1)
  const people = entities.filter(({ kind, named }) => kind === 'person' && named)
  return isShort
    ? people.reduce((most, one) => Math.max(most, Math.min(3, (story.lastNames.get(lastNameOf(one)) ?? 1) - 1)), 0)
    : 0
}

const reportingNouns = new Set(
  'accusation allegation assertion claim comment criticism remark report statement suggestion warning'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
)

/** The number of words in the content, outside quotations, that may report another speaker's words. */
const reportedInside = ({ attribution: { content }, story }: UnratedVoice): number => {
  let count = 0
  for (const { first, end } of content)
    for (let at = first; at < Math.min(end, first + compared) && count < 3; at++) {
      const { lower = '', tag = '' } = story.tokens[at] ?? {}
      const isReport = tag === 'VERB' ? finiteVerbIn(reportingVerbs, lower) !== undefined : reportingNouns.has(lower)
      if (isReport && (story.quotationOf[at] ?? -1) < 0) count++
    }
  return count
}

/** The number of other entities named in the content. */
const othersInContent = ({ attribution, entities, story }: UnratedVoice): number => {
  const ids = new Set(entities.map(({ id }) => id))
  const others = new Set(
    attribution.content.flatMap((part) =>
      referencesWithin(story, part).flatMap(({ form, entityIds: [id = ''] }) =>
        form === 'name' && !ids.has(id) ? [id] : [],
      ),
    ),
  )
  return Math.min(4, others.size)
}

const tokenOf = ({ story, attribution: { source } }: UnratedVoice) => story.tokens[source?.first ?? -1]

const sentenceGap = ({ attribution: { source, content }, story }: UnratedVoice): number => {
  const [first] = content
  if (!source || !first) return 0
  return Math.min(3, Math.abs((story.sentenceOf[source.first] ?? 0) - (story.sentenceOf[first.first] ?? 0)))
}

const countOf = (counts: ReadonlyMap<string, number>, entities: readonly EntityRecord[]): number =>
  entities.reduce((least, { id }) => Math.min(least, counts.get(id) ?? 0), 99)

const isShortName = ({ kind, name, named }: EntityRecord): boolean => named && kind === 'person' && !name.includes(' ')
const isAllNamed = ({ entities }: UnratedVoice): boolean => entities.every(({ named }) => named)
const verbOf = ({ attribution: { verb }, story }: UnratedVoice) => story.tokens[verb ?? -1]

/** The evidence for a voice, each as a number. */
const evidence = {
  'statement odds': ({ attribution }) => odds(attribution.confidence),
  'name odds': (voice) => one(has(voice, 'name')) * odds(leastSure(voice.references)),
  'pronoun odds': (voice) => one(has(voice, 'pronoun')) * odds(leastSure(voice.references)),
  'description odds': (voice) => one(has(voice, 'nominal')) * odds(leastSure(voice.references)),
  'runner-up odds': ({ references }) => odds(runnerUp(references)),
  'by name': (voice) => one(has(voice, 'name')),
  'by pronoun': (voice) => one(has(voice, 'pronoun')),
  'by description': (voice) => one(has(voice, 'nominal')),
  'description of somebody named': (voice) => one(has(voice, 'nominal') && voice.entities.some(({ named }) => named)),
  'pronoun for somebody without a name': (voice) => one(has(voice, 'pronoun') && !isAllNamed(voice)),
  'one-word name': ({ entities }) => one(entities.some(isShortName)),
  organization: ({ entities }) => one(entities.some(({ kind }) => kind === 'organization')),
  'group, place or work': ({ entities }) => one(entities.some(({ kind }) => /^(?:group|place|work)$/.test(kind))),
  'speaker elsewhere': ({ attribution }) => one(attribution.speaker !== undefined),
  nested: ({ attribution }) => one(attribution.isNested === true),
  several: ({ entities }) => one(entities.length > 1),
  'source not covered': (voice) => 1 - covered(voice),
  'source length': ({ attribution: { source } }) => (source ? log(lengthOf(source)) : 0),
  'no source': ({ attribution }) => one(!attribution.source && !attribution.speaker),
  'no cue': ({ attribution }) => one(!attribution.cue),
  'participle as verb': (voice) => one(verbOf(voice)?.penn === 'VBG'),
  'infinitive or noun as verb': (voice) => one(/^(?:VB|NN.*)$/.test(verbOf(voice)?.penn ?? '')),
  'verb of speech': ({ attribution: { lemma } }) => one(speechVerbs.has(lemma)),
  'verb far away': (voice) => log(lengthOf(between(voice))),
  'others between source and verb': othersBetween,
  'verb before source': ({ attribution: { source, verb } }) => one((verb ?? 0) < (source?.first ?? 0)),
  'in another sentence': sentenceGap,
  quoted: ({ attribution, story }) => one(isQuoted(story, attribution.content)),
  'content first': ({ attribution: { source, content } }) => one((content[0]?.first ?? 0) < (source?.first ?? 0)),
  'in a quotation': (voice) => one((voice.story.quotationOf[voice.attribution.source?.first ?? -1] ?? -1) >= 0),
  'relative pronoun': (voice) => one(/^W/.test(tokenOf(voice)?.penn ?? '')),
  'first person': (voice) => one(/^(?:i|we)$/.test(tokenOf(voice)?.lower ?? '')),
  'they or it': (voice) => one(/^(?:they|it|their|its)$/.test(tokenOf(voice)?.lower ?? '')),
  possessive: (voice) => one(voice.story.tokens[(voice.attribution.source?.end ?? 0) - 1]?.penn === 'POS'),
  statements: ({ story, entities }) => log(countOf(story.statements, entities)),
  mentions: ({ story, entities }) => log(countOf(story.mentions, entities)),
  'spoke before': ({ before, entities }) => one(entities.some(({ id }) => before.includes(id))),
  'named in the content': (voice) => one(isNamedInContent(voice)),
  namesakes,
  'reported inside': reportedInside,
  'others in the content': othersInContent,
} as const satisfies Readonly<Record<string, (voice: UnratedVoice) => number>>

/** The names of the evidence, in the order of `voiceEvidence`. */
export const voiceEvidenceNames = Object.keys(evidence) as readonly (keyof typeof evidence)[]

const readers = Object.values(evidence)

/** The evidence for a voice as numbers. */
export const voiceEvidence = (voice: UnratedVoice): Float32Array => {
  const numbers = new Float32Array(readers.length)
  for (const [at, read] of readers.entries()) numbers[at] = read(voice)
  return numbers
}
