import type { DiscourseEntity } from '../discourse.ts'
import type { Mention } from '../mentions/mention.ts'
import { isOfAnotherCountry, ownersOf, possessors } from '../owners.ts'
import type { Anaphor, Reading } from '../reading.ts'
import { isInContent } from '../speech-index.ts'
import { speaksOfAnother } from '../subject-of-sentence.ts'
import type { Candidate } from './candidates.ts'
import type { Constraint, Setting } from './constraint.ts'
import { descriptionConstraints } from './description-constraints.ts'

const isPeople = ({ kind }: DiscourseEntity): boolean => kind === 'person' || kind === 'group'

/** The last mention of people among the candidates. */
const lastPeopleIn = (candidates: readonly Candidate[]): number =>
  candidates.reduce((latest, { entity, last }) => (isPeople(entity) ? Math.max(latest, last) : latest), -1)

const near = 3

/**
 * Whether a candidate is a person, named or the last speaker, who fits the anaphor, was mentioned shortly before, and is
 * not named in the words.
 */
const isOther = (
  { doc, mentions, discourse }: Reading,
  anaphor: Anaphor,
  { entity, last }: Candidate,
  inWords: ReadonlySet<string>,
): boolean => {
  const { record, gender, kind } = entity
  const isKnown = record?.named === true || discourse.speakers.at(-1) === entity.index
  if (last < 0 || kind !== 'person' || !isKnown || inWords.has(record?.id ?? '')) return false
  const wanted = genderOf(anaphor.mention)
  const back = (doc.sentenceOf[anaphor.anchor] ?? 0) - (mentions[last]?.sentence ?? 0)
  return back <= near && (gender ?? wanted) === wanted
}

const mostNamed = 3

/** The maximum number of mentions between the start of a block and a speaker whom it introduces. */
const longestBlock = 60

/** The first mention in the block of the mention at `index`, or -1 if the block is longer than the maximum. */
const firstInBlock = ({ mentions }: Reading, index: number): number => {
  const floor = index - longestBlock
  let first = index
  while (first > 0 && first > floor && mentions[first - 1]?.block === mentions[index]?.block) first--
  return first > floor ? first : -1
}

/**
 * The first mention of the block if its first subject is a person whom the story names there for the first time, and who
 * fits the speaker: "Lund drove out. “It was dark,” she said." Of the block before it if the anaphor's own block has
 * only its words. Otherwise -1.
 */
const blockOpening = (reading: Reading, anaphor: Anaphor, candidates: readonly Candidate[]): number => {
  const { mentions, speech } = reading
  const { mention, index, sourceOf } = anaphor
  const wanted = genderOf(mention)
  if (mention.form !== 'pronoun' || wanted === undefined || sourceOf < 0 || speaksOfAnother(reading, anaphor)) return -1
  const own = firstInBlock(reading, index)
  if (own < 0) return -1
  const isAlone = mentions.slice(own, index).every(({ head }) => isInContent(speech, sourceOf, head))
  const first = isAlone && own > 0 ? firstInBlock(reading, own - 1) : own
  const { sentence = mention.sentence } = mentions[first] ?? {}
  const opens = ({
    entity: {
      kind,
      record,
      gender,
      mentions: [introduced = -1],
    },
    last,
  }: Candidate): boolean => {
    const other = mentions[last]
    const isSubject = other?.form === 'name' && other.role === 'subject' && other.sentence === sentence
    // A main figure, whom the story names often, may be anywhere without speaking.
    const isMinor = (reading.timesNamed.get(record?.id ?? '') ?? 0) <= mostNamed
    return (
      isSubject &&
      isMinor &&
      introduced >= first &&
      kind === 'person' &&
      record?.named === true &&
      (gender ?? wanted) === wanted
    )
  }
  return sentence < mention.sentence && candidates.some(opens) ? first : -1
}

