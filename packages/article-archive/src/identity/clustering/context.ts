import type { Entity } from '@onrecord/article-data'
import { normalizedName } from '../../indexing/normalized-words.ts'
import { isCommonplace, organizationKey, organizationWords } from '../names/organization-name.ts'
import { personName } from '../names/person-name.ts'
import { byWeight, type Context, type Member, memberName } from './member.ts'

/** A person, organization or place next to an entity in a story. */
interface Beside {
  readonly kind: Entity['kind']
  readonly name: string
}

const telling = ({ kind, name }: Beside): readonly string[] => {
  if (kind === 'person') {
    const { form, given, surname } = personName(name)
    return form === 'full' ? [`${given} ${surname}`] : []
  }
  return kind === 'organization' && organizationWords(name).length > 1 && !isCommonplace(name)
    ? [organizationKey(name)]
    : []
}

/** The stories that are read for contexts. Entities and stories are given by their numbers. */
export interface ReadStories {
  /** The stories in which each of the entities speaks. */
  readonly spoken: readonly { readonly entity: number; readonly story: number }[]
  /** The publisher and all entities of each of these stories. */
  readonly stories: ReadonlyMap<number, { readonly publisher: string | null; readonly entities: readonly number[] }>
  readonly entities: ReadonlyMap<number, Beside>
}

/** The context of each entity: what appears next to it in its stories, and who published them. */
export const contextsIn = (
  numbers: readonly number[],
  { spoken, stories, entities }: ReadStories,
): ReadonlyMap<number, Context> => {
  // Stories share most of what they mention, so each name is parsed once.
  const names = new Map(Array.from(entities, ([number, entity]) => [number, telling(entity)]))
  const places = new Map(
    Array.from(entities, ([number, { kind, name }]) => [number, kind === 'place' ? [normalizedName(name)] : []]),
  )
  const spokenBy = Map.groupBy(spoken, ({ entity }) => entity)
  const contextOf = (entity: number): Context => {
    const read = (spokenBy.get(entity) ?? []).flatMap(({ story }) => stories.get(story) ?? [])
    const beside = new Set(read.flatMap((story) => story.entities))
    beside.delete(entity)
    return {
      names: new Set([...beside].flatMap((number) => names.get(number) ?? [])),
      places: new Set([...beside].flatMap((number) => places.get(number) ?? [])),
      publishers: new Set(read.flatMap(({ publisher }) => publisher ?? [])),
    }
  }
  return new Map(numbers.map((number) => [number, contextOf(number)]))
}

const fewArticles = 8
const manyArticles = 20
const maxContexts = 2_000

/** The entities of a block whose stories have to be read: people with one name of whom none is well known. */
export const needsContext = (members: readonly Member[]): readonly number[] => {
  const people = members.filter(({ evidence }) => evidence.kind === 'person')
  if (people.length < 2) return []
  const groups = Map.groupBy(people, (member) => {
    const { given, form } = memberName(member)
    return form === 'full' ? given : ''
  })
  return [...groups.values()]
    .filter((group) => group.length > 1 || people.length <= manyArticles)
    .filter((group) => group.every(({ articles }) => articles < manyArticles))
    .flatMap((group) => group.filter(({ articles }) => articles <= fewArticles))
    .toSorted(byWeight)
    .slice(0, maxContexts)
    .map(({ number }) => number)
}
