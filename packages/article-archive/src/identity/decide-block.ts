import { clusterOthers } from './cluster-others.ts'
import { type Candidate, clusterPeople, type PeopleCluster, personMeant } from './cluster-people.ts'
import { groupBy } from './group-by.ts'
import { type Block, byWeight, type Member, memberName, rootOfMembers } from './member.ts'
import { organizationKey } from './organization-name.ts'
import { joined, profileOf } from './profile.ts'

/** The number of the entity that each entity's voice goes by. Entities that are not decided yet are absent. */
export type Assignment = ReadonlyMap<number, number>

const isShort = (member: Member): boolean => memberName(member).form !== 'full'

const assigned = (clusters: readonly (readonly Member[])[]): Map<number, number> =>
  new Map(
    clusters.flatMap((members) => {
      const root = rootOfMembers(members).number
      return members.map(({ number }) => [number, root] as const)
    }),
  )

const hashOf = ({ cluster }: Candidate): string => rootOfMembers(cluster.members).hash

const byArticles = (a: Candidate, b: Candidate): number =>
  b.cluster.profile.articles - a.cluster.profile.articles || (hashOf(a) < hashOf(b) ? -1 : 1)

/** People of other surnames who are called so: "Kim" of Kim Jong Un, "RFK Jr." of Robert F. Kennedy Jr. */
const reachingPeople = ({ reaching, contexts }: Block): readonly Candidate[] =>
  [
    ...groupBy(
      reaching.filter((member) => !isShort(member)),
      ({ voice }) => voice,
    ),
  ].map(([voice, members]) => {
    const profiles = members.toSorted(byWeight).map((member) => profileOf(member, contexts.get(member.number)))
    const profile = profiles.reduce(joined)
    return { voice, cluster: { members: [...members], profile } satisfies PeopleCluster }
  })

const decidePeople = (block: Block, withShort: boolean): Assignment => {
  const full = clusterPeople(
    block.members.filter((member) => !isShort(member)),
    block,
  )
  const decided = assigned(full.map(({ members }) => members))
  if (!withShort) return decided
  const own = full.map((cluster): Candidate => ({ voice: rootOfMembers(cluster.members).number, cluster }))
  const candidates = [...own, ...reachingPeople(block)].sort(byArticles)
  const left: Member[] = []
  for (const member of block.members.filter(isShort)) {
    const meant = personMeant(member, candidates, block)
    if (meant) decided.set(member.number, meant.voice)
    else left.push(member)
  }
  for (const [number, root] of assigned(clusterPeople(left, block).map(({ members }) => members)))
    decided.set(number, root)
  return decided
}

/** A short name stands for a longer one when that has most of the stories of all it could stand for. */
const leastShare = 0.7

const isCalled = (key: string, { evidence }: Member): boolean =>
  evidence.aliases.some((alias) => organizationKey(alias) === key)

const isShortKey = (key: string): boolean => !key.includes(' ')

const organizationMeant = ({ key, reaching }: Block): number | undefined => {
  const short = key.slice(2)
  // Only names of several words, so that no two names stand for each other.
  const longer = reaching.filter(({ evidence }) => !isShortKey(organizationKey(evidence.name)))
  const called = longer.filter((member) => isCalled(short, member))
  // Letters alone that happen to be the first of a name say little when there are but two.
  const possible = called.length > 0 ? called : short.length > 2 ? longer : []
  const weights = new Map<number, number>()
  for (const { voice, articles } of possible) weights.set(voice, (weights.get(voice) ?? 0) + Math.max(1, articles))
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return [...weights].find(([, weight]) => weight >= all * leastShare)?.[0]
}

const decideOrganizations = (block: Block, withShort: boolean): Assignment => {
  if (isShortKey(block.key) && !withShort) return new Map()
  const decided = assigned(clusterOthers(block.members))
  const meant = isShortKey(block.key) ? organizationMeant(block) : undefined
  return meant === undefined ? decided : new Map([...decided.keys()].map((number) => [number, meant]))
}

/**
 * Which entities of a block are one voice. Pure, and the same in whatever order the entities come. First whole names only, then
 * `withShort` also what stands for them, when the voices of `block.reaching` are decided.
 */
export const decideBlock = (block: Block, withShort: boolean): Assignment => {
  const [first] = block.members
  switch (first?.evidence.kind) {
    case undefined:
      return new Map()
    case 'person':
      return decidePeople(block, withShort)
    case 'organization':
      return decideOrganizations(block, withShort)
    case 'place':
    case 'group':
    case 'work':
      return assigned(clusterOthers(block.members))
  }
}

/** Whether a block has names in it that may stand for those of other blocks. */
export const hasShortNames = ({ key, members }: Pick<Block, 'key' | 'members'>): boolean =>
  key.startsWith('o:')
    ? !key.includes(' ')
    : members.some((member) => member.evidence.kind === 'person' && isShort(member))

const fewArticles = 8
const manyArticles = 20
const mostContexts = 2_000

/** The entities of a block whose stories have to be looked into: people of one name where no one of them is well known. */
export const needsContext = (members: readonly Member[]): readonly number[] => {
  const people = members.filter(({ evidence }) => evidence.kind === 'person')
  if (people.length < 2) return []
  const groups = groupBy(people, (member) => {
    const { given, form } = memberName(member)
    return form === 'full' ? given : ''
  })
  return [...groups.values()]
    .filter((group) => group.length > 1 || people.length <= manyArticles)
    .filter((group) => group.every(({ articles }) => articles < manyArticles))
    .flatMap((group) => group.filter(({ articles }) => articles <= fewArticles))
    .toSorted(byWeight)
    .slice(0, mostContexts)
    .map(({ number }) => number)
}