/** The data for the constraints on these candidates. */
export const settingOf = (
  reading: Reading,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
  inWords: ReadonlySet<string>,
): Setting => ({
  reading,
  anaphor,
  inWords,
  isOtherNear: inWords.size > 0 && candidates.some((candidate) => isOther(reading, anaphor, candidate, inWords)),
  lastPeople: lastPeopleIn(candidates),
  blockOpening: blockOpening(reading, anaphor, candidates),
  isDescribedBefore: candidates.some(({ entity, match, last }) => !entity.record && last >= 0 && match.level === 3),
  bestMatch: candidates.reduce(
    (best, { entity, match, last }) =>
      last >= 0 && entity.record && kindAgrees(anaphor, entity) ? Math.max(best, match.level) : best,
    0,
  ),
})

const kindAgrees = ({ mention }: Anaphor, { kind, plural }: DiscourseEntity): boolean => {
  if (mention.form === 'pronoun') {
    switch (mention.pronoun) {
      case 'he':
      case 'she':
      case 'i':
        return kind === 'person'
      case 'it':
        return kind !== 'person' && kind !== 'group'
      case 'they':
      case 'we':
        return plural || kind === 'group' || kind === 'organization'
      case 'who':
        return kind === 'person' || kind === 'group' || kind === 'organization'
    }
  }
  const { sense, key } = mention
  if (sense.kind === kind) return true
  if (sense.kind === 'group') return plural && kind !== 'thing'
  return sense.kind === 'organization' && kind === 'place' && /^(?:government|administration|nation)$/.test(key)
}

const numberAgrees = ({ mention }: Anaphor, { plural, kind }: DiscourseEntity): boolean => {
  if (mention.form === 'nominal') return mention.sense.plural ? plural || kind === 'group' : !plural || kind === 'group'
  return mention.pronoun === 'it' ? !plural : true
}

const genderOf = (mention: Mention): 'he' | 'she' | undefined => {
  if (mention.form === 'pronoun')
    return mention.pronoun === 'he' || mention.pronoun === 'she' ? mention.pronoun : undefined
  return mention.form === 'nominal' ? mention.sense.gender : undefined
}

/** Whether the candidate is the subject of the sentence before the anaphor, in the same block. */
const isSubjectBefore = ({ doc, mentions }: Reading, { anchor, mention }: Anaphor, { entity, last }: Candidate) => {
  const before = (doc.sentenceOf[anchor] ?? 0) - 1
  for (let at = entity.mentions.lastIndexOf(last); at >= 0; at--) {
    const other = mentions[entity.mentions[at] ?? -1]
    if (other === undefined || other.sentence < before) return false
    if (other.sentence === before && other.block === mention.block && other.role === 'subject') return true
  }
  return false
}

/** Whether a mention before "he" or "she" is part of the description of an earlier speaker who may be meant. */
const isInSpeakersDescription = (
  { speech, speakerOf, mentions, entityOf }: Reading,
  { mention }: Anaphor,
  { entity, last }: Pick<Candidate, 'entity' | 'last'>,
): boolean => {
  const wanted = mention.form === 'pronoun' && /^(?:he|she)$/.test(mention.pronoun) ? genderOf(mention) : undefined
  const source = speech.sourceOf[mentions[last]?.head ?? -1] ?? -1
  const index = speakerOf[source] ?? -1
  const speaker = mentions[index]
  if (wanted === undefined || index < 0 || entityOf[index] === entity.index || speaker?.form !== 'nominal') return false
  const { kind, plural, gender = wanted } = speaker.sense
  return kind === 'person' && !plural && gender === wanted
}

/** Whether a mention of the candidate near the anaphor, in its sentence, passes the test. */
const hasNear = (
  { mentions, entityOf }: Reading,
  { index, mention }: Anaphor,
  entity: DiscourseEntity,
  test: (other: Mention) => boolean,
): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const other = mentions[at]
    if (other === undefined || other.sentence !== mention.sentence) break
    if (entityOf[at] === entity.index && test(other)) return true
  }
  return false
}

const copulas = /^(?:became|become|becomes|served|serves|known|called|named|registered)$/

