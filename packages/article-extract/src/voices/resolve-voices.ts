import type { Hop, Note, Statement } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import { chiefsIn } from '../coreference/chief-mentions.ts'
import type { Reference } from '../coreference/coreference.ts'
import { type Doc, spanOf, type TokenRange } from '../doc/doc.ts'
import type { EntityRecord, EntityTable } from '../entities/entity-table.ts'
import { slug } from '../entities/slug.ts'
import { describedSources } from './described-sources.ts'
import { documentSpeakers } from './document-speakers.ts'
import { citedIn, findLinks } from './find-chain.ts'
import { fullDescriptions } from './full-descriptions.ts'
import { nameOwners } from './name-owners.ts'
import { relatedPhrase } from './relative-sources.ts'
import type { VoiceRater } from './voice-confidence.ts'
import { lastNameOf, type UnratedVoice, type VoiceStory } from './voice-evidence.ts'

/** Whose an attribution is. */
export interface ResolvedVoice {
  readonly voiceIds: readonly string[]
  readonly anonymity: Statement['anonymity']
  /** Who is between the writer and the voice, nearest to the writer first. */
  readonly chain: readonly Hop[]
  /** The words in the text that name the voice; empty when nothing does. */
  readonly references: readonly Reference[]
  /** The probability that the voice is right, 0 to 1. Absent without a voice. */
  readonly confidence?: number
  readonly notes: readonly Note[]
}

/** The voices of a text, and the table with an entity for each of them. */
export interface ResolvedVoices {
  readonly table: EntityTable
  /** In the order of the attributions. */
  readonly voices: readonly ResolvedVoice[]
}

/** What resolving voices needs of the doc. */
interface ResolvedDoc extends Doc {
  readonly table: EntityTable
  readonly references: readonly Reference[]
}

const unresolved = (doc: Doc, range: TokenRange): Note => ({
  rule: 'voice-unresolved',
  message: 'Expected a name or a description that the words of the source refer to, found none.',
  span: spanOf(doc, range),
})

/** Finds the references that say who a range of tokens speaks of. */
type ReferencesTo = (range: TokenRange) => readonly Reference[]

/**
 * The references that say who a range of tokens speaks of. Titles in front of a name, "Minister in the Ministry of Finance",
 * speak of whom the name does, also when the source ends before it.
 */
const referenceFinder = (doc: ResolvedDoc): ReferencesTo => {
  const nameAfter = new Map<number, number>()
  for (const { lead, first } of doc.table.mentions)
    if (lead !== undefined) for (let token = lead; token < first; token++) nameAfter.set(token, first)
  const names = new Map(doc.references.flatMap((one) => (one.form === 'name' ? [[one.first, one] as const] : [])))
  const titled = (token: number): Reference | undefined => names.get(nameAfter.get(token) ?? -1)
  /** A name and those that the phrase joins to it: "Secretary of State Marten and Governor Lund". */
  const withOthers = (name: Reference, { end }: TokenRange): readonly Reference[] => {
    const joined = chiefsIn(doc, doc.references, { first: name.first, end }).flatMap((at) => doc.references[at] ?? [])
    return joined.includes(name) ? joined.map((one) => (one.form === 'nominal' && titled(one.head)) || one) : [name]
  }
  return (range) => {
    const behind = titled(range.end - 1)
    if (behind && behind.first >= range.end) return [behind]
    const chiefs = chiefsIn(doc, doc.references, range).flatMap((index) => {
      const chief = doc.references[index]
      const isName = chief?.form === 'name'
      const behind = chief && chief.form !== 'pronoun' ? titled(chief.head) : undefined
      // "Tigers coach Ilse Marten": the team's name is part of her title.
      const isInside = behind !== undefined && behind.end <= range.end
      return chief ? [((!isName || isInside) && behind) || chief] : []
    })
    // "One of the bill's authors, Senator Marten,": "one" refers to nobody by itself.
    const front = chiefs.length === 0 ? titled(range.first) : undefined
    const [only, ...others] = front ? [front] : chiefs
    const isTitled = only?.form === 'name' && others.length === 0 && only.end < range.end && only.first > range.first
    return isTitled ? withOthers(only, range) : front ? [front] : chiefs
  }
}

/** A relative pronoun that refers to nobody speaks of whom the phrase before it does: "the sign, which read". */
const withRelated =
  (doc: ResolvedDoc, finder: ReferencesTo): ReferencesTo =>
  (range) => {
    const references = finder(range)
    const phrase = relatedPhrase(doc, range)
    const isKnown = references.some(({ entityIds }) => entityIds.length > 0)
    return isKnown || phrase === range ? references : finder(phrase)
  }

const entityIdsOf = (references: readonly Reference[]): readonly string[] => [
  ...new Set(references.flatMap(({ entityIds }) => entityIds)),
]

/** "Concerns persist in Seoul that …" names only a place, which is the voice then. */
const placesInCue = (doc: ResolvedDoc, cue: TokenRange, byId: ReadonlyMap<string, EntityRecord>) =>
  doc.references
    .filter(({ first, end, form }) => form === 'name' && first >= cue.first && end <= cue.end)
    .filter(({ entityIds: [id = ''] }) => byId.get(id)?.kind === 'place')
    .slice(0, 1)

