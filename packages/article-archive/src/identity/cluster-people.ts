import { identityFeatures, identityProbability } from './identity-features.ts'
import { identityThreshold } from './identity-weights.ts'
import { type Block, byWeight, type Member, memberName, pairKey } from './member.ts'
import { nicknamesFor } from './nicknames.ts'
import { type PersonName, spelledAlike } from './person-name.ts'
import { joined, type Profile, profileOf } from './profile.ts'

/** Entities that are taken for one person. */
export interface PeopleCluster {
  readonly members: Member[]
  profile: Profile
}

type Sources = Pick<Block, 'contexts' | 'apart'>

/** How many clusters an entity is compared with of each kind: the weightiest, those of its place, those of its work. */
const mostCompared = 16

const keysOfGiven = new Map<string, readonly string[]>()
const mostGivenKept = 10_000

const givenKeysOf = (name: string): readonly string[] => {
  const known = keysOfGiven.get(name)
  if (known) return known
  const made = [...new Set([spelledAlike(name), ...nicknamesFor(name)])]
  if (keysOfGiven.size < mostGivenKept) keysOfGiven.set(name, made)
  return made
}

const givenKeys = ({ given, middles }: PersonName): readonly string[] => {
  const names = middles.filter((middle) => middle.length > 1)
  return names.length === 0 ? givenKeysOf(given) : [...new Set([given, ...names].flatMap(givenKeysOf))]
}

const mostMarks = 12

/** Given names, alone and with each place and qualifier. */
const withMarks = (keys: readonly string[], { places, roles }: Profile): readonly string[] => {
  const marks = ['', ...[...places].map((place) => `@${place}`), ...[...roles.qualifiers].map((word) => `#${word}`)]
  return keys.flatMap((key) => marks.slice(0, mostMarks).map((mark) => `${key}${mark}`))
}

class ClusterIndex {
  readonly #clusters = new Map<string, PeopleCluster[]>()

  add(cluster: PeopleCluster): void {
    const [name] = cluster.profile.names
    if (!name) return
    const initial = name.given.charAt(0)
    // Initials are looked for among all names that begin so, and names among what is only an initial.
    const keys = [...givenKeys(name), initial, ...(name.given.length === 1 ? [`${initial}.`] : [])]
    for (const key of new Set(withMarks(keys, cluster.profile))) {
      const known = this.#clusters.get(key)
      if (!known) this.#clusters.set(key, [cluster])
      else if (known.length < mostCompared) known.push(cluster)
    }
  }

  near(profile: Profile): ReadonlySet<PeopleCluster> {
    const [name] = profile.names
    const keys = name ? [...givenKeys(name), `${name.given.charAt(0)}.`] : []
    return new Set(withMarks(keys, profile).flatMap((key) => this.#clusters.get(key) ?? []))
  }
}

const apartOf = (cluster: PeopleCluster, member: Member, { apart }: Sources): number => {
  if (apart.size === 0) return 0
  let count = 0
  for (const { number } of cluster.members) count += apart.get(pairKey(number, member.number)) ?? 0
  return count
}

/** The cluster that somebody most probably belongs to; `undefined` when to none. Of equal ones the first. */
const bestCluster = (
  clusters: Iterable<PeopleCluster>,
  probabilityOf: (cluster: PeopleCluster) => number,
): PeopleCluster | undefined => {
  let [best, most]: [PeopleCluster | undefined, number] = [undefined, identityThreshold]
  for (const cluster of clusters) {
    const probability = probabilityOf(cluster)
    if (probability > most) [best, most] = [cluster, probability]
  }
  return best
}

const isSpecific = ({ middles, suffix }: PersonName): boolean => middles.length > 0 || suffix !== undefined

/** Names that say most first: with "George W." and "George H. W." known, "George" joins one of the two. */
const inOrder = (members: readonly Member[]): readonly Member[] => {
  const rank = new Map(members.map((member) => [member, isSpecific(memberName(member)) ? 0 : 1]))
  return members.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || byWeight(a, b))
}

const add = (cluster: PeopleCluster, members: readonly Member[], profile: Profile): void => {
  for (const member of members) cluster.members.push(member)
  cluster.profile = joined(cluster.profile, profile)
}

/** People of one surname, gathered into clusters. The same in whatever order they come. */
export const clusterPeople = (members: readonly Member[], sources: Sources): readonly PeopleCluster[] => {
  const gathered: PeopleCluster[] = []
  const index = new ClusterIndex()
  for (const member of inOrder(members)) {
    const profile = profileOf(member, sources.contexts.get(member.number))
    const best = bestCluster(index.near(profile), (cluster) => {
      const features = identityFeatures(cluster.profile, profile, apartOf(cluster, member, sources))
      return features ? identityProbability(features) : 0
    })
    if (best) add(best, [member], profile)
    else {
      const cluster = { members: [member], profile }
      gathered.push(cluster)
      index.add(cluster)
    }
  }
  return joinClusters(gathered, sources)
}

const namesOfMost = 16

/** What came late may show that two clusters are one. */
const joinClusters = (gathered: readonly PeopleCluster[], sources: Sources): readonly PeopleCluster[] => {
  if (gathered.length < 2) return gathered
  const kept: PeopleCluster[] = []
  const index = new ClusterIndex()
  const size = ({ profile }: PeopleCluster): number => profile.articles
  const ordered = gathered
    .map((cluster, at) => ({ cluster, at }))
    .sort((a, b) => size(b.cluster) - size(a.cluster) || a.at - b.at)
  for (const { cluster } of ordered) {
    const best = bestCluster(index.near(cluster.profile), (known) => {
      const counted = cluster.members
        .slice(0, namesOfMost)
        .reduce((sum, member) => sum + apartOf(known, member, sources), 0)
      const parts = cluster.profile.names.map((name) =>
        identityFeatures(known.profile, { ...cluster.profile, names: [name] }, counted),
      )
      // Every one of its names has to fit.
      return Math.min(...parts.map((features) => (features ? identityProbability(features) : 0)))
    })
    if (best) add(best, cluster.members, cluster.profile)
    else {
      kept.push(cluster)
      // Of entities that are alone nothing new is known: they were compared with each other before.
      if (cluster.members.length > 1) index.add(cluster)
    }
  }
  return kept
}

/** A person whom a short name may stand for. */
export interface Candidate {
  readonly voice: number
  readonly cluster: PeopleCluster
}

/** Which of the people a bare surname or initials stand for, most probably; `undefined` when it cannot be told. */
export const personMeant = (
  member: Member,
  candidates: readonly Candidate[],
  sources: Sources,
): Candidate | undefined => {
  const profile = profileOf(member, sources.contexts.get(member.number))
  const [name] = profile.names
  const fitting = candidates.filter(
    ({ cluster }) => name?.suffix === undefined || cluster.profile.names.some(({ suffix }) => suffix === name.suffix),
  )
  const all = fitting.reduce((sum, { cluster }) => sum + cluster.profile.articles, 0)
  let [best, most]: [Candidate | undefined, number] = [undefined, identityThreshold]
  for (const candidate of fitting.slice(0, mostCompared * 4)) {
    const { cluster } = candidate
    const features = identityFeatures(cluster.profile, profile, apartOf(cluster, member, sources))
    if (!features) continue
    const share = cluster.profile.articles / (all + 1)
    const probability = identityProbability({ ...features, share: Math.log(share / (1 - share)) })
    if (probability > most) [best, most] = [candidate, probability]
  }
  return best
}
