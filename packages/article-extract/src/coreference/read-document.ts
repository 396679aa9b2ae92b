import type { Doc } from '../doc/doc.ts'
import type { EntityTable } from '../entities/entity-table.ts'
import type { Speech } from './coreference.ts'
import { countedPeople } from './counted-descriptions.ts'
import { lastSpeakers, likelyDescribed, likelySpeaker, sameDescription } from './definite-descriptions.ts'
import { type DiscourseEntity, openDiscourse } from './discourse.ts'
import { familiesOf, familyOf } from './families.ts'
import { antecedentOf, completed, membersOf } from './links-by-rule.ts'
import { descriptionOf, findPredications, type Predication } from './mentions/descriptions.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { mainMentions } from './mentions/main-mentions.ts'
import type { Mention, NominalMention, PronounMention } from './mentions/mention.ts'
import { isGeneral } from './mentions/nouns.ts'
import { type Field, fieldOf } from './ranking/candidate-features.ts'
import { type Candidate, candidatesOf } from './ranking/candidates.ts'
import { rejectedBy, settingOf } from './ranking/constraints.ts'
import { namedInContent } from './ranking/named-in-content.ts'
import { type Anaphor, anaphorAt, type Reading } from './reading.ts'
import { saidOfItself, saidOfOneself, saidOfOwner } from './said-of-itself.ts'
import { indexSpeeches } from './speech-index.ts'
import { speakerOfAnother, subjectBefore, subjectOfSentence } from './subject-of-sentence.ts'

/** The choice from a field: an index into its candidates, or -1 for nobody, with its probability. */
export interface Choice {
  readonly chosen: number
  readonly probability: number
  /** The probability of each candidate, in order. */
  readonly probabilities: readonly number[]
}

/** Decides an anaphor. */
export type Choose = (field: Field) => Choice

/** The resolution of a mention. */
export interface Decision {
  readonly entity: DiscourseEntity | undefined
  readonly probability: number
  /** The most probable candidates, best first. */
  readonly best: readonly { readonly entity: DiscourseEntity; readonly probability: number }[]
  /** All compared and rejected candidates, if a trace was requested. */
  readonly trace?: {
    readonly field: Field
    readonly choice: Choice
    readonly rejected: readonly { readonly candidate: Candidate; readonly by: string }[]
  }
}

/** The result of reading a text: the mentions with their entities, each decision, and the descriptions found. */
export interface ReadDocument {
  readonly reading: Reading
  /** One for each mention. */
  readonly decisions: readonly Decision[]
  readonly predications: readonly Predication[]
}

const sure = 0.97
const fairlySure = 0.9
const sameProbability = 0.75
const speakerProbability = 0.5
const shownCandidates = 3
/** A pronoun that may have no antecedent must not rule out the other gender in the rest of the text. */
const sureOfGender = 0.85

const longestComplement = 10

const isForTwo = /^(?:couple|pair|duo)$/

/**
 * Whether a clause about the person belongs to the description, which then introduces someone: "the manager for a bank
 * who spoke on condition of anonymity", but not "the man who led the bank".
 */
const hasOwnClause = ({ tokens, sentences }: Doc, { key, end, sentence }: NominalMention): boolean => {
  if (isGeneral(key)) return false
  const last = Math.min(sentences[sentence]?.end ?? end, end + longestComplement)
  for (let at = end; at < last && /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tokens[at]?.tag ?? ''); at++)
    if (tokens[at]?.lower === 'who') return true
  return false
}

/** Whether the mention is the first word of the content: "The airline said it would close". */
const opensSpeech = ({ contentOf, speeches }: Reading['speech'], { first, head }: Mention): boolean =>
  first - (speeches[contentOf[head] ?? -1]?.content[0]?.first ?? -2) < 2

/**
 * Whether to resolve a mention. Groups and "it" inside reported words are rarely resolved and do not affect voices. For
 * these, only sources count, and "it" at the start of the content.
 */
const isAnaphoric = (
  { doc, speech }: Pick<Reading, 'doc' | 'speech'>,
  mention: PronounMention | NominalMention,
): boolean => {
  const isSource = (speech.sourceOf[mention.head] ?? -1) >= 0
  const isReported = !isSource && (speech.contentOf[mention.head] ?? -1) >= 0
  if (mention.form === 'pronoun') {
    if (mention.pronoun === 'it') return !isReported || opensSpeech(speech, mention)
    return /^(?:he|she|they)$/.test(mention.pronoun)
  }
  if (mention.sense.kind === 'group' && !isSource && !isForTwo.test(mention.key)) return false
  if (doc.tokens[mention.first]?.lower === 'both') return mention.sense.kind === 'group'
  if (mention.determiner === 'the' && isSource && hasOwnClause(doc, mention)) return false
  // "Spokesman for Vega said", "Source familiar with the plan said": without an article, someone is introduced.
  const isLong = mention.complement.length > 0 || doc.tokens[mention.end]?.tag === 'ADJ'
  if (mention.determiner === 'bare' && isSource && !mention.sense.plural && isLong) return false
  return mention.determiner !== 'indefinite' && mention.sense.kind !== 'thing'
}

