import { clusterOthers } from './cluster-others.ts'
import { clusterPeople } from './cluster-people.ts'
import { type Member, memberName, type Reaching, rootOfMembers, type Sources } from './member.ts'
import { organizationMeant } from './organization-meant.ts'
import { candidatesOf, personMeant } from './person-meant.ts'

/** The number of the main entity of each entity's voice. */
export type Assignment = ReadonlyMap<number, number>

/** The clusters of a block's entities, by everything that is known about them. */
export const clustersOf = (members: readonly Member[], sources: Sources): readonly (readonly Member[])[] =>
  members[0]?.evidence.kind === 'person'
    ? clusterPeople(members, sources).map((cluster) => cluster.members)
    : clusterOthers(members)

/** Which entities of a block are one voice. Pure, and independent of the order of the entities. */
export const decideTogether = (members: readonly Member[], sources: Sources): Assignment =>
  new Map(
    clustersOf(members, sources).flatMap((cluster) => {
      const root = rootOfMembers(cluster).number
      return cluster.map(({ number }) => [number, root] as const)
    }),
  )

/** Returns a function that gives the voice a short name of a block refers to; `undefined` if it is unclear. */
export const meaningOf = (
  key: string,
  members: readonly Member[],
  reaching: readonly Reaching[],
  sources: Sources,
): ((member: Member) => number | undefined) => {
  if (key.startsWith('o:')) {
    const meant = organizationMeant(key, members, reaching)
    return () => meant
  }
  const candidates = candidatesOf(
    reaching.filter((member) => memberName(member).form === 'full'),
    sources,
  )
  return (member) => personMeant(member, candidates, sources)?.voice
}

/** Decides a block of short names: which of `reaching` they refer to, and which of the others are one voice. */
export const decideShortNames = (
  key: string,
  members: readonly Member[],
  reaching: readonly Reaching[],
  sources: Sources,
): Assignment => {
  const meaning = meaningOf(key, members, reaching, sources)
  const meant = members.flatMap((member) => {
    const voice = meaning(member)
    return voice === undefined ? [] : [[member.number, voice] as const]
  })
  const decided = new Map(meant)
  const left = members.filter(({ number }) => !decided.has(number))
  return new Map([...decided, ...decideTogether(left, sources)])
}
