import type { Attribution } from '../attribution/attribution.ts'
import type { Reference } from '../coreference/coreference.ts'
import { coreOf } from '../coreference/mentions/main-mentions.ts'
import type { Doc, TokenRange } from '../doc/doc.ts'
import type { EntityRecord, EntityTable } from '../entities/entity-table.ts'
import { slug } from '../entities/slug.ts'
import { timeWords } from '../names/name-words.ts'
import { type DescribedPlace, type OwnedPlace, type Owner, ownersOfWorks } from './work-owners.ts'

/** The input for resolving a text's voices. */
interface VoiceSources {
  readonly table: EntityTable
  readonly references: readonly Reference[]
  /** The ids of entities for sources that are only described, by the first token of the source. */
  readonly described: ReadonlyMap<number, readonly string[]>
}

/** The index of a phrase's noun, before a time at its end: "a poll last month". */
const nounOf = ({ tokens }: Doc, { first, end }: TokenRange): number => {
  let head = end - 1
  const isTime = (word: string): boolean =>
    timeWords.has(word) || /^(?:week|month|year|spring|summer|fall|autumn|winter)$/.test(word)
  while (head > first && isTime(tokens[head]?.lower ?? '')) head--
  while (head < end - 1 && head > first && /^(?:last|this|earlier|late|early)$/.test(tokens[head]?.lower ?? '')) head--
  return head
}

/** The places where the text describes entities without a name. */
const describedPlaces = (
  doc: Doc,
  { table, references, described }: VoiceSources,
  attributions: readonly Attribution[],
): readonly DescribedPlace[] => {
  const ranges = attributions.flatMap(({ source, speaker }) => {
    const range = source ?? (speaker?.kind === 'words' ? speaker.range : undefined)
    return range ? [range] : []
  })
  const phraseEnds = new Map(ranges.map(({ first, end }) => [first, end]))
  const unnamed = new Set(table.entities.flatMap(({ id, named }) => (named ? [] : [id])))
  const mentioned = references.flatMap(({ form, first, end, head, entityIds: [id = '', ...others] }) =>
    form === 'nominal' && others.length === 0 && unnamed.has(id)
      ? [{ entityId: id, first, end: phraseEnds.get(first) ?? end, head: nounOf(doc, { first, end: head + 1 }) }]
      : [],
  )
  const sources = ranges.flatMap((range) => {
    const [entityId] = described.get(range.first) ?? []
    const core = coreOf(doc, range)
    return entityId ? [{ entityId, first: core.first, end: range.end, head: nounOf(doc, core) }] : []
  })
  return [...mentioned, ...sources].toSorted((one, two) => one.head - two.head)
}

/** The owner of a described entity that is mentioned at `at`: the last one named before it, otherwise the first one. */
const ownerAt = (owned: readonly OwnedPlace[], at: number): Owner | undefined =>
  (owned.findLast(({ head }) => head <= at) ?? owned[0])?.owner

/** The same for all spellings of a name: "Ann Lee's campaign" and "Ann Lee’s campaign" are one. */
const nameKey = (name: string): string => slug(name, name.toLowerCase())

/** The sources, with works and campaigns of named owners under their owners' names; see `ownersOfWorks`. */
export const nameOwners = (doc: Doc, sources: VoiceSources, attributions: readonly Attribution[]): VoiceSources => {
  const places = describedPlaces(doc, sources, attributions)
  const owned = ownersOfWorks(doc, sources.table.entities, sources.references, places)
  if (owned.length === 0) return sources
  const byEntity = new Map<string, OwnedPlace[]>()
  for (const one of owned) {
    const list = byEntity.get(one.entityId) ?? []
    byEntity.set(one.entityId, list)
    list.push(one)
  }
  const used = new Set(sources.table.entities.map(({ id }) => id))
  const organizations = new Map<string, EntityRecord>()
  for (const { owner } of owned) {
    if (owner.kind !== 'name' || organizations.has(nameKey(owner.name))) continue
    const base = slug(owner.name, `body-${organizations.size + 1}`)
    const id = used.has(base) ? `${base}-body` : base
    organizations.set(nameKey(owner.name), {
      id,
      kind: 'organization',
      name: owner.name,
      aliases: [],
      roles: [],
      named: true,
    })
  }
  const idsAt = (id: string, at: number): readonly string[] => {
    const owner = ownerAt(byEntity.get(id) ?? [], at)
    if (!owner) return [id]
    if (owner.kind !== 'name') return owner.ids
    const organization = organizations.get(nameKey(owner.name))
    return organization ? [organization.id] : [id]
  }
  const heads = new Map(places.map(({ first, head }) => [first, head]))
  return {
    table: {
      entities: [...sources.table.entities.filter(({ id }) => !byEntity.has(id)), ...organizations.values()],
      mentions: sources.table.mentions.flatMap((one) =>
        byEntity.has(one.entityId)
          ? idsAt(one.entityId, heads.get(one.first) ?? one.end - 1).map((entityId) => ({ ...one, entityId }))
          : [one],
      ),
    },
    references: sources.references.map((one) =>
      one.entityIds.some((id) => byEntity.has(id))
        ? { ...one, entityIds: [...new Set(one.entityIds.flatMap((id) => idsAt(id, one.head)))] }
        : one,
    ),
    described: new Map(
      [...sources.described].map(([first, ids]) => [first, ids.flatMap((id) => idsAt(id, heads.get(first) ?? first))]),
    ),
  }
}