/** Whether the candidate is the addressee or object of the anaphor's verb, named after it: "she told Rusk". */
const isObjectAfter = ({ mentions, doc }: Reading, { index, mention }: Anaphor, entity: DiscourseEntity): boolean => {
  const isCopula = doc.tokens[mention.verb]?.tag === 'AUX' || copulas.test(doc.tokens[mention.verb]?.lower ?? '')
  if (mention.role !== 'subject' || mention.verb < 0 || isCopula) return false
  for (let at = index + 1; at < Math.min(mentions.length, index + 4); at++) {
    const other = mentions[at]
    if (other === undefined || other.sentence !== mention.sentence) return false
    const isObject = other.first > mention.verb && other.first <= mention.verb + 3 && other.role !== 'subject'
    if (isObject && other.form === 'name' && other.entityId === entity.record?.id) return true
  }
  return false
}

const comparedMentions = 12

const subordinators = /^(?:after|when|because|as|while|before|until|since|although|though|if|once|whose|which|that)$/

/**
 * Whether one mention is the subject of the other's sentence without being the same entity: "Teachers at the college",
 * "Teachers left after the college".
 */
const isSubjectBeside = ({ mentions, doc }: Reading, subject: number, beside: number): boolean => {
  const [one, other] = [mentions[subject], mentions[beside]]
  if (one?.role !== 'subject' || one.sentence !== other?.sentence) return false
  const isInClause = subordinators.test(doc.tokens[other.first - 1]?.lower ?? '') && one.first < other.first
  return other.role !== 'subject' || other.verb === one.verb || isInClause
}

/** Whether a mention is the source of a speech. */
const isSpeaking =
  ({ speech: { sourceOf } }: Reading) =>
  ({ head, form }: Mention): boolean =>
    form !== 'nominal' && (sourceOf[head] ?? -1) >= 0

const ofPersons = /^(?:office|campaign|team|camp|staff)$/

/** Whether the name of an organization contains the owner's surname: "Vega campaign". */
const isInName = ({ record }: DiscourseEntity, { nameWords }: DiscourseEntity): boolean => {
  const surname = record?.name.split(' ').at(-1)?.toLowerCase()
  return surname === undefined || nameWords.has(surname)
}

