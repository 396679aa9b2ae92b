import { clusterOthers } from './cluster-others.ts'
import { clusterPeople } from './cluster-people.ts'
import { type Member, memberName, type Reaching, rootOfMembers, type Sources } from './member.ts'
import { organizationMeant } from './organization-meant.ts'
import { candidatesOf, personMeant } from './person-meant.ts'

/** The number of the entity that each entity's voice goes by. */
export type Assignment = ReadonlyMap<number, number>

/** Entities of a block, gathered into clusters by all that is known of them. */
export const clustersOf = (members: readonly Member[], sources: Sources): readonly (readonly Member[])[] =>
  members[0]?.evidence.kind === 'person'
    ? clusterPeople(members, sources).map((cluster) => cluster.members)
    : clusterOthers(members)

/** Which entities of a block are one voice. Pure, and the same in whatever order the entities come. */
export const decideTogether = (members: readonly Member[], sources: Sources): Assignment =>
  new Map(
    clustersOf(members, sources).flatMap((cluster) => {
      const root = rootOfMembers(cluster).number
      return cluster.map(({ number }) => [number, root] as const)
    }),
  )

/** Gives the voice that a short name of a block stands for, `undefined` when that cannot be told. */
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

/** The same for a block of short names: which of `reaching` they stand for, and which of the rest are one. */
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
