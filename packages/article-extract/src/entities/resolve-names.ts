import type { Doc } from '../doc/doc.ts'
import { acronymLetters } from '../names/acronyms.ts'
import { type CleanName, cleanName, namingContext } from '../names/clean-name.ts'
import type { NameKind, NameSpan } from '../names/name-span.ts'
import { type CasedWords, casedWords } from '../names/truecase.ts'
import { type KnownPlace, knownPlace } from '../places/gazetteer.ts'
import { clusterOrganizations } from './cluster-organizations.ts'
import { type Cluster, clusterPersons } from './cluster-persons.ts'
import type { EntityMention, EntityRecord, EntityTable } from './entity-table.ts'
import { fillNames } from './fill-names.ts'
import { isFirstName } from './first-names.ts'
import { genderByPronouns } from './gender.ts'
import { countNameWords, isEntityName } from './is-entity-name.ts'
import { coreWords, nameKey } from './person-name.ts'
import { settleKinds } from './settle-kinds.ts'
import { slug } from './slug.ts'
import { prepareSpans } from './spans/prepare-spans.ts'

const states: ReadonlyMap<string, string> = new Map(
  `ala:Alabama ariz:Arizona ark:Arkansas calif:California colo:Colorado conn:Connecticut del:Delaware fla:Florida ga:Georgia ill:Illinois
  ind:Indiana kan:Kansas ky:Kentucky la:Louisiana md:Maryland mass:Massachusetts mich:Michigan minn:Minnesota miss:Mississippi mo:Missouri
  mont:Montana neb:Nebraska nev:Nevada okla:Oklahoma ore:Oregon pa:Pennsylvania tenn:Tennessee tex:Texas vt:Vermont va:Virginia
  wash:Washington wis:Wisconsin wyo:Wyoming`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)

/** The place with this name in the gazetteer, including abbreviations of states: "Ala." */
const placeOf = (name: string): KnownPlace | undefined =>
  knownPlace(name) ?? (name.endsWith('.') ? knownPlace(states.get(name.slice(0, -1).toLowerCase()) ?? '') : undefined)

const placeNoun = /^(?:region|province|oblast|peninsula|district|county|valley|islands?)$/

/** A place with the word in small letters after it that makes it another place: "Kursk region". */
const withPlaceNoun = (doc: Doc, reading: CleanName): CleanName => {
  const skip = doc.tokens[reading.end]?.lower === 'border' ? 1 : 0
  const noun = doc.tokens[reading.end + skip]
  if (reading.kind !== 'place' || !noun || !placeNoun.test(noun.text)) return reading
  const words = [...reading.words, noun.lower]
  return { ...reading, words, name: words.join(' ') }
}

/** The clusters of places and works: the same words are the same entity. */
const clusterByName = (readings: readonly CleanName[]): readonly Cluster[] => {
  const clusters = new Map<string, { readings: CleanName[]; probabilities: number[] }>()
  const regions = new Map(
    readings.flatMap(({ words }) =>
      placeNoun.test(words.at(-1) ?? '') ? [[nameKey(words.slice(0, -1)), nameKey(words)] as const] : [],
    ),
  )
  for (const reading of readings) {
    const own = nameKey([placeOf(reading.name)?.name ?? reading.name])
    const key = regions.get(own) ?? own
    const cluster = clusters.get(key) ?? { readings: [], probabilities: [] }
    clusters.set(key, cluster)
    cluster.readings.push(reading)
    cluster.probabilities.push(reading.probability)
  }
  return [...clusters.values()]
}

/** Legal forms, which are not part of a name that the text also uses without them: "Harbor Foods Inc." */
const omittedForm = /^(?:inc|ltd|llc|plc|llp|gmbh|corp|limited)$/

/** The size of a person's name in words. Initials and "Jr." count little, but "XVI" in "Benedict XVI" counts. */
const personSize = (words: readonly string[]): number => {
  const core = coreWords(words).filter((word) => word.length > 1).length
  const isNumbered = core === 1 && words.length === 2 && /^[IVX]+$/.test(words[1]!)
  return core + (isNumbered ? 1 : 0) + words.length / 100
}

/**
 * The fullest name in a cluster: the most words, spelled out rather than an acronym, then the most frequent, then the
 * first.
 */
const fullestName = (kind: NameKind, readings: readonly CleanName[]): string => {
  const counts = new Map<string, number>()
  for (const { name } of readings) counts.set(name, (counts.get(name) ?? 0) + 1)
  const size = (name: string): number => {
    const words = name.split(' ')
    return kind === 'person'
      ? personSize(words)
      : words.length -
          (words.length > 1 && omittedForm.test(nameKey([words.at(-1)!])) ? 1.2 : 0) -
          (words.length === 1 && acronymLetters(name) !== undefined ? 0.5 : 0)
  }
  return [...counts].reduce((best, one) => {
    const difference = size(one[0]) - size(best[0])
    return difference > 0.05 || (Math.abs(difference) <= 0.05 && one[1] > best[1]) ? one : best
  })[0]
}

