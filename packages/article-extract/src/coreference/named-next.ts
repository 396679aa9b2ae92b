import type { Doc } from '../doc/doc.ts'
import type { DiscourseEntity } from './discourse.ts'
import type { NameMention, NominalMention } from './mentions/mention.ts'
import type { Reading } from './reading.ts'

/** The maximum number of sentences from a description to the name. */
const soon = 2

/** Professions that the first sentence of a story may name, before the next sentence gives the name and the role. */
const professions =
  /(?:^(?:expert|analyst|executive|specialist|researcher|academic|doctor|professor)|[^aeiou]ist|ologist)$/

const lowerAt = ({ tokens }: Doc, at: number): string => tokens[at]?.lower ?? ''

/** Whether the description brings in one person who speaks: "a Harwell fireman", "his agent", but not "another agent". */
const introducesSpeaker = ({ doc, speech }: Reading, mention: NominalMention): boolean => {
  if (mention.sense.kind !== 'person' || mention.sense.plural || (speech.sourceOf[mention.head] ?? -1) < 0) return false
  if (mention.determiner === 'possessive') return true
  return mention.determiner === 'indefinite' && /^an?$/.test(doc.tokens[mention.first]?.lower ?? '')
}

/** Whether a speaker's name has no title, role or owner around it: "Marten said", but not "Marten, a baker, said". */
const isBare = ({ doc }: Reading, { lead, first, end }: NameMention): boolean => {
  const before = doc.tokens[first - 1]
  const isPart =
    /^(?:NOUN|PROPN|ADJ|PART)$/.test(before?.tag ?? '') && doc.sentenceOf[first - 1] === doc.sentenceOf[first]
  return lead === first && !isPart && !/^[,(—–-]$/u.test(doc.tokens[end]?.text ?? '')
}

/** Whether the name's speech is in addition to one before: "Marten, the brother of the mayor, also said". */
const isMore = ({ doc, speech }: Reading, { head, end, sentence }: NameMention): boolean => {
  const content = speech.speeches[speech.sourceOf[head] ?? -1]?.content[0]?.first ?? 0
  const { end: last = end } = doc.sentences[sentence] ?? {}
  return content > end && doc.tokens.slice(end, Math.min(content, last)).some(({ lower }) => lower === 'also')
}

const naming = /^(?:named|called|nicknamed|code-named|known|identified|calls|calling|identifying|gave|giving)$/
const insideNaming = /^(?:who|whom|only|himself|herself|themselves|his|her|name|as|was|is|,|-)$/
const longestNaming = 7

/**
 * The mention that the words before a name give the name to, by index, or -1: "the man, who calls himself Tavo", "the
 * woman, identified only as Mara Lind".
 */
const calledBy = ({ doc, mentions }: Reading, index: number): number => {
  const name = mentions[index]
  let at = (name?.first ?? 0) - 1
  let hasVerb = false
  const floor = Math.max((name?.first ?? 0) - longestNaming, doc.sentences[name?.sentence ?? -1]?.first ?? 0)
  for (; at >= floor && (naming.test(lowerAt(doc, at)) || insideNaming.test(lowerAt(doc, at))); at--)
    hasVerb ||= naming.test(lowerAt(doc, at))
  if (!hasVerb) return -1
  for (let other = index - 1; other >= Math.max(0, index - 6); other--) {
    const mention = mentions[other]
    if (mention?.form === 'nominal' && mention.end === at + 1 && !mention.sense.plural) return other
  }
  return -1
}

const agrees = (one: DiscourseEntity['gender'], other: DiscourseEntity['gender']): boolean =>
  one === undefined || other === undefined || one === other

/**
 * The named entities of speakers that are described first, by the index of the description: "his agent said … Tom
 * Marten said". A reporter introduces each new speaker, so a full name without any introduction belongs to the speaker
 * described just before it. A profession in the story's first sentence belongs to the first person named in the next.
 */
export const namedNext = (reading: Reading): ReadonlyMap<number, DiscourseEntity> => {
  const { doc, mentions, discourse, speech } = reading
  const people = discourse.entities.flatMap((entity) => {
    const isNamed = entity.record?.named === true && entity.kind === 'person'
    const [first = -1, second = -1] = isNamed ? entity.mentions : []
    // A title may be a mention of its own before the name.
    const index = mentions[first]?.form === 'name' ? first : second
    const mention = mentions[index]
    const isFirst = mention?.sentence === mentions[first]?.sentence
    return mention?.form === 'name' && isFirst ? [{ entity, mention, index }] : []
  })
  const inOrder = people.toSorted((one, other) => one.mention.first - other.mention.first)
  const found = new Map<number, DiscourseEntity>()
  for (const { entity, index } of people) {
    const called = discourse.entities[reading.entityOf[calledBy(reading, index)] ?? -1]
    if (called && !called.record && called.kind === 'person') found.set(called.index, entity)
  }
  let at = 0
  const described = discourse.entities.filter(({ record, members }) => !record && members.length === 0)
  for (const entity of described.toSorted((one, other) => (one.mentions[0] ?? 0) - (other.mentions[0] ?? 0))) {
    const first = mentions[entity.mentions[0] ?? -1]
    if (first?.form !== 'nominal' || !introducesSpeaker(reading, first)) continue
    while ((inOrder[at]?.mention.first ?? first.end) < first.end) at++
    const next = inOrder[at]
    if (
      !next ||
      (speech.sourceOf[next.mention.head] ?? -1) < 0 ||
      !agrees(first.sense.gender ?? entity.gender, next.entity.gender)
    )
      continue
    const distance = next.mention.sentence - first.sentence
    const isWhole = /\s/.test(next.entity.record?.name ?? '')
    const isUnintroduced = isBare(reading, next.mention) || isMore(reading, next.mention)
    const isLead = first.sentence === doc.sentenceOf[doc.bodyStart] && distance === 1 && professions.test(first.key)
    if (distance > 0 && distance <= soon && isWhole && (isUnintroduced || isLead)) found.set(entity.index, next.entity)
  }
  return found
}