/** The entity if the ranker chooses nobody. */
const secondChoice = (field: Field, ranked: Choice): Choice => {
  if (ranked.probabilities.length === 0) return ranked
  const same = sameDescription(field, ranked.probabilities)
  if (same >= 0) return { ...ranked, chosen: same, probability: sameProbability }
  const group = lastSpeakers(field)
  if (group >= 0) return { ...ranked, chosen: group, probability: sameProbability }
  const speaker = Math.max(likelySpeaker(field, ranked.probabilities), likelyDescribed(field, ranked.probabilities))
  return speaker < 0 ? ranked : { ...ranked, chosen: speaker, probability: speakerProbability }
}

/**
 * The subject of the sentence if the ranker prefers nobody or somebody of an earlier sentence, otherwise the subject of
 * the sentence before it, or the last speaker if that subject is spoken of.
 */
const preferSubject = (field: Field, ranked: Choice): Choice => {
  const { candidates, reading, anaphor } = field
  const chosen = reading.mentions[candidates[ranked.chosen]?.last ?? -1]
  if (chosen?.sentence === anaphor.mention.sentence) return ranked
  const own = subjectOfSentence(field)
  const before = own < 0 ? subjectBefore(field) : own
  const subject = before < 0 ? speakerOfAnother(field, ranked.chosen) : before
  return subject < 0 || subject === ranked.chosen
    ? ranked
    : { ...ranked, chosen: subject, probability: speakerProbability }
}

/** The most probable candidates, best first. */
const mostProbable = ({ candidates }: Field, { probabilities }: Choice): Decision['best'] => {
  const best: { readonly entity: DiscourseEntity; readonly probability: number }[] = []
  for (const [index, { entity }] of candidates.entries()) {
    const probability = probabilities[index] ?? 0
    let at = best.length
    while (at > 0 && probability > (best[at - 1]?.probability ?? 0)) at--
    if (at >= shownCandidates) continue
    best.splice(at, 0, { entity, probability })
    if (best.length > shownCandidates) best.pop()
  }
  return best
}

/**
 * Descriptions that begin a source, by index, and the name of the same person: "One clerk at the agency, Colin Marten,
 * said".
 */
const apposedInSources = (
  mentions: readonly Mention[],
  speeches: readonly Speech[],
  speakerOf: Int32Array,
): readonly (readonly [number, number])[] => {
  const startingAt = new Map(mentions.map(({ first }, index) => [first, index]))
  return speeches.flatMap(({ source: [range] }, speech): readonly (readonly [number, number])[] => {
    const name = speakerOf[speech] ?? -1
    const index = startingAt.get(range?.first ?? -1) ?? -1
    const [described, named] = [mentions[index], mentions[name]]
    const isSame = described?.form === 'nominal' && !described.sense.plural && described.sense.kind === 'person'
    return isSame && named?.form === 'name' && described.end <= named.first ? [[index, name]] : []
  })
}

const countNames = (mentions: readonly Mention[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const mention of mentions)
    if (mention.form === 'name') counts.set(mention.entityId, (counts.get(mention.entityId) ?? 0) + 1)
  return counts
}

/** Options for reading a text. */
interface ReadOptions {
  /** Whether to keep what each decision compared and rejected. */
  readonly trace?: boolean
  /** Returns whether to ignore a mention's gender; used in training. */
  readonly ignoresGender?: (mention: Mention) => boolean
}