/** The entities for names that stand only in the headline: those of the text with this name, or new ones. */
const headlineEntities = ({ entities }: EntityTable, attributions: readonly Attribution[]): readonly EntityRecord[] => {
  const names = new Set(attributions.flatMap(({ speaker }) => (speaker?.kind === 'headline' ? [speaker.name] : [])))
  const ids = new Set(entities.map(({ id }) => id))
  return [...names]
    .filter((name) => !entities.some((entity) => isCalled(entity, name)))
    .map((name, index): EntityRecord => {
      const base = slug(name, `speaker-${index + 1}`)
      return { id: ids.has(base) ? `${base}-speaker` : base, kind: 'person', name, aliases: [], roles: [], named: true }
    })
}

const isCalled = ({ name, aliases, named }: EntityRecord, wanted: string): boolean =>
  named && [name, ...aliases].some((one) => one.toLowerCase() === wanted.toLowerCase())

/** How often each key is in the lists. */
const countAll = (lists: Iterable<readonly string[]>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const list of lists) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The voices that are to be rated, each with what its story says of it; undefined where nobody was found. */
export const unratedVoices = (
  doc: ResolvedDoc,
  attributions: readonly Attribution[],
  voices: readonly Pick<ResolvedVoice, 'voiceIds' | 'references'>[],
): readonly (UnratedVoice | undefined)[] => {
  const byId = new Map(doc.table.entities.map((entity) => [entity.id, entity]))
  const story: VoiceStory = {
    ...doc,
    statements: countAll(voices.map(({ voiceIds }) => voiceIds)),
    mentions: countAll(doc.references.map(({ entityIds }) => entityIds)),
    lastNames: countAll(doc.table.entities.map((one) => (one.kind === 'person' && one.named ? [lastNameOf(one)] : []))),
  }
  return attributions.map((attribution, index) => {
    const { voiceIds = [], references = [] } = voices[index] ?? {}
    const entities = voiceIds.flatMap((id) => byId.get(id) ?? [])
    const before = voices[index - 1]?.voiceIds ?? []
    return entities.length === 0 ? undefined : { attribution, references, entities, before, story }
  })
}

const rateVoices = (
  doc: ResolvedDoc,
  attributions: readonly Attribution[],
  voices: readonly ResolvedVoice[],
  { confidence }: VoiceRater,
): readonly ResolvedVoice[] => {
  const unrated = unratedVoices(doc, attributions, voices)
  return voices.map((voice, index) => {
    const one = unrated[index]
    return one ? { ...voice, confidence: confidence(one) } : voice
  })
}

/** Finds out whose each attribution is. */
export const resolveVoices = (
  found: ResolvedDoc,
  attributions: readonly Attribution[],
  rater: VoiceRater,
): ResolvedVoices => {
  const ids = new Set(found.table.entities.map(({ id }) => id))
  const finder = withRelated(found, referenceFinder(found))
  const isKnown = (range: TokenRange): boolean => finder(range).length > 0
  const sources = describedSources(found, attributions, isKnown, ids)
  const added = [...new Set(sources.values()), ...headlineEntities(found.table, attributions)]
  const whole = { ...found.table, entities: [...found.table.entities, ...added] }
  const { references, described, table } = nameOwners(
    found,
    {
      table: whole,
      references: found.references,
      described: new Map([...sources].map(([first, { id }]) => [first, [id]])),
    },
    attributions,
  )
  const doc: ResolvedDoc = { ...found, references, table }
  const referencesTo = withRelated(doc, referenceFinder(doc))
  const byId = new Map(table.entities.map((entity) => [entity.id, entity]))
  const bySource = new Map(attributions.flatMap((one) => (one.source ? [[one.source.first, one] as const] : [])))

  const named = (voiceIds: readonly string[], hasWords: boolean): Statement['anonymity'] => {
    if (voiceIds.some((id) => byId.get(id)?.named)) return 'named'
    return voiceIds.length > 0 || hasWords ? 'described' : 'anonymous'
  }
  const voiceOf = (attribution: Attribution): ResolvedVoice => {
    const { speaker, source, cue } = attribution
    if (speaker?.kind === 'headline') {
      const entity = table.entities.find((one) => isCalled(one, speaker.name))
      const voiceIds = entity ? [entity.id] : []
      return {
        voiceIds,
        anonymity: named(voiceIds, true),
        chain: [],
        references: [],
        notes: [],
      }
    }
    // The words that name the speaker may themselves be the source of another attribution, which decides.
    const origin = speaker && (bySource.get(speaker.range.first) ?? { ...attribution, source: speaker.range })
    const range = origin ? (citedIn(doc, origin) ?? speaker.range) : (citedIn(doc, attribution) ?? source)
    const references = range ? referencesTo(range) : cue ? placesInCue(doc, cue, byId) : []
    const own = range && references.length === 0 ? described.get(range.first) : undefined
    const voiceIds = own ?? entityIdsOf(references)
    const chain = speaker
      ? []
      : findLinks(doc, attribution).map(({ range: link, relation }): Hop => {
          const [entityId] = entityIdsOf(referencesTo(link))
          return { relation, span: spanOf(doc, link), ...(entityId ? { entityId } : {}) }
        })
    return {
      voiceIds,
      anonymity: named(voiceIds, range !== undefined),
      chain,
      references,
      notes: voiceIds.length === 0 && source ? [unresolved(doc, source)] : [],
    }
  }
  const unrated = documentSpeakers(doc, attributions, attributions.map(voiceOf), byId)
  const voices = rateVoices(doc, attributions, unrated, rater)
  const longer = fullDescriptions(
    doc,
    table.entities,
    attributions,
    voices.map(({ voiceIds }) => voiceIds),
  )
  const entities = table.entities.map((entity) => ({ ...entity, name: longer.get(entity.id) ?? entity.name }))
  return { table: { ...table, entities }, voices }
}
