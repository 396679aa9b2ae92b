import type { Evidence } from '../evidence.ts'
import { isCommonplace } from '../names/organization-name.ts'
import { byWeight, type Member } from './member.ts'

const degreesApart = 0.5

const isElsewhere = (a: Evidence, b: Evidence): boolean =>
  (a.countryCode !== undefined && b.countryCode !== undefined && a.countryCode !== b.countryCode) ||
  (a.coordinates !== undefined &&
    b.coordinates !== undefined &&
    (Math.abs(a.coordinates.latitude - b.coordinates.latitude) > degreesApart ||
      Math.abs(a.coordinates.longitude - b.coordinates.longitude) > degreesApart))

const differsInIdentifier = (a: Evidence, b: Evidence): boolean =>
  a.identifiers.some(({ scheme, value }) =>
    b.identifiers.some((other) => other.scheme === scheme && other.value !== value),
  )

/** Health ministries of one name are the same if their stories are set in one place. */
const isOfAnotherTown = (a: Evidence, b: Evidence): boolean =>
  a.kind === 'organization' &&
  (a.place !== b.place || a.publisher !== b.publisher) &&
  (isCommonplace(a.name) || isCommonplace(b.name))

/**
 * Whether two entities of one name cannot be the same: different identifiers or countries, distant places, or offices
 * of two towns.
 */
export const contradicts = (a: Evidence, b: Evidence): boolean =>
  differsInIdentifier(a, b) || isElsewhere(a, b) || isOfAnotherTown(a, b)

const maxCompared = 32

/** Clusters of organizations, places, groups and works of one name: one cluster, unless something contradicts. */
export const clusterOthers = (members: readonly Member[]): readonly (readonly Member[])[] => {
  const clusters: Member[][] = []
  const bySetting = new Map<string, Member[]>()
  for (const member of members.toSorted(byWeight)) {
    const { place, publisher, name } = member.evidence
    const setting = isCommonplace(name) ? `${place ?? ''}|${publisher ?? ''}` : undefined
    const near = setting === undefined ? clusters.slice(0, maxCompared) : [bySetting.get(setting)]
    const found = near.find((cluster) => {
      const [first] = cluster ?? []
      return first && !contradicts(first.evidence, member.evidence)
    })
    if (found) found.push(member)
    else {
      const cluster = [member]
      clusters.push(cluster)
      if (setting !== undefined && !bySetting.has(setting)) bySetting.set(setting, cluster)
    }
  }
  return clusters
}
