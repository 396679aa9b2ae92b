import { type Doc, type TokenRange, wordsIn } from '../doc/doc.ts'
import type { EntityMention, EntityRecord, EntityTable } from '../entities/entity-table.ts'
import { slug } from '../entities/slug.ts'
import type { Coreference, CoreferenceResolver, Reference, ScoredCandidate, Speech } from './coreference.ts'
import { describedEarlier } from './described-earlier.ts'
import type { DiscourseEntity } from './discourse.ts'
import { introductions } from './introductions.ts'
import { mainMentionsIn } from './mentions/main-mentions.ts'
import type { Mention } from './mentions/mention.ts'
import { namedNext } from './named-next.ts'
import { namesGiven } from './names-given.ts'
import { candidateFeatures, featureNames } from './ranking/candidate-features.ts'
import { chooseBy, type RankerWeights } from './ranking/ranker.ts'
import { type Decision, type ReadDocument, readDocument } from './read-document.ts'
import type { Reading } from './reading.ts'

const longestName = 90

/**
 * The name for an entity that is only described: the description as written, without the capital of a sentence's first
 * word.
 */
export const descriptionName = (doc: Doc, mention: TokenRange): string => {
  const all = wordsIn(doc, mention).trim()
  const words =
    all.length > longestName ? all.slice(0, all.lastIndexOf(' ', longestName) + 1 || longestName).trim() : all
  const { penn = '', text = '' } = doc.tokens[mention.first] ?? {}
  // "About half" is about half, but "From" alone is a name.
  const isFunctionWord = /^(?:DT|PDT|PRP\$|CD)$/.test(penn) || (/^(?:RB|IN)$/.test(penn) && words !== text)
  return isFunctionWord ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** Records for entities that are only described, by their index in the discourse. Groups have no record. */
const describedRecords = (
  doc: Doc,
  { reading }: ReadDocument,
  table: EntityTable,
  isNamed: (entity: DiscourseEntity) => boolean,
): ReadonlyMap<number, EntityRecord> => {
  const ids = new Set(table.entities.map(({ id }) => id))
  const records = new Map<number, EntityRecord>()
  for (const entity of reading.discourse.entities) {
    const first = reading.mentions[entity.mentions[0] ?? -1]
    if (entity.record || entity.members.length > 0 || first === undefined || isNamed(entity)) continue
    const name = descriptionName(doc, first)
    const base = slug(name, `described-${entity.index}`)
    let id = base
    for (let count = 2; ids.has(id); count++) id = `${base}-${entity.index}${count > 2 ? `-${count}` : ''}`
    ids.add(id)
    const kind = entity.kind === 'thing' ? (entity.plural ? 'group' : 'person') : entity.kind
    const gender = entity.gender
    records.set(entity.index, { id, kind, name, aliases: [], roles: [], named: false, ...(gender && { gender }) })
  }
  return records
}

type IdsOf = (entity: DiscourseEntity | undefined) => readonly string[]

type Described = (entity: DiscourseEntity) => { readonly entityId: string; readonly name: string }

/** The candidates of a decision; with a trace, also their features and the rejected candidates. */
const scoredCandidates = ({ best, trace }: Decision, describe: Described): readonly ScoredCandidate[] => {
  if (trace === undefined)
    return best.map(({ entity, probability }) => ({ ...describe(entity), probability, features: {} }))
  const vectors = candidateFeatures(trace.field)
  const kept = trace.field.candidates.map(({ entity }, index): ScoredCandidate => {
    const vector = vectors[index]
    const features = Object.fromEntries(featureNames.flatMap((name, at) => (vector?.[at] ? [[name, vector[at]]] : [])))
    return { ...describe(entity), probability: trace.choice.probabilities[index] ?? 0, features }
  })
  return [
    ...kept.toSorted((one, other) => other.probability - one.probability),
    ...trace.rejected.map(({ candidate, by }) => ({
      ...describe(candidate.entity),
      probability: 0,
      rejectedBy: by,
      features: {},
    })),
  ]
}

const blocksGoneOn = 2
const mentionsGoneOn = 120

/** The last speaker of quoted words in the mention's block or shortly before it, or -1. */
const speakerBefore = ({ reading: { speech, speakerOf, mentions } }: ReadDocument, index: number): number => {
  for (let at = index - 1; at >= Math.max(0, index - mentionsGoneOn); at--) {
    const other = mentions[at]
    if (other === undefined || other.block < (mentions[index]?.block ?? 0) - blocksGoneOn) return -1
    const source = speech.sourceOf[other.head] ?? -1
    if (source >= 0 && speakerOf[source] === at && speech.isDirect[source] && other.quotation < 0) return at
  }
  return -1
}

/**
 * The speaker of "I" and "we" inside a quotation: the quotation's speaker, or the previous speaker if the quotation
 * continues. The index of that mention, or -1.
 */
const speakerAround = (read: ReadDocument, { head, quotation }: Mention, index: number): number => {
  const { speech, speakerOf } = read.reading
  if (quotation < 0) return -1
  const around = speech.contentOf[head] ?? -1
  if (around >= 0) return speakerOf[around] ?? -1
  return (speech.sourceOf[head] ?? -1) >= 0 ? speakerBefore(read, index) : -1
}

/** The named entities of people and organizations that are described first, by the index of the description. */
const namedLater = (
  reading: Reading,
): ReadonlyMap<number, { readonly entity: DiscourseEntity; readonly rule: NonNullable<Reference['rule']> }> => {
  const people = introductions(reading)
  const found = [
    ['named-next', namedNext(reading, people)],
    ['name-given', namesGiven(reading, people)],
    ['described-earlier', describedEarlier(reading)],
  ] as const
  return new Map(found.flatMap(([rule, entities]) => Array.from(entities, ([at, entity]) => [at, { entity, rule }])))
}

const resolve = (
  weights: RankerWeights,
  doc: Doc,
  table: EntityTable,
  speeches: readonly Speech[],
  trace: boolean,
): Coreference => {
  const read = readDocument(doc, table, speeches, chooseBy(weights), { trace })
  const { reading, decisions } = read
  const named = namedLater(reading)
  const described = describedRecords(doc, read, table, (entity) => named.has(entity.index))
  const entities = reading.discourse.entities
  const idsOf: IdsOf = (entity) => {
    if (entity === undefined) return []
    if (entity.members.length > 0) return [...new Set(entity.members.flatMap((index) => idsOf(entities[index])))]
    const { record } = named.get(entity.index)?.entity ?? entity
    return [record?.id ?? described.get(entity.index)?.id ?? []].flat()
  }
  const names = new Map([...table.entities, ...described.values()].map(({ id, name }) => [id, name]))
  const describe: Described = (entity) => {
    const ids = idsOf(entity)
    return { entityId: ids.join(' '), name: ids.map((id) => names.get(id) ?? id).join(' and ') }
  }
  const references = reading.mentions.map((mention, index): Reference => {
    const decision = decisions[index]
    const isSpeaker = mention.form === 'pronoun' && /^(?:i|we)$/.test(mention.pronoun)
    const speaker = isSpeaker ? speakerAround(read, mention, index) : -1
    const { entity, probability } = (speaker >= 0 ? decisions[speaker] : decision) ?? {
      entity: undefined,
      probability: 0,
    }
    const { first, end, head, form, role } = mention
    const entityIds = idsOf(entity)
    const candidates = decision ? scoredCandidates(decision, describe) : []
    const kind = mention.form === 'name' ? mention.kind : undefined
    const isTitled = mention.form === 'name' && mention.lead < first
    const rule = form === 'nominal' ? named.get(entity?.index ?? -1)?.rule : undefined
    return {
      first,
      end,
      head,
      form,
      role,
      ...(kind && { kind }),
      ...(isTitled && { lead: mention.lead }),
      entityIds,
      probability,
      candidates,
      ...(rule && { rule }),
    }
  })
  const mentions = references.flatMap(
    ({ form, first, end, entityIds: [entityId, ...others], probability }): EntityMention[] =>
      form === 'name' || entityId === undefined || others.length > 0
        ? []
        : [{ first, end, form, entityId, probability }],
  )
  return {
    references,
    table: {
      entities: [
        ...table.entities.map((record) => withGender(record, reading.discourse.byId(record.id))),
        ...described.values(),
      ],
      mentions: [...table.mentions, ...mentions].toSorted(
        (one, other) => one.first - other.first || other.end - one.end,
      ),
    },
  }
}

/** The record with the gender that pronouns show. */
const withGender = (record: EntityRecord, entity: DiscourseEntity | undefined): EntityRecord =>
  record.gender === undefined && entity?.gender !== undefined ? { ...record, gender: entity.gender } : record

/**
 * The references that identify a phrase, such as the source of an attribution: several for "Marten and Vega", the name
 * for "the club's manager, Colin Marten".
 */
export const referencesIn = (doc: Doc, { references }: Coreference, range: TokenRange): readonly Reference[] =>
  mainMentionsIn(doc, references, range).flatMap((index) => references[index] ?? [])

/** The resolver with trained weights. */
export const coreferenceResolver = (weights: RankerWeights): CoreferenceResolver => ({
  resolve: (doc, table, speeches, trace = false) => resolve(weights, doc, table, speeches, trace),
})
