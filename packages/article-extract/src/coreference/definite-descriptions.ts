import { wordsIn } from '../doc/doc.ts'
import type { DiscourseEntity } from './discourse.ts'
import type { NominalMention } from './mentions/mention.ts'
import { fitsOrganization, isGeneral, isSpecificOrganization } from './mentions/nouns.ts'
import type { Field } from './ranking/candidate-features.ts'
import type { Candidate } from './ranking/candidates.ts'
import type { Reading } from './reading.ts'

const companies: ReadonlySet<string> = new Set(
  'company firm corporation business conglomerate startup start-up bank lender retailer grocer chain airline carrier carmaker automaker manufacturer maker giant insurer publisher brewer drugmaker utility'.split(
    ' ',
  ),
)
const otherOrganizations = [
  'agency',
  'court',
  'department',
  'ministry',
  'party',
  'newspaper',
  'broadcaster',
  'university',
  'school',
  'police',
  'council',
  'commission',
  'committee',
  'senate',
  'house',
  'congress',
  'union',
]

/** Whether the noun is for a company: "the lender". */
export const isCompanyNoun = (key: string): boolean => companies.has(key)

/** Whether the words of an organization's name show that it is not a company: "Harbor Ministry". */
export const isOtherThanCompany = (nameWords: ReadonlySet<string>): boolean =>
  otherOrganizations.some((key) => fitsOrganization(key, nameWords))

const leastMentions = 3
/** The number of an entity's latest mentions that are compared. */
const compared = 24
const leastProbability = { specific: 0.15, any: 0.3 }

const isRepeated = (mention: NominalMention): boolean => mention.determiner === 'the' || mention.determiner === 'this'

/** Whether the description has an owner: "his bank" does, "the bank" does not. */
const isOwned = ({ mentions }: Reading, entity: DiscourseEntity): boolean => {
  const first = mentions[entity.mentions[0] ?? -1]
  return first?.form === 'nominal' && first.determiner === 'possessive'
}

/** The company that the story mentions twice as often as any other, by index, or -1. */
const onlyCompany = ({ timesNamed }: Reading, candidates: readonly Candidate[]): number => {
  const bodies = candidates
    .map(({ entity, last }, index) => ({ entity, last, index, times: timesNamed.get(entity.record?.id ?? '') ?? 0 }))
    .filter(({ entity: { kind, record, nameWords }, last }) => {
      const isCompany = kind === 'organization' && record?.named === true && last >= 0
      return isCompany && !isOtherThanCompany(nameWords)
    })
    .toSorted((one, other) => other.times - one.times)
  const [first, second] = bodies
  if (first === undefined || first.times < leastMentions) return -1
  return first.times >= 2 * (second?.times ?? 0) ? first.index : -1
}

/** The only group of people that a plural fits, by index, or -1. */
const onlySeveral = (candidates: readonly Candidate[]): number =>
  candidates.findIndex(({ entity, match, last }) => {
    return entity.members.length > 1 && last >= 0 && match.level >= 2 && match.foreign === 0
  })

/** Whether two descriptions have the same words, ignoring the case of the first word. */
const isSameWords = ({ doc }: Reading, one: NominalMention, other: NominalMention): boolean =>
  one.key === other.key &&
  one.determiner === other.determiner &&
  one.complement.join(' ') === other.complement.join(' ') &&
  wordsIn(doc, one).toLowerCase() === wordsIn(doc, other).toLowerCase()

/** The group described with the same words before, for "studies" and "his lawyers", by index, or -1. */
const sameMany = ({ reading, candidates }: Field, mention: NominalMention): number => {
  if (mention.determiner === 'indefinite' || /^(?:other|more|two|three|several)$/.test(mention.modifiers[0] ?? ''))
    return -1
  return candidates.findIndex(({ entity: { record, mentions }, last }) => {
    if (record || last < 0) return false
    return mentions.slice(-compared).some((at) => {
      const other = reading.mentions[at]
      return other?.form === 'nominal' && isSameWords(reading, mention, other)
    })
  })
}

/**
 * The entity of "the judge" if the ranker chooses nobody: an entity described with the same noun before, the only
 * organization or person that the noun fits, or, for "the company", the story's main company. By index, or -1.
 */
