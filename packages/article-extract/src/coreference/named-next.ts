import type { DiscourseEntity } from './discourse.ts'
import type { Introduction } from './introductions.ts'
import type { NameMention, NominalMention } from './mentions/mention.ts'
import type { Reading } from './reading.ts'

/** The maximum number of sentences from a description to the name. */
const soon = 2

/** Professions that the first sentence of a story may name, before the next sentence gives the name and the role. */
const professions =
  /(?:^(?:expert|analyst|executive|specialist|researcher|academic|doctor|professor)|[^aeiou]ist|ologist)$/

/** Whether the description brings in one person who speaks: "a Harwell fireman", "his agent", but not "another agent". */
const introducesSpeaker = ({ doc, speech }: Reading, mention: NominalMention): boolean => {
  if (mention.sense.kind !== 'person' || mention.sense.plural || (speech.sourceOf[mention.head] ?? -1) < 0) return false
  if (mention.determiner === 'possessive') return true
  return mention.determiner === 'indefinite' && /^an?$/.test(doc.tokens[mention.first]?.lower ?? '')
}

/** Whether a speaker's name has no title, role or body around it: "Marten said", but not "Marten, a baker, said". */
const isBare = ({ doc }: Reading, { lead, first, end }: NameMention): boolean => {
  const before = doc.tokens[first - 1]
  const isPart =
    /^(?:NOUN|PROPN|ADJ|PART)$/.test(before?.tag ?? '') && doc.sentenceOf[first - 1] === doc.sentenceOf[first]
  return lead === first && !isPart && !/^(?:[,(—–-]|of|from|for|with|at)$/u.test(doc.tokens[end]?.text ?? '')
}

/** Whether the name's speech is in addition to one before: "Marten, the brother of the mayor, also said". */
const isMore = ({ doc, speech }: Reading, { head, end, sentence }: NameMention): boolean => {
  const content = speech.speeches[speech.sourceOf[head] ?? -1]?.content[0]?.first ?? 0
  const { end: last = end } = doc.sentences[sentence] ?? {}
  return content > end && doc.tokens.slice(end, Math.min(content, last)).some(({ lower }) => lower === 'also')
}

const speaking = /^(?:spoke|speaks|tweeted|commented|testified)$/

/** Whether the name begins a paragraph as the subject of a verb such as "spoke". */
const opensBySpeaking = ({ doc }: Reading, { sentence, block, role, verb }: NameMention): boolean =>
  role === 'subject' &&
  doc.sentences[sentence]?.first === doc.blocks[block]?.first &&
  speaking.test(doc.tokens[verb]?.lower ?? '')

const agrees = (one: DiscourseEntity['gender'], other: DiscourseEntity['gender']): boolean =>
  one === undefined || other === undefined || one === other

/**
 * The named entities of speakers that are described first, by the index of the description: "his agent said … Tom
 * Marten said". A reporter introduces each new speaker, so a full name without any introduction belongs to the speaker
 * described just before it. "A Vega adviser says … Tom Marten spoke to reporters" names him in the next paragraph, and a
 * profession in the story's first sentence belongs to the first person named in the next.
 */
export const namedNext = (reading: Reading, people: readonly Introduction[]): ReadonlyMap<number, DiscourseEntity> => {
  const { doc, mentions, discourse, speech } = reading
  const found = new Map<number, DiscourseEntity>()
  const described = discourse.entities.filter(({ record, members }) => !record && members.length === 0)
  let at = 0
  for (const entity of described.toSorted((one, other) => (one.mentions[0] ?? 0) - (other.mentions[0] ?? 0))) {
    const first = mentions[entity.mentions[0] ?? -1]
    if (first?.form !== 'nominal' || !introducesSpeaker(reading, first)) continue
    // "A spokeswoman for Vega": the description may name somebody else.
    const end = speech.speeches[speech.sourceOf[first.head] ?? -1]?.source[0]?.end ?? first.end
    while ((people[at]?.mention.first ?? end) < end) at++
    const next = people[at]
    const speaks = next && opensBySpeaking(reading, next.mention)
    if (!next || (!speaks && (speech.sourceOf[next.mention.head] ?? -1) < 0)) continue
    if (!agrees(first.sense.gender ?? entity.gender, next.entity.gender)) continue
    const distance = next.mention.sentence - first.sentence
    const isWhole = /\s/.test(next.entity.record?.name ?? '')
    const isUnintroduced = isBare(reading, next.mention) || isMore(reading, next.mention) || (speaks && distance === 1)
    const isLead = first.sentence === doc.sentenceOf[doc.bodyStart] && distance === 1 && professions.test(first.key)
    if (distance > 0 && distance <= soon && isWhole && (isUnintroduced || isLead)) found.set(entity.index, next.entity)
  }
  return found
}
