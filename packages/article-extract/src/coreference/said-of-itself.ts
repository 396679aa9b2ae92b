import { lowerBound } from '@onrecord/article-data'
import { isCompanyNoun, isOtherThanCompany } from './definite-descriptions.ts'
import type { DiscourseEntity } from './discourse.ts'
import { fitsOrganization } from './mentions/nouns.ts'
import type { Candidate } from './ranking/candidates.ts'
import type { Anaphor, Reading } from './reading.ts'
import { isInContent } from './speech-index.ts'

/** The maximum number of mentions and of tokens before the name that a content begins with: "Former Prime Minister". */
const longestOpening = 4
const longestTitle = 6

/** Whether the noun is for an organization with these words in its name: "the airline" and "Norvik Air". */
const fits = (key: string, { nameWords }: DiscourseEntity): boolean => {
  if (fitsOrganization(key, nameWords)) return true
  return isCompanyNoun(key) && !isOtherThanCompany(nameWords)
}

/** The first mention of the entity in the content of the anaphor's speech, or -1. */
const firstInContent = ({ mentions, speech }: Reading, { sourceOf, index }: Anaphor, entity: DiscourseEntity): number =>
  entity.mentions.find((at) => {
    const head = mentions[at]?.head ?? -1
    return at < index && isInContent(speech, sourceOf, head)
  }) ?? -1

/**
 * The organization that "the company" refers to if it announces something about itself and the story names it only
 * there: "Norvik Air will cut 300 jobs, the airline said." The content is in the writer's words, comes first, and no
 * organization outside it fits. Undefined if there is none.
 */
export const saidOfItself = (
  reading: Reading,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
): DiscourseEntity | undefined => {
  const { mention, sourceOf } = anaphor
  const [content] = reading.speech.speeches[sourceOf]?.content ?? []
  if (mention.form !== 'nominal' || mention.sense.kind !== 'organization' || mention.sense.plural) return undefined
  if (mention.determiner !== 'the' || mention.complement.length > 0) return undefined
  if (!content || content.first > mention.first || reading.speech.isDirect[sourceOf]) return undefined
  const fitting = candidates.filter(
    ({ entity }) => entity.kind === 'organization' && entity.record?.named === true && fits(mention.key, entity),
  )
  if (fitting.some(({ last }) => last >= 0)) return undefined
  const inside = fitting
    .map(({ entity }) => ({ entity, at: firstInContent(reading, anaphor, entity) }))
    .filter(({ at }) => at >= 0)
  return inside.toSorted((one, other) => one.at - other.at)[0]?.entity
}

/** The person who is the first subject of the speech's content, in the writer's words and before the anaphor. */
const openingPerson = (
  { mentions, speech }: Reading,
  { mention, sourceOf }: Anaphor,
  candidates: readonly Candidate[],
): DiscourseEntity | undefined => {
  if (mention.form !== 'pronoun' || !/^(?:he|she)$/.test(mention.pronoun)) return undefined
  const [content] = speech.speeches[sourceOf]?.content ?? []
  if (!content || content.first > mention.first || speech.isDirect[sourceOf]) return undefined
  const from = lowerBound(mentions, ({ head }) => head < content.first)
  const opening = mentions
    .slice(from, from + longestOpening)
    .find(({ form, role }) => form === 'name' && role === 'subject')
  if (opening?.form !== 'name' || opening.first > content.first + longestTitle) return undefined
  const found = candidates.find(({ entity }) => entity.record?.id === opening.entityId)?.entity
  const isPerson = found?.kind === 'person' && opening.head < content.end
  return isPerson && (found.gender ?? mention.pronoun) === mention.pronoun ? found : undefined
}

/**
 * The person whose office, lawyer or family says something about them: "Marten has apologized, her office said." The
 * content is in the writer's words and comes first; its first subject is the person. Undefined if there is none.
 */
export const saidOfOwner = (
  reading: Reading,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
): DiscourseEntity | undefined =>
  anaphor.mention.role === 'possessive' ? openingPerson(reading, anaphor, candidates) : undefined

/**
 * The person who says something about themselves, as `saidOfOwner`: "Ilse Marten will resign in May, she said on
 * Tuesday." Only if nobody else has spoken whom the pronoun fits; otherwise "Tom Reed was shot twice, she said" is the
 * sheriff's statement.
 */
export const saidOfOneself = (
  reading: Reading,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
): DiscourseEntity | undefined => {
  const { mention } = anaphor
  const found = mention.role === 'subject' ? openingPerson(reading, anaphor, candidates) : undefined
  if (!found || mention.form !== 'pronoun') return undefined
  const { speakers, entities } = reading.discourse
  const hasSpoken = speakers.some((at) => {
    const { kind, gender = mention.pronoun } = entities[at] ?? {}
    return kind === 'person' && gender === mention.pronoun
  })
  return hasSpoken ? undefined : found
}
