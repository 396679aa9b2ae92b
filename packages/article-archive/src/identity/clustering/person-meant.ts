import { maxCompared } from './cluster-index.ts'
import { apartOf, type PeopleCluster } from './cluster-people.ts'
import { identityFeatures, identityProbability } from './identity-features.ts'
import { identityThreshold } from './identity-weights.ts'
import { byWeight, type Member, rootOfMembers, type Sources } from './member.ts'
import { joinProfiles, profileOf } from './profile.ts'

/** A person that a short name may refer to. */
export interface Candidate {
  readonly voice: number
  readonly cluster: PeopleCluster
}

/** The person that a bare surname or initials most probably refer to; `undefined` if it is unclear. */
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
  for (const candidate of fitting.slice(0, maxCompared * 4)) {
    const { cluster } = candidate
    const features = identityFeatures(cluster.profile, profile, apartOf(cluster, member, sources))
    if (!features) continue
    const share = cluster.profile.articles / (all + 1)
    const probability = identityProbability({ ...features, share: Math.log(share / (1 - share)) })
    if (probability > most) [best, most] = [candidate, probability]
  }
  return best
}

const hashOf = ({ cluster }: Candidate): string => rootOfMembers(cluster.members).hash

const byArticles = (a: Candidate, b: Candidate): number =>
  b.cluster.profile.articles - a.cluster.profile.articles || (hashOf(a) < hashOf(b) ? -1 : 1)

/** The people found so far, each with the number of the voice, most stories first. */
export const candidatesOf = (
  found: readonly (Member & { readonly voice: number })[],
  { contexts }: Sources,
): readonly Candidate[] =>
  [...Map.groupBy(found, ({ voice }) => voice)]
    .map(([voice, members]): Candidate => {
      const inOrder = members.toSorted(byWeight)
      const profile = inOrder.map((member) => profileOf(member, contexts.get(member.number))).reduce(joinProfiles)
      return { voice, cluster: { members: inOrder, profile } }
    })
    .sort(byArticles)