const unique = (items: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = item.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

/** An id made from the name that is not in `used`. */
const idFor = (name: string, fallback: string, used: Map<string, number>): string => {
  const base = slug(name, fallback)
  const count = (used.get(base) ?? 0) + 1
  used.set(base, count)
  return count === 1 ? base : idFor(`${base}-${count}`, fallback, used)
}

const recordOf = (
  kind: NameKind,
  id: string,
  written: string,
  cluster: Cluster,
  gender: 'he' | 'she' | undefined,
): EntityRecord => {
  const { readings } = cluster
  const known = kind === 'place' ? readings.map((reading) => placeOf(reading.name)).find(Boolean) : undefined
  const name = known && !placeNoun.test(written.split(' ').at(-1) ?? '') ? known.name : written
  const aliases = unique(readings.flatMap(({ name, aliases }) => [name, ...aliases])).filter(
    (alias) => alias.toLowerCase() !== name.toLowerCase(),
  )
  return {
    id,
    kind,
    name,
    aliases,
    roles: unique(readings.flatMap(({ roles }) => roles)),
    named: true,
    ...(gender ? { gender } : {}),
    ...(known?.countryCode ? { countryCode: known.countryCode } : {}),
  }
}

/**
 * The full names of persons that occur only inside names of works and organizations, by surname: "Ilse Marten" in "The
 * Ilse Marten Show".
 */
const namesInside = (readings: readonly CleanName[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { kind, words } of readings) {
    if (kind === 'person' || kind === 'place') continue
    for (const [at, word] of words.entries()) {
      const given = words[at - 1] ?? ''
      const isGiven = isFirstName(given.toLowerCase())
      if (isGiven && at < words.length - 1 && !found.has(word)) found.set(word, `${given} ${word}`)
    }
  }
  return found
}

/** The readings of `spans`; spans that are in `known` keep their readings. */
const readSpans = (
  doc: Doc,
  spans: readonly NameSpan[],
  cased: CasedWords,
  known: ReadonlyMap<NameSpan, CleanName> = new Map(),
): readonly CleanName[] => {
  if (spans.every((span) => known.has(span))) return spans.map((span) => known.get(span)!)
  const context = namingContext(doc, spans, cased)
  return spans.map((span) => known.get(span) ?? cleanName(context, span))
}

const readingsOf = (spans: readonly NameSpan[], readings: readonly CleanName[]): ReadonlyMap<NameSpan, CleanName> =>
  new Map(spans.map((span, index) => [span, readings[index]!]))

/**
 * The people, organizations, places and works that a text names, each once, with all mentions. `spans` come from a name
 * finder. A surname that several people share goes to the likeliest one, with a lower probability.
 */
export const resolveNames = (doc: Doc, spans: readonly NameSpan[]): EntityTable => {
  const cased = casedWords(doc)
  const prepared = prepareSpans(doc, spans)
  const first = readSpans(doc, prepared, cased)
  const filled = fillNames(doc, prepared, first)
  const second = readSpans(doc, filled, cased, readingsOf(prepared, first))
  const settled = settleKinds(doc, filled, second)
  const third = readSpans(doc, settled, cased, readingsOf(filled, second))
  const counts = countNameWords(third)
  const readings = third
    .filter((reading) => isEntityName(doc, reading, counts))
    .map((reading) => withPlaceNoun(doc, reading))
  const of = (kind: NameKind): readonly CleanName[] => readings.filter((reading) => reading.kind === kind)
  const clusters = [
    ...clusterPersons(doc, of('person')).map((cluster) => ({ kind: 'person' as const, cluster })),
    ...clusterOrganizations(doc, of('organization')).map((cluster) => ({ kind: 'organization' as const, cluster })),
    ...clusterByName(of('place')).map((cluster) => ({ kind: 'place' as const, cluster })),
    ...clusterByName(of('work')).map((cluster) => ({ kind: 'work' as const, cluster })),
  ]
  const firstOf = ({ readings }: Cluster): number =>
    readings.reduce((first, one) => Math.min(first, one.first), Number.POSITIVE_INFINITY)
  const ordered = clusters
    .map((one) => ({ ...one, first: firstOf(one.cluster) }))
    .toSorted((one, two) => one.first - two.first)
  const genders = genderByPronouns(
    doc,
    ordered.filter(({ kind }) => kind === 'person').map(({ cluster }) => cluster),
  )
  const inside = namesInside(readings)
  const used = new Map<string, number>()
  const entities: EntityRecord[] = []
  const mentions: EntityMention[] = []
  for (const [index, { kind, cluster }] of ordered.entries()) {
    const written = fullestName(kind, cluster.readings)
    const name = (kind === 'person' ? inside.get(written) : undefined) ?? written
    const id = idFor(name, `${kind}-${index + 1}`, used)
    entities.push(recordOf(kind, id, name, cluster, kind === 'person' ? genders.get(cluster) : undefined))
    for (const [at, { first, end, lead }] of cluster.readings.entries())
      mentions.push({
        entityId: id,
        first,
        end,
        form: 'name',
        ...(lead < first ? { lead } : {}),
        probability: Math.round(1000 * cluster.probabilities[at]!) / 1000,
      })
  }
  return { entities, mentions: mentions.toSorted((one, two) => one.first - two.first) }
}
