import { entityKeys } from '../entity-keys.ts'
import { hashText } from '../hash-text.ts'
import { type Asking, asked, type Group } from '../questions.ts'
import { contradicts } from './cluster-others.ts'
import { clustersOf } from './decide-together.ts'
import { identityFeatures, identityProbability } from './identity-features.ts'
import { identityThreshold } from './identity-weights.ts'
import { type Member, type MemberRow, noSources, rootOfMembers, timeless } from './member.ts'
import { joinProfiles, profileOf } from './profile.ts'

/**
 * At most this many entities are compared with each other. Of more, those with the lowest hashes, so the result is
 * the same in any archive.
 */
export const maxTogether = 64

/** Other members of a group are compared with clusters of at least this many of those. */
const minKnown = 3

/**
 * What decides an entity before its group: the voice that it belongs to. The result stays the same as long as the
 * signature does.
 */
export interface Taken {
  readonly voiceOf: (member: Member) => number | undefined
  readonly signature: string
}

/** Decides nothing. */
export const nothingTaken: Taken = { voiceOf: () => undefined, signature: '' }

/** What changed in a large block: some entities, and groups that lost one, or 'all'. */
export type Changed = 'all' | { readonly members: readonly MemberRow[]; readonly groups: ReadonlySet<string> }

/** Where the entities of a large group belong: to a voice, or together with others that are compared in full. */
export interface Placement {
  readonly voices: readonly (readonly [number: number, voice: number])[]
  readonly together: readonly (readonly MemberRow[])[]
  /** What large groups are decided by now; `undefined` for groups that have become small. */
  readonly signatures: readonly (readonly [key: string, signature: string | undefined])[]
  readonly rows: readonly MemberRow[]
}

/** How probable it is that an entity belongs to a cluster. */
const fitTo = (cluster: readonly Member[]): ((member: Member) => number) => {
  const [first] = cluster
  if (first?.evidence.kind !== 'person')
    return ({ evidence }) => (first && !contradicts(first.evidence, evidence) ? 1 : 0)
  const known = cluster.map((member) => profileOf(member, undefined)).reduce(joinProfiles)
  return (member) => {
    const features = identityFeatures(known, profileOf(timeless(member), undefined), 0)
    return features ? identityProbability(features) : 0
  }
}

/** Decides a large group by the clusters among its first entities. */
const takenBy = (before: Taken, core: readonly MemberRow[], least: number): Taken => {
  const left = core.filter((member) => before.voiceOf(member) === undefined)
  const clusters = clustersOf(left.map(timeless), noSources)
    .filter((members) => members.length >= least)
    .map((members) => ({ members, root: rootOfMembers(members).number, fit: fitTo(members) }))
  const own = new Map(clusters.flatMap(({ members, root }) => members.map(({ number }) => [number, root] as const)))
  const bestFor = (member: Member): number | undefined => {
    let [best, most]: [number | undefined, number] = [undefined, identityThreshold]
    for (const { root, fit } of clusters) {
      const probability = fit(member)
      if (probability > most) [best, most] = [root, probability]
    }
    return best
  }
  return {
    signature: hashText([before.signature, ...core.map(({ hash }) => hash)].join(' ')),
    voiceOf: (member) => before.voiceOf(member) ?? own.get(member.number) ?? bestFor(member),
  }
}

const groupsOf = ({ evidence, hash }: Member): readonly string[] => entityKeys(evidence, hash, true).groups

const joinedPlacements = (parts: readonly Placement[]): Placement => ({
  voices: parts.flatMap(({ voices }) => voices),
  together: parts.flatMap(({ together }) => together),
  signatures: parts.flatMap(({ signatures }) => signatures),
  rows: parts.flatMap(({ rows }) => rows),
})

const smallPlacement = ({ key }: Group, members: readonly MemberRow[], { voiceOf }: Taken): Placement => {
  const placed = members.map((member) => ({ member, voice: voiceOf(member) }))
  const left = placed.flatMap(({ member, voice }) => (voice === undefined ? [member] : []))
  return {
    voices: placed.flatMap(({ member: { number }, voice }) => (voice === undefined ? [] : [[number, voice] as const])),
    together: left.length === 0 ? [] : [left],
    signatures: [[key, undefined]],
    rows: members,
  }
}

/** The inner groups of a group that have to be decided, with what changed in each. */
const inner = (left: readonly MemberRow[], { own }: Group, changed: Changed): ReadonlyMap<string, Changed> => {
  const members = Map.groupBy(left, (member) => groupsOf(member)[own - 1] ?? '')
  if (changed === 'all') return new Map([...members.keys()].map((key) => [key, 'all']))
  const lost = [...changed.groups].filter((key) => key.split('/').length === own + 1)
  const keys = new Set([...members.keys(), ...lost])
  return new Map(
    [...keys].map((key) => {
      const groups = new Set([...changed.groups].filter((other) => other.startsWith(`${key}/`)))
      return [key, { members: members.get(key) ?? [], groups }]
    }),
  )
}

/**
 * Where the entities of a group belong. `first` are those with the lowest hashes, one more than can be compared with
 * each other if there are that many. In a large group, everyone is compared with the clusters among the first
 * entities. Those who fit none are decided in a narrower group. So the cost per entity does not depend on the size of
 * the group, and the result does not depend on the order of arrival. All entities are compared again only if the
 * first ones change.
 */
export function* placeInGroup(
  group: Group,
  first: readonly MemberRow[],
  before: Taken,
  changed: Changed,
): Asking<Placement> {
  if (first.length <= maxTogether) return smallPlacement(group, first, before)
  const core = first.slice(0, maxTogether)
  const isLast = core.every((member) => groupsOf(member).length < group.own)
  const taken = takenBy(before, core, isLast ? 1 : minKnown)
  const known = (yield* asked<'signatures'>({ ask: 'signatures', keys: [group.key] })).get(group.key)
  const now = known === taken.signature ? changed : 'all'
  const rows =
    now === 'all'
      ? ((yield* asked<'members'>({ ask: 'members', groups: [group], limit: undefined })).get(group.key) ?? [])
      : now.members
  const placed = rows.map((member) => ({
    member,
    voice: taken.voiceOf(member) ?? (isLast ? member.number : undefined),
  }))
  const voices = placed.flatMap(({ member: { number }, voice }) =>
    voice === undefined ? [] : [[number, voice] as const],
  )
  const own: Placement = { voices, together: [], signatures: [[group.key, taken.signature]], rows }
  if (isLast) return own
  const left = placed.flatMap(({ member, voice }) => (voice === undefined ? [member] : []))
  const groups = [...inner(left, group, now)].map(([key, changes]) => ({ key, own: group.own + 1, changes }))
  const heads = yield* asked<'members'>({ ask: 'members', groups, limit: maxTogether + 1 })
  const parts: Placement[] = [own]
  for (const { changes, ...narrower } of groups)
    parts.push(yield* placeInGroup(narrower, heads.get(narrower.key) ?? [], taken, changes))
  return joinedPlacements(parts)
}
