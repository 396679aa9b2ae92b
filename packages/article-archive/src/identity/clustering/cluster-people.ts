import type { PersonName } from '../names/person-name.ts'
import { ClusterIndex } from './cluster-index.ts'
import { identityFeatures, identityProbability } from './identity-features.ts'
import { identityThreshold } from './identity-weights.ts'
import { byWeight, type Member, memberName, pairKey, type Sources } from './member.ts'
import { joinProfiles, type Profile, profileOf } from './profile.ts'

/** Entities that are taken to be one person. */
export interface PeopleCluster {
  readonly members: Member[]
  profile: Profile
}

/** In how many stories an entity appears next to those of a cluster as a separate person. */
export const apartOf = (cluster: PeopleCluster, member: Member, { apart }: Sources): number => {
  if (apart.size === 0) return 0
  let count = 0
  for (const { number } of cluster.members) count += apart.get(pairKey(number, member.number)) ?? 0
  return count
}

/** The cluster that a person most probably belongs to. Ties go to the first. `undefined` if none is probable. */
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

/** The most specific names first: with "George W." and "George H. W." known, "George" joins one of the two. */
const inOrder = (members: readonly Member[]): readonly Member[] => {
  const rank = new Map(members.map((member) => [member, isSpecific(memberName(member)) ? 0 : 1]))
  return members.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || byWeight(a, b))
}

const add = (cluster: PeopleCluster, members: readonly Member[], profile: Profile): void => {
  for (const member of members) cluster.members.push(member)
  cluster.profile = joinProfiles(cluster.profile, profile)
}

/** Clusters of people with one surname. The result does not depend on the order of the members. */
export const clusterPeople = (members: readonly Member[], sources: Sources): readonly PeopleCluster[] => {
  const gathered: PeopleCluster[] = []
  const index = new ClusterIndex<PeopleCluster>()
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

/** Joins clusters that later members show to be one person. */
const joinClusters = (gathered: readonly PeopleCluster[], sources: Sources): readonly PeopleCluster[] => {
  if (gathered.length < 2) return gathered
  const kept: PeopleCluster[] = []
  const index = new ClusterIndex<PeopleCluster>()
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
      // Every name of the cluster has to fit.
      return Math.min(...parts.map((features) => (features ? identityProbability(features) : 0)))
    })
    if (best) add(best, cluster.members, cluster.profile)
    else {
      kept.push(cluster)
      // Single entities have been compared with each other before, and nothing new is known about them.
      if (cluster.members.length > 1) index.add(cluster)
    }
  }
  return kept
}
