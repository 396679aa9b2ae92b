import type { EntityRecord, EntityTable } from '../entities/entity-table.ts'
import { type Description, rolesOf } from './mentions/descriptions.ts'
import type { Mention, PronounKind } from './mentions/mention.ts'
import { synonymGroupsOf } from './mentions/nouns.ts'

/** An entity mentioned so far, with or without a name. Indexes refer to the mentions. */
export interface DiscourseEntity {
  readonly index: number
  /** Undefined for an entity that is only described, and for a group. */
  readonly record: EntityRecord | undefined
  readonly kind: EntityRecord['kind'] | 'thing'
  readonly plural: boolean
  /** The indexes of a group's members: "Vega and her husband". */
  readonly members: readonly number[]
  gender: 'he' | 'she' | undefined
  readonly known: Description[]
  readonly nameWords: ReadonlySet<string>
  readonly mentions: number[]
  /** Its speeches, in text order. */
  readonly speeches: number[]
  readonly lastByPronoun: Map<PronounKind, number>
}

const mostKnown = 12
const mostIndexed = 6
const mostProminent = 8

/** The words of an entity's names in lower case, without articles and periods. */
const nameWordsOf = ({ name, aliases }: EntityRecord): ReadonlySet<string> =>
  new Set(
    [name, ...aliases.slice(0, 20)].flatMap((one) =>
      one
        .toLowerCase()
        .replaceAll('.', '')
        .split(/[\s,]+/u)
        .slice(0, 20),
    ),
  )

/** The entities mentioned so far, while a text is read from start to end. Local to one reading. */
export interface Discourse {
  readonly entities: readonly DiscourseEntity[]
  readonly byId: (entityId: string) => DiscourseEntity | undefined
  readonly add: (
    kind: DiscourseEntity['kind'],
    plural: boolean,
    gender: 'he' | 'she' | undefined,
    members?: readonly number[],
  ) => DiscourseEntity
  readonly mention: (entity: DiscourseEntity, index: number, mention: Mention) => void
  readonly describe: (entity: DiscourseEntity, description: Description) => void
  readonly speak: (entity: DiscourseEntity, speech: number) => void
  /** The most recent entities with this role or a synonym of it. */
  readonly withRole: (key: string) => readonly DiscourseEntity[]
  /** The entities mentioned most often so far. */
  readonly prominent: () => readonly DiscourseEntity[]
  /** The speakers so far, in order, without repetition of the last one. */
  readonly speakers: readonly number[]
}

const isBefore = (one: DiscourseEntity, other: DiscourseEntity): boolean =>
  one.mentions.length > other.mentions.length ||
  (one.mentions.length === other.mentions.length && one.index < other.index)

/** Moves an entity with a new mention to its place among those mentioned most often, which are in order. */
const rankedInsert = (top: DiscourseEntity[], entity: DiscourseEntity): void => {
  const before = top.indexOf(entity)
  if (before >= 0) top.splice(before, 1)
  const at = top.findIndex((other) => isBefore(entity, other))
  top.splice(at < 0 ? top.length : at, 0, entity)
  if (top.length > mostProminent) top.pop()
}

/** A discourse without mentions. The table's entities enter it with their first mention. */
export const openDiscourse = ({ entities: records }: EntityTable): Discourse => {
  const recordOf = new Map(records.map((record) => [record.id, record]))
  const entities: DiscourseEntity[] = []
  const known = new Map<string, DiscourseEntity>()
  const roles = new Map<string | number, DiscourseEntity[]>()
  const top: DiscourseEntity[] = []
  const speakers: number[] = []
  const enter = (
    kind: DiscourseEntity['kind'],
    plural: boolean,
    gender: 'he' | 'she' | undefined,
    members: readonly number[],
    record?: EntityRecord,
  ): DiscourseEntity => {
    const entity: DiscourseEntity = {
      index: entities.length,
      kind,
      plural,
      members,
      gender,
      record,
      known: [],
      nameWords: record ? nameWordsOf(record) : new Set(),
      mentions: [],
      speeches: [],
      lastByPronoun: new Map(),
    }
    entities.push(entity)
    return entity
  }
  const indexRole = (key: string | number, entity: DiscourseEntity): void => {
    const there = roles.get(key) ?? []
    if (there.includes(entity)) return
    roles.set(key, [...there, entity].slice(-mostIndexed))
  }
  const describe = (entity: DiscourseEntity, description: Description): void => {
    const words = [...description.words].join(' ')
    const isKnown = entity.known.some(
      ({ key, words: other }) => key === description.key && [...other].join(' ') === words,
    )
    if (isKnown || entity.known.length >= mostKnown) return
    entity.known.push(description)
    for (const key of [description.key, ...synonymGroupsOf(description.key)]) indexRole(key, entity)
  }
  return {
    entities,
    speakers,
    byId: (entityId) => {
      const found = known.get(entityId)
      const record = recordOf.get(entityId)
      if (found || !record) return found
      const entity = enter(record.kind, record.kind === 'group', record.gender, [], record)
      known.set(entityId, entity)
      for (const role of rolesOf(record)) describe(entity, role)
      return entity
    },
    add: (kind, plural, gender, members = []) => enter(kind, plural, gender, members),
    mention: (entity, index, mention) => {
      entity.mentions.push(index)
      if (mention.form === 'pronoun') entity.lastByPronoun.set(mention.pronoun, index)
      rankedInsert(top, entity)
    },
    describe,
    speak: (entity, speech) => {
      entity.speeches.push(speech)
      if (speakers.at(-1) !== entity.index) speakers.push(entity.index)
    },
    withRole: (key) => [...new Set([key, ...synonymGroupsOf(key)].flatMap((one) => roles.get(one) ?? []))],
    prominent: () => top,
  }
}
