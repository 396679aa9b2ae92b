import type { Entity } from '@onrecord/article-data'
import { normalizedName } from '../../indexing/normalized-words.ts'
import { isCommonplace, organizationKey, organizationWords } from '../names/organization-name.ts'
import { personName } from '../names/person-name.ts'
import { byWeight, type Context, type Member, memberName } from './member.ts'

/** A person, organization or place next to an entity in a story. */
export interface Beside {
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

/** The context of an entity: what appears next to it in its stories, and who published them. */
export const contextOf = (beside: readonly Beside[], publishers: readonly string[]): Context => ({
  names: new Set(beside.flatMap(telling)),
  places: new Set(beside.flatMap(({ kind, name }) => (kind === 'place' ? [normalizedName(name)] : []))),
  publishers: new Set(publishers),
})

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