/** Reads a text from start to end and decides each mention with `choose`. */
export const readDocument = (
  doc: Doc,
  table: EntityTable,
  speeches: readonly Speech[],
  choose: Choose,
  options: ReadOptions = {},
): ReadDocument => {
  const ignoresGender = options.ignoresGender ?? (() => false)
  const families = familiesOf(table.entities)
  const mentions = findMentions(doc, table, speeches, families)
  const speech = indexSpeeches(doc, speeches)
  const groupAt = new Map<number, DiscourseEntity>()
  const groupOf = new Map<string, DiscourseEntity>()
  const entityOf = new Int32Array(mentions.length).fill(-1)
  const discourse = openDiscourse(table)
  const speakerOf = mainMentions(doc, mentions, speeches)
  const timesNamed = countNames(mentions)
  const reading: Reading = { doc, mentions, speech, discourse, timesNamed, entityOf, speakerOf, groupAt }
  const predications = findPredications(doc, mentions)
  const subjectOf = new Map([
    ...apposedInSources(mentions, speeches, speakerOf),
    ...predications.map(({ subject, predicate }): [number, number] => [predicate, subject]),
  ])
  const describedBy = new Map<number, Predication[]>()
  for (const predication of predications)
    describedBy.set(predication.subject, [...(describedBy.get(predication.subject) ?? []), predication])
  const decisions: Decision[] = []

  const subjectEntity = (index: number): DiscourseEntity | undefined => {
    const subject = subjectOf.get(index)
    const mention = subject === undefined ? undefined : mentions[subject]
    if (subject === undefined || mention === undefined) return undefined
    return mention.form === 'name' ? discourse.byId(mention.entityId) : discourse.entities[entityOf[subject] ?? -1]
  }
  const rank = (anaphor: Anaphor): Decision => {
    const all = candidatesOf(reading, anaphor)
    const inWords = namedInContent(reading, anaphor)
    const setting = settingOf(reading, anaphor, all, inWords)
    const judged = all.map((candidate) => ({ candidate, by: rejectedBy(setting, candidate) }))
    const field = fieldOf(
      reading,
      anaphor,
      judged.flatMap(({ candidate, by }) => (by === undefined ? [candidate] : [])),
      inWords,
    )
    const only = field.candidates.length === 1 && (field.candidates[0]?.later ?? -1) >= 0
    // "After his arrest, Marten ...": if there is no other candidate, the pronoun refers to the subject that follows.
    const ranked = only ? { chosen: 0, probability: fairlySure, probabilities: [fairlySure] } : choose(field)
    const preferred = preferSubject(field, ranked)
    const choice = preferred.chosen < 0 ? secondChoice(field, preferred) : preferred
    const isNamed = field.candidates[choice.chosen]?.entity.record?.named === true
    const own =
      (choice.chosen < 0 && saidOfItself(reading, anaphor, all)) ||
      (!isNamed && saidOfOneself(reading, anaphor, all)) ||
      saidOfOwner(reading, anaphor, all)
    const decision = {
      entity: own ?? field.candidates[choice.chosen]?.entity,
      probability: own ? sameProbability : choice.probability,
      best: mostProbable(field, choice),
    }
    if (!options.trace) return decision
    const rejected = judged.flatMap(({ candidate, by }) => (by === undefined ? [] : [{ candidate, by }]))
    return { ...decision, trace: { field, choice, rejected } }
  }
  // "Served as commander in chief" does not introduce anyone.
  const introduced = (mention: NominalMention): DiscourseEntity | undefined =>
    mention.determiner === 'bare' && !mention.sense.plural && (speech.sourceOf[mention.head] ?? -1) < 0
      ? undefined
      : discourse.add(mention.sense.kind, mention.sense.plural, mention.sense.gender)
  /** The entity of a group of people: the same members are always the same entity. */
  const together = (members: readonly DiscourseEntity[]): DiscourseEntity => {
    const indices = members.map((one) => one.index)
    const key = indices.toSorted((one, other) => one - other).join(' ')
    const group = groupOf.get(key) ?? discourse.add('group', true, undefined, indices)
    groupOf.set(key, group)
    return group
  }
  const decide = (mention: Mention, index: number): Decision => {
    const family = mention.form === 'pronoun' ? [] : familyOf(reading, families, mention)
    if (family.length > 0) return { entity: together(family), probability: sameProbability, best: [] }
    if (mention.form === 'name')
      return { entity: discourse.byId(mention.entityId), probability: mention.probability, best: [] }
    const predicated = subjectEntity(index)
    if (predicated) return { entity: predicated, probability: sure, best: [] }
    if (mention.form === 'pronoun' && mention.pronoun === 'who') {
      const antecedent = antecedentOf(reading, index)
      const entity = discourse.entities[entityOf[antecedent] ?? -1]
      return { entity, probability: fairlySure, best: [] }
    }
    const counted = mention.form === 'nominal' ? countedPeople(reading, mention) : []
    if (counted.length > 0) return { entity: together(counted), probability: sameProbability, best: [] }
    if (isAnaphoric(reading, mention)) {
      const decision = rank(anaphorAt(reading, index, mention, ignoresGender(mention)))
      if (decision.entity || mention.form === 'pronoun') return decision
      return { ...decision, entity: introduced(mention) }
    }
    return { entity: mention.form === 'nominal' ? introduced(mention) : undefined, probability: 1, best: [] }
  }
  for (const [index, mention] of mentions.entries()) {
    const decision = decide(mention, index)
    decisions.push(decision)
    const { entity } = decision
    if (entity === undefined) continue
    entityOf[index] = entity.index
    discourse.mention(entity, index, mention)
    if (mention.form === 'nominal') discourse.describe(entity, descriptionOf(mention))
    for (const { description } of describedBy.get(index) ?? []) discourse.describe(entity, description)
    const gender =
      mention.form === 'pronoun' ? mention.pronoun : mention.form === 'nominal' ? mention.sense.gender : undefined
    const isSure = mention.form === 'name' || decision.probability >= sureOfGender
    if ((gender === 'he' || gender === 'she') && entity.kind === 'person' && isSure && !ignoresGender(mention))
      entity.gender ??= gender
    const source = speech.sourceOf[mention.head] ?? -1
    // Inside the words of another speaker: “Then Vega said no,” Marten recalled. The last speaker is Marten.
    const isQuoted = (speech.contentOf[mention.head] ?? -1) >= 0
    if (source >= 0 && speakerOf[source] === index && !isQuoted) discourse.speak(entity, source)
    const members = membersOf(reading, completed(reading, index))
    if (members.length > 0) {
      const group = together(members)
      discourse.mention(group, index, mention)
      groupAt.set(index, group)
    }
  }
  return { reading, decisions, predications }
}
