import type { Coordinates, Entity, Identifier } from '@onrecord/article-data'
import { normalizedName } from '../indexing/normalized-words.ts'
import { byWeight, type Member } from './clustering/member.ts'
import type { Evidence } from './evidence.ts'
import { isGenericVoice } from './names/generic-voices.ts'
import { organizationWords } from './names/organization-name.ts'
import { personName, trimmedName } from './names/person-name.ts'

/** How a voice is shown, summed up from all of its entities. */
export interface VoiceSummary {
  readonly name: string
  readonly kind: Entity['kind']
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly identifiers: readonly Identifier[]
  readonly countryCode?: string
  readonly coordinates?: Coordinates
  readonly isGeneric: boolean
}

const maxShown = 32

/** Texts that normalize to the same, counted together. The most frequent is first, in a fixed order. */
const counted = (texts: Iterable<readonly [text: string, weight: number]>): readonly string[] => {
  const forms = new Map<string, { weight: number; written: Map<string, number> }>()
  for (const [text, weight] of texts) {
    const key = normalizedName(text) || text
    const form = forms.get(key) ?? { weight: 0, written: new Map<string, number>() }
    forms.set(key, form)
    form.weight += weight
    form.written.set(text, (form.written.get(text) ?? 0) + weight)
  }
  const heaviest = (entries: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] =>
    entries.toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return heaviest(
    Array.from(forms, ([, { weight, written }]) => [heaviest([...written])[0]?.[0] ?? '', weight] as const),
  ).map(([text]) => text)
}

const weightOf = ({ statements, articles }: Member): number => 1 + statements * 64 + articles

const isWhole = ({ kind }: Evidence, name: string): boolean =>
  kind === 'person' ? personName(name).form === 'full' : kind !== 'organization' || organizationWords(name).length > 1

/** The summary of a voice with these entities. */
export const summaryOf = (entities: readonly Member[], renamed?: string): VoiceSummary => {
  const members = entities.toSorted(byWeight)
  const [first] = members
  if (!first) throw new Error('A voice has at least one entity.')
  const { evidence } = first
  const cleaned = (name: string): string => (evidence.kind === 'person' ? trimmedName(name) : name)
  const names = counted(members.map((member) => [cleaned(member.evidence.name), weightOf(member)]))
  const name = renamed ?? names.find((text) => isWhole(evidence, text)) ?? names[0] ?? evidence.name
  const others = counted([
    ...names.map((text, at) => [text, 1e9 - at] as const),
    ...members.flatMap((member) => member.evidence.aliases.map((alias) => [alias, weightOf(member)] as const)),
  ])
  const identifiers = new Map(
    members.flatMap(({ evidence: { identifiers } }) =>
      identifiers.map((identifier) => [`${identifier.scheme} ${identifier.value}`, identifier] as const),
    ),
  )
  const placed = members.find(({ evidence: { coordinates } }) => coordinates)?.evidence.coordinates
  const country = members.find(({ evidence: { countryCode } }) => countryCode)?.evidence.countryCode
  return {
    name,
    kind: evidence.kind,
    aliases: others.filter((text) => normalizedName(text) !== normalizedName(name)).slice(0, maxShown),
    roles: counted(
      members.flatMap((member) => member.evidence.roles.map((role) => [role, weightOf(member)] as const)),
    ).slice(0, maxShown),
    identifiers: [...identifiers.values()].slice(0, maxShown),
    ...(country !== undefined && { countryCode: country }),
    ...(placed && { coordinates: placed }),
    isGeneric: isGenericVoice(evidence.kind, name),
  }
}
