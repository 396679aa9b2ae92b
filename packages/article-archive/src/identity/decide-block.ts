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

/** People as they were found so far: `voiceOf` gives the number that each entity goes by. */
const foundPeople = <Found extends Member>(
  members: readonly Found[],
  voiceOf: (member: Found) => number,
  { contexts }: Block,
): readonly Candidate[] =>
  [...groupBy(members, voiceOf)].map(([voice, found]) => {
    const inOrder = found.toSorted(byWeight)
    const profile = inOrder.map((member) => profileOf(member, contexts.get(member.number))).reduce(joined)
    return { voice, cluster: { members: inOrder, profile } satisfies PeopleCluster }
  })

const isWhole = (member: Member): boolean => !isShort(member)

const decideWholeNames = (block: Block): readonly PeopleCluster[] => clusterPeople(block.members.filter(isWhole), block)

/** People whom the short names of a block may stand for: those of its surname, and those whom others call so. */
const peopleMeant = (block: Block): readonly Candidate[] => {
  const { autos, members, reaching } = block
  const own = autos
    ? foundPeople(members.filter(isWhole), ({ number }) => autos.get(number) ?? number, block)
    : decideWholeNames(block).map((cluster) => ({ voice: rootOfMembers(cluster.members).number, cluster }))
  // "Kim" of Kim Jong Un, "RFK Jr." of Robert F. Kennedy Jr.
  const others = foundPeople(reaching.filter(isWhole), ({ voice }) => voice, block)
  return [...own, ...others].sort(byArticles)
}

const decideShortNames = (block: Block): Assignment => {
  const short = block.members.filter(isShort)
  if (short.length === 0) return new Map()
  const candidates = peopleMeant(block)
  const decided = new Map<number, number>()
  for (const member of short) {
    const meant = personMeant(member, candidates, block)
    if (meant) decided.set(member.number, meant.voice)
  }
  const left = short.filter(({ number }) => !decided.has(number))
  return new Map([...decided, ...assigned(clusterPeople(left, block).map(({ members }) => members))])
}

const decidePeople = (block: Block, withShort: boolean): Assignment =>
  withShort ? decideShortNames(block) : assigned(decideWholeNames(block).map(({ members }) => members))

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
 * Which entities of a block are one voice. Pure, and the same in whatever order the entities come. First whole names, then
 * with `withShort` what stands for them, when all whole names are decided.
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

/** The entities by which others go: what is shown of one that is alone is its own. */
export const sharedRoots = (assignment: Assignment): ReadonlySet<number> =>
  new Set([...assignment].flatMap(([number, root]) => (number === root ? [] : [root])))

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