/** The constraints, in the order in which they are tried. */
export const constraints: readonly Constraint[] = [
  {
    name: 'mentioned only inside the attributed words, or only later',
    rejects: (_, { last, later }) => last < 0 && later < 0,
  },
  { name: 'kind disagrees', rejects: ({ anaphor }, { entity }) => !kindAgrees(anaphor, entity) },
  { name: 'number disagrees', rejects: ({ anaphor }, { entity }) => !numberAgrees(anaphor, entity) },
  {
    name: 'gender disagrees',
    rejects: ({ anaphor }, { entity }) => {
      const gender = genderOf(anaphor.mention)
      return !anaphor.ignoresGender && gender !== undefined && (entity.gender ?? gender) !== gender
    },
  },
  {
    name: '"they" is not a company when people are nearer',
    rejects: ({ reading, anaphor: { mention }, lastPeople }, { entity, last }) =>
      mention.form === 'pronoun' &&
      mention.pronoun === 'they' &&
      entity.kind === 'organization' &&
      (lastPeople > last || isSubjectBeside(reading, lastPeople, last)),
  },
  ...descriptionConstraints,
  {
    name: 'a speaker does not mention themselves in the third person',
    rejects: ({ reading, anaphor: { mention } }, { entity }) => {
      const speech = reading.speech.contentOf[mention.head] ?? -1
      if (speech < 0 || mention.quotation < 0 || reading.speech.isDirect[speech] !== true) return false
      const speaker = reading.speakerOf[speech] ?? -1
      const named = reading.mentions[speaker]
      return named?.form === 'name' ? named.entityId === entity.record?.id : reading.entityOf[speaker] === entity.index
    },
  },
  {
    name: 'a speaker who names a person is someone else, if another person is near',
    rejects: ({ reading, anaphor, inWords, isOtherNear }, candidate) => {
      const { mention, sourceOf } = anaphor
      const isOfPerson = mention.form === 'pronoun' && (mention.pronoun === 'he' || mention.pronoun === 'she')
      if (!isOfPerson || sourceOf < 0 || !isOtherNear || candidate.entity.kind !== 'person') return false
      return inWords.has(candidate.entity.record?.id ?? '') && !isSubjectBefore(reading, anaphor, candidate)
    },
  },
  {
    name: 'the paragraph introduces another person: "Lund drove out. “It was dark,” she said."',
    rejects: ({ blockOpening: first }, { entity, last }) => first >= 0 && entity.kind === 'person' && last < first,
  },
  {
    name: 'the speaker is described by somebody else\'s name: "a spokesman for Vega said ... He added"',
    rejects: ({ reading, anaphor }, { entity, last }) =>
      anaphor.sourceOf >= 0 && entity.kind === 'person' && isInSpeakersDescription(reading, anaphor, { entity, last }),
  },
  {
    name: 'subject and object of one verb differ',
    rejects: ({ reading, anaphor }, { entity }) => {
      const { mention } = anaphor
      if (mention.form === 'pronoun' && mention.reflexive) return false
      if (mention.role === 'object')
        return hasNear(reading, anaphor, entity, ({ role, verb }) => role === 'subject' && verb === mention.verb)
      return isObjectAfter(reading, anaphor, entity)
    },
  },
  {
    name: 'the antecedent of "whom" is not the subject: "Marten, whom he praised"',
    rejects: ({ reading, anaphor: { index, mention } }, { entity }) =>
      reading.doc.tokens[mention.first - 1]?.lower === 'whom' && reading.entityOf[index - 1] === entity.index,
  },
  {
    name: 'a reflexive refers within its sentence',
    rejects: ({ reading, anaphor }, { entity }) =>
      anaphor.mention.form === 'pronoun' &&
      anaphor.mention.reflexive &&
      !hasNear(reading, anaphor, entity, ({ role }) => role !== 'possessive'),
  },
  {
    name: 'the owners differ: "Lund\'s team", "Vega\'s team"',
    rejects: ({ reading, anaphor }, { entity }) => {
      const [owner] = anaphor.mention.form === 'nominal' ? possessors(reading, anaphor) : []
      const others = entity.mentions.slice(-comparedMentions).flatMap((index): readonly number[] => {
        const mention = reading.mentions[index]
        return mention?.form === 'nominal' ? possessors(reading, { index, mention }).slice(0, 1) : []
      })
      return owner !== undefined && owner >= 0 && others.some((other) => other >= 0 && other !== owner)
    },
  },
  {
    name: 'the name is of another country: "Russia\'s ministry" is not the French Ministry',
    rejects: ({ reading, anaphor }, { entity }) => isOfAnotherCountry(reading, anaphor, entity),
  },
  {
    name: 'a person\'s office or team is no other organization: "Vega\'s office"',
    rejects: ({ reading, anaphor }, { entity }) => {
      const { mention } = anaphor
      if (mention.form !== 'nominal' || !ofPersons.test(mention.key) || entity.record?.named !== true) return false
      return ownersOf(reading, anaphor).some((owner) => owner.kind === 'person' && !isInName(owner, entity))
    },
  },
  {
    name: 'a description beside a speaker in one sentence is someone else: "Lund said as the heckler yelled"',
    rejects: ({ reading, anaphor }, { entity }) =>
      anaphor.mention.form === 'nominal' &&
      anaphor.mention.sense.kind === 'person' &&
      anaphor.sourceOf >= 0 &&
      hasNear(reading, anaphor, entity, isSpeaking(reading)),
  },
  {
    name: 'nobody owns themselves: "her brother"',
    rejects: ({ reading, anaphor }, { entity }) =>
      anaphor.mention.form === 'nominal' && possessors(reading, anaphor).includes(entity.index),
  },
]

/** The name of the first constraint that rules the candidate out. */
export const rejectedBy = (setting: Setting, candidate: Candidate): string | undefined =>
  constraints.find(({ rejects }) => rejects(setting, candidate))?.name
