import { commonGivenNames, commonSurnames } from '../names/common-names.ts'
import { fullGivenName } from '../names/nicknames.ts'
import { type NameDifference, nameDifference, type PersonName } from '../names/person-name.ts'
import {
  isExpert,
  isLocal,
  isOrdinary,
  isWidelyKnown,
  namesPlace,
  type RoleFit,
  roleFit,
  sharedQualifiers,
} from '../names/role-evidence.ts'
import type { Feature } from './identity-weights.ts'
import { identityWeights } from './identity-weights.ts'
import type { Profile } from './profile.ts'

/** The evidence for and against a match. Absent features are 0. */
export type Features = Readonly<Partial<Record<Feature, number>>>

const daysNear = 21
const daysOfPeriod = 5 * 365

const gap = (a: Profile, b: Profile): number =>
  a.first === null || b.first === null || a.last === null || b.last === null
    ? 0
    : Math.max(0, a.first - b.last, b.first - a.last)

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>, limit: number): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const item of few) if (many.has(item) && ++count >= limit) return count
  return count
}

/** How common the name is: 0 for a rare one, 1 for the most frequent. */
const commonName = ({ form, given, surname }: PersonName): number => {
  const last = commonSurnames.get(surname) ?? 0
  if (form !== 'full') return Math.max(last, 0.3)
  const first =
    given.length === 1 ? 1 : (commonGivenNames.get(given) ?? commonGivenNames.get(fullGivenName(given)) ?? 0)
  return Math.sqrt(first * last)
}

const nameFeatures = (name: PersonName, difference: NameDifference | undefined): Features => ({
  commonName: commonName(name),
  // Few people share a middle name or a suffix as well.
  ...(difference?.middle === 'same' && name.middles.length > 0 && { middleSame: 1 }),
  ...(difference?.suffix === 'same' && name.suffix !== undefined && { suffixSame: 1 }),
  ...(difference?.middle === 'missing' && { middleMissing: 1 }),
  ...(difference?.middle === 'other' && { middleOther: 1 }),
  ...(difference?.given === 'nickname' && { givenNickname: 1 }),
  ...(difference?.given === 'initial' && { givenInitial: 1 }),
  ...(difference?.given === 'spelling' && { givenSpelling: 1 }),
  ...(difference?.surname === 'spelling' && { surnameSpelling: 1 }),
  ...(difference?.suffix === 'missing' && { suffixMissing: 1 }),
})

/** The same post in another place means another person. A different post changes its words anyway. */
const qualifierFeatures = (same: number, fit: RoleFit): Features => {
  if (same > 0) return { qualifierSame: same }
  return fit === 'same' ? { qualifierDiffer: 1 } : { qualifierOther: 1 }
}

const roleFeatures = (a: Profile, b: Profile): Features => {
  const fit = roleFit(a.roles, b.roles)
  const ordinary = isOrdinary(a.roles) || isOrdinary(b.roles)
  const qualifiers = sharedQualifiers(a.roles, b.roles)
  // Two organizations have a spokesperson each.
  const isElsewhere = qualifiers === 0
  return {
    // Being a witness of the same event says nothing about who they are.
    ...(fit === 'same' && !ordinary && !isElsewhere && { roleSame: 1 }),
    ...(fit === 'field' && !ordinary && { roleField: 1 }),
    ...(fit === 'near' && { roleNear: 1 }),
    ...(fit === 'conflict' && { roleConflict: gap(a, b) > daysOfPeriod ? 0.5 : 1 }),
    ...(ordinary && { ordinary: 1 }),
    ...(qualifiers !== undefined && qualifierFeatures(qualifiers, fit)),
  }
}

/** Whether a person may speak in stories set anywhere. Without a known role, the other side decides. */
const isAnywhere = ({ roles }: Profile): boolean => isExpert(roles) || roles.fields.size === 0

const placeFeatures = (a: Profile, b: Profile): Features => {
  if (shared(a.places, b.places, 1) > 0) return { placeSame: 1 }
  if (a.places.size === 0 || b.places.size === 0) return {}
  if (shared(a.places, b.placesBeside, 1) > 0 || shared(b.places, a.placesBeside, 1) > 0) return {}
  // A role is better evidence of where a person belongs than the place of a story.
  if (namesPlace(a.roles, b.places) || namesPlace(b.roles, a.places)) return { placeSame: 1 }
  if (isWidelyKnown(a.roles) || isWidelyKnown(b.roles)) return {}
  if (isLocal(a.roles) || isLocal(b.roles)) return { placeDifferLocalRole: 1 }
  if (a.roles.kinds.size + b.roles.kinds.size === 0) return { placeDifferNoRole: 1 }
  const isKnown = isExpert(a.roles) || isExpert(b.roles)
  return isKnown && isAnywhere(a) && isAnywhere(b) ? { placeDifferExpert: 1 } : { placeDiffer: 1 }
}

const identifierFeatures = (a: Profile, b: Profile): Features => {
  const pairs = [...a.identifiers].flatMap(([scheme, values]) => {
    const others = b.identifiers.get(scheme)
    return others ? [shared(values, others, 1) > 0] : []
  })
  if (pairs.includes(true)) return { identifierSame: 1 }
  return pairs.length > 0 ? { identifierDiffer: 1 } : {}
}

const maxBeside = 3
/** However often a person is in the news, a namesake with different work is someone else. */
const maxProminence = 6

/**
 * The evidence for and against `one`, usually a single entity, being the person `known`; `undefined` if their names
 * rule it out. `apart` is the number of stories that list both separately.
 */
export const identityFeatures = (known: Profile, one: Profile, apart: number): Features | undefined => {
  const [name] = one.names
  if (!name) return undefined
  const differences = known.names.map((other) =>
    other.form === name.form && name.form !== 'initials' ? nameDifference(other, name) : null,
  )
  // A single name that rules it out is enough.
  if (differences.includes(undefined)) return undefined
  const same = differences.find(
    (difference) => difference && Object.values(difference).every((part) => part === 'same'),
  )
  const closest = same ?? differences.find((difference) => difference !== null && difference !== undefined) ?? undefined
  return {
    bias: 1,
    ...nameFeatures(name, closest ?? undefined),
    ...(name.form === 'bare' && { bareName: 1 }),
    ...(name.form === 'initials' && { initialsOnly: 1 }),
    ...roleFeatures(known, one),
    ...placeFeatures(known, one),
    ...identifierFeatures(known, one),
    namesBeside: shared(known.namesBeside, one.namesBeside, maxBeside),
    ...(shared(known.publishers, one.publishers, 1) > 0 && { publisherSame: 1 }),
    ...(gap(known, one) <= daysNear && known.first !== null && one.first !== null && { dateNear: 1 }),
    prominence: Math.min(maxProminence, Math.log2(1 + known.articles)),
    ...(apart > 0 && { apart: Math.min(1, (2 * apart) / Math.max(1, Math.min(known.articles, one.articles))) }),
  }
}

/** The probability that both are the same, by the weights. */
export const identityProbability = (
  features: Features,
  weights: Readonly<Record<Feature, number>> = identityWeights,
): number => {
  let sum = 0
  for (const feature of Object.keys(features) as Feature[]) sum += weights[feature] * (features[feature] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
