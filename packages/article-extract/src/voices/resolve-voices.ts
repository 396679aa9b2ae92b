import type { Hop, Note, Statement } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import type { Reference } from '../coreference/coreference.ts'
import { mainMentionsIn } from '../coreference/mentions/main-mentions.ts'
import { type Doc, spanOf, type TokenRange } from '../doc/doc.ts'
import type { EntityRecord, EntityTable } from '../entities/entity-table.ts'
import { slug } from '../entities/slug.ts'
import { describedSources } from './described-sources.ts'
import { documentSpeakers } from './document-speakers.ts'
import { citedIn, findLinks } from './find-chain.ts'
import { fullDescriptions } from './full-descriptions.ts'
import { nameOwners } from './name-owners.ts'
import type { VoiceRater } from './rating/voice-confidence.ts'
import { lastNameOf, type UnratedVoice, type VoiceStory } from './rating/voice-evidence.ts'
import { meansOtherWords, relatedPhrase } from './relative-sources.ts'
import type { ResolvedVoice } from './voice.ts'

/** The voices of a text, and the table with an entity for each voice. */
interface ResolvedVoices {
  readonly table: EntityTable
  /** In the order of the attributions. */
  readonly voices: readonly ResolvedVoice[]
}

/** The parts of the Doc that resolving voices needs. */
interface ResolvedDoc extends Doc {
  readonly table: EntityTable
  readonly references: readonly Reference[]
}

const unresolved = (doc: Doc, range: TokenRange): Note => ({
  rule: 'voice-unresolved',
  message: 'Expected a name or a description that the words of the source refer to, found none.',
  span: spanOf(doc, range),
})

/** Finds the references that identify a range of tokens. */
type ReferencesTo = (range: TokenRange) => readonly Reference[]

/** The person at the end of a phrase after a body and an office in it: "Orla County Supervisor of Elections Susan Mull". */
const officeHolder = (
  { tokens }: Doc,
  body: Reference | undefined,
  person: Reference | undefined,
  { first }: TokenRange,
): Reference | undefined => {
  if (body?.form !== 'name' || !person || person.first <= body.end || body.first > first + 1) return undefined
  const between = tokens.slice(body.end, person.first)
  // "The commission of Susan Mull" is a body.
  if (!/^(?:NOUN|PROPN)$/.test(between.at(-1)?.tag ?? '')) return undefined
  return between.every(({ tag }) => /^(?:NOUN|PROPN|ADJ|ADP|DET)$/.test(tag)) ? person : undefined
}

/**
 * The person whose name directly follows another name at the end of a role without an article: "senior forecaster with
 * the Harwell Weather Bureau Susan Mull", but not "spokesman for Mayor Susan Mull".
 */
const roleHolder = (
  { tokens }: Doc,
  role: Reference | undefined,
  person: Reference | undefined,
  { first }: TokenRange,
  isNameEnd: (at: number) => boolean,
): Reference | undefined => {
  const isBare = role?.form === 'nominal' && role.first === first && !/^(?:DET|PRON)$/.test(tokens[first]?.tag ?? '')
  if (!isBare || !person || !isNameEnd(person.first) || tokens[role.end]?.tag !== 'ADP') return undefined
  return tokens.slice(role.end, person.first).some(({ text }) => text === ',') ? undefined : person
}

/**
 * Finds the references that identify a range of tokens. Titles before a name refer to the named person, even if the
 * source ends before the name: "Minister in the Ministry of Finance".
 */