export const sameDescription = (field: Field, probabilities: readonly number[]): number => {
  const { reading, anaphor, candidates } = field
  const { mention } = anaphor
  if (mention.form !== 'nominal') return -1
  const several = mention.sense.plural && isRepeated(mention) ? onlySeveral(candidates) : -1
  if (several >= 0) return several
  if (mention.sense.plural) return sameMany(field, mention)
  if (!isRepeated(mention)) return -1
  if (mention.sense.kind !== 'organization' && mention.sense.kind !== 'person') return -1
  const fitting = candidates.flatMap(({ entity, match, last }, index) =>
    last >= 0 && match.level >= 2 && match.foreign === 0 ? [{ entity, match, last, index }] : [],
  )
  const named = fitting.filter(({ entity }) => entity.record?.named === true)
  const [only] = named
  const least = isSpecificOrganization(mention.key) ? leastProbability.specific : leastProbability.any
  if (only && named.length === 1 && (only.match.level === 3 || (probabilities[only.index] ?? 0) >= least))
    return only.index
  const isBare = mention.modifiers.length === 0 && mention.complement.length === 0
  const company = named.length === 0 && isBare && companies.has(mention.key) ? onlyCompany(reading, candidates) : -1
  if (company >= 0) return company
  if (named.length > 0 || isGeneral(mention.key)) return -1
  const same = fitting.filter(({ match, entity }) => match.level === 3 && !isOwned(reading, entity))
  return same.toSorted((one, other) => other.last - one.last)[0]?.index ?? -1
}

const leastForSource = 0.12

/**
 * The entity of a pronoun that is a speaker, if the ranker prefers nobody: the candidate that is far more probable than
 * the others, because someone must have said it. By index, or -1.
 */
export const likelySpeaker = ({ anaphor }: Field, probabilities: readonly number[]): number => {
  if (anaphor.mention.form !== 'pronoun' || anaphor.sourceOf < 0 || anaphor.mention.role === 'possessive') return -1
  const [best = 0, next = 0] = probabilities.toSorted((one, other) => other - one)
  return best >= leastForSource && best >= 2 * next ? probabilities.indexOf(best) : -1
}

/** The maximum number of sentences from a group to "they". */
const nearGroup = 2

/**
 * The group of a speaker "they" if the ranker is not sure: the last speakers, "economists and analysts". By index, or
 * -1.
 */
export const lastSpeakers = ({ anaphor: { mention, sourceOf }, candidates, reading }: Field): number => {
  if (mention.form !== 'pronoun' || mention.pronoun !== 'they' || sourceOf < 0) return -1
  const speaker = reading.discourse.speakers.at(-1) ?? -1
  return candidates.findIndex(({ entity: { members }, last }) => {
    const isNear = mention.sentence - (reading.mentions[last]?.sentence ?? 0) <= nearGroup
    return isNear && members.length > 1 && members.includes(speaker)
  })
}

const leastForDescribed = 0.3
/** Nouns for every kind of organization: "the group", but not "the team". */
const anyBody = /^(?:group|organization|organisation|nonprofit|body)$/
const clearly = 3

/**
 * The entity of "the singer" or "the group" as a speaker, if the ranker is not sure: the one named before that is far
 * more probable than all others. By index, or -1.
 */
export const likelyDescribed = ({ anaphor, candidates }: Field, probabilities: readonly number[]): number => {
  const { mention, sourceOf } = anaphor
  if (mention.form !== 'nominal' || sourceOf < 0 || mention.determiner !== 'the') return -1
  // "The organizer of the rally" introduces a new person.
  const isBody = mention.sense.kind === 'organization'
  if (mention.sense.plural || !(isBody || mention.sense.kind === 'person') || mention.complement.length > 0) return -1
  const [best = 0, next = 0] = probabilities.toSorted((one, other) => other - one)
  const index = probabilities.indexOf(best)
  const isNamed = candidates[index]?.entity.record?.named === true
  if (isBody && !anyBody.test(mention.key) && (candidates[index]?.match.level ?? 0) < 2) return -1
  return isNamed && best >= leastForDescribed && best >= clearly * next ? index : -1
}