const referenceFinder = (doc: ResolvedDoc): ReferencesTo => {
  const nameAfter = new Map<number, number>()
  for (const { lead, first } of doc.table.mentions)
    if (lead !== undefined) for (let token = lead; token < first; token++) nameAfter.set(token, first)
  const names = new Map(doc.references.flatMap((one) => (one.form === 'name' ? [[one.first, one] as const] : [])))
  const kinds = new Map(doc.table.entities.map(({ id, kind }) => [id, kind]))
  const people = new Map(
    doc.references.flatMap((one) =>
      one.form === 'name' && kinds.get(one.entityIds[0] ?? '') === 'person' ? [[one.end, one] as const] : [],
    ),
  )
  const nameEnds = new Set(doc.references.flatMap(({ form, end }) => (form === 'name' ? [end] : [])))
  const isNameEnd = (at: number): boolean => nameEnds.has(at)
  const titled = (token: number): Reference | undefined => names.get(nameAfter.get(token) ?? -1)
  /** A name and the names that the phrase joins to it: "Secretary of State Marten and Governor Lund". */
  const withOthers = (name: Reference, { end }: TokenRange): readonly Reference[] => {
    const joined = mainMentionsIn(doc, doc.references, { first: name.first, end }).flatMap(
      (at) => doc.references[at] ?? [],
    )
    return joined.includes(name) ? joined.map((one) => (one.form === 'nominal' && titled(one.head)) || one) : [name]
  }
  return (range) => {
    const behind = titled(range.end - 1)
    if (behind && behind.first >= range.end) return [behind]
    const main = mainMentionsIn(doc, doc.references, range).flatMap((index) => {
      const chief = doc.references[index]
      const isName = chief?.form === 'name'
      const behind = chief && chief.form !== 'pronoun' ? titled(chief.head) : undefined
      // "Tigers coach Ilse Marten": the team's name is part of her title.
      const isInside = behind !== undefined && behind.end <= range.end
      return chief ? [((!isName || isInside) && behind) || chief] : []
    })
    // "One of the bill's authors, Senator Marten,": "one" alone refers to nobody.
    const front = main.length === 0 ? titled(range.first) : undefined
    const end = doc.tokens[range.end - 1]?.text === ',' ? range.end - 1 : range.end
    const person = main.length === 1 ? people.get(end) : undefined
    const holder = officeHolder(doc, main[0], person, range) ?? roleHolder(doc, main[0], person, range, isNameEnd)
    const [only, ...others] = front ? [front] : holder ? [holder] : main
    const isTitled = only?.form === 'name' && others.length === 0 && only.end < range.end && only.first > range.first
    return isTitled ? withOthers(only, range) : front ? [front] : holder ? [holder] : main
  }
}

const entityIdsOf = (references: readonly Reference[]): readonly string[] => [
  ...new Set(references.flatMap(({ entityIds }) => entityIds)),
]

/**
 * A relative pronoun without a reference has the reference of its antecedent: "the sign, which read". With a quantity it
 * always has: "the miners, many of whom".
 */
const withRelated = (doc: ResolvedDoc, finder: ReferencesTo): ReferencesTo => {
  const people = new Set(doc.table.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])))
  return (range) => {
    const phrase = relatedPhrase(doc, range)
    if (meansOtherWords(doc, range)) return finder(phrase)
    const references = finder(range)
    if (phrase === range || entityIdsOf(references).length > 0) return references
    const related = finder(phrase)
    // "Vega went to court. It said": "it" is not a person.
    const isPerson = entityIdsOf(related).some((id) => people.has(id))
    return doc.tokens[range.first]?.lower === 'it' && isPerson ? references : related
  }
}

/** The places in the cue, which are the voice if it names nothing else: "Concerns persist in Seoul that …". */
const placesInCue = (doc: ResolvedDoc, cue: TokenRange, byId: ReadonlyMap<string, EntityRecord>) =>
  doc.references
    .filter(({ first, end, form }) => form === 'name' && first >= cue.first && end <= cue.end)
    .filter(({ entityIds: [id = ''] }) => byId.get(id)?.kind === 'place')
    .slice(0, 1)

/** The entities for names that occur only in the headline: those of the text with this name, or new ones. */
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

/** The number of times that each key occurs in the lists. */
const countAll = (lists: Iterable<readonly string[]>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const list of lists) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The voices to rate, each with its evidence from the story; undefined if no voice was found. */
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

/** Resolves the voice of each attribution. */
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
    // The words that name the speaker may be the source of another attribution, whose voice then applies.
    const origin = speaker && (bySource.get(speaker.range.first) ?? { ...attribution, source: speaker.range })
    // "Citing the release of prisoners" gives a reason: a cited source is a voice only if the words name somebody.
    const citing = citedIn(doc, origin ?? attribution)
    const cited = citing && (referencesTo(citing).length > 0 || described.has(citing.first)) ? citing : undefined
    const range = cited ?? (origin ? speaker?.range : source)
    const references = range ? referencesTo(range) : cue ? placesInCue(doc, cue, byId) : []
    const own = range && references.length === 0 ? described.get(range.first) : undefined
    const voiceIds = own ?? entityIdsOf(references)
    const chain = speaker
      ? []
      : findLinks(doc, attribution, cited).map(({ range: link, relation }): Hop => {
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
    table,
    attributions,
    voices.map(({ voiceIds }) => voiceIds),
  )
  const entities = table.entities.map((entity) => ({ ...entity, name: longer.get(entity.id) ?? entity.name }))
  return { table: { ...table, entities }, voices }
}
