import { lowerBound } from '@onrecord/article-data'
import type { DiscourseEntity } from './discourse.ts'
import { mentionsIn } from './mentions/main-mentions.ts'
import type { NameMention } from './mentions/mention.ts'
import type { Field } from './ranking/candidate-features.ts'
import type { Anaphor, Reading } from './reading.ts'

/** The maximum number of tokens before a name that is the subject: "A delegate from the so-called Harbor group,". */
const longestOpening = 10
const subordinator = /^(?:because|since|as|while|when|whenever|after|before|although|though|if|unless|until|where|so)$/

/** The mentions of an entity in a sentence. They are in text order. */
const mentionsInSentence = (
  { mentions }: Reading,
  { mentions: own }: DiscourseEntity,
  sentence: number,
): readonly number[] => {
  const sentenceOf = (at: number): number => mentions[at]?.sentence ?? -1
  const first = lowerBound(own, (at) => sentenceOf(at) < sentence)
  let end = first
  while (end < own.length && sentenceOf(own[end] ?? -1) === sentence) end++
  return own.slice(first, end)
}

/**
 * The subject of the sentence as the antecedent of a speaker in a clause after it: "Many nurses are leaving because they
 * believe the law is unfair". By index among the candidates, or -1. For "he" and "she", nobody else in the sentence may
 * fit.
 */
export const subjectOfSentence = ({ anaphor, candidates, reading }: Field): number => {
  const { mention, sourceOf } = anaphor
  const { doc, mentions, speech } = reading
  const isSpeaker = mention.form === 'pronoun' && sourceOf >= 0 && mention.role === 'subject'
  if (!isSpeaker || !/^(?:he|she|they)$/.test(mention.pronoun)) return -1
  const [content] = speech.speeches[sourceOf]?.content ?? []
  const sentence = doc.sentences[mention.sentence]
  if (!content || !sentence || content.first < mention.first || mention.quotation >= 0) return -1
  const before = doc.tokens.slice(sentence.first, mention.first)
  if (!before.some(({ lower, tag }) => tag === 'SCONJ' && subordinator.test(lower))) return -1
  const inside = candidates.flatMap(({ entity, last }, index) => {
    if (mentions[last]?.sentence !== mention.sentence) return []
    const [first = last] = mentionsInSentence(reading, entity, mention.sentence)
    return [{ index, first, isSubject: mentions[first]?.role === 'subject' }]
  })
  const subjects = inside.filter(({ isSubject }) => isSubject).toSorted((one, other) => one.first - other.first)
  return mention.pronoun === 'they' || inside.length === 1 ? (subjects[0]?.index ?? -1) : -1
}

/**
 * Whether a name, with only titles, an owner or other nouns before it, begins the sentence as the subject of a verb: "His
 * rival, Adam Vale, was", "Harbor spokesman Adam Vale laughed".
 */
const opensAsSubject = ({ doc }: Reading, { first, end, sentence, role }: NameMention): boolean => {
  const opening = doc.sentences[sentence]?.first ?? -1
  const words = doc.tokens.slice(opening, first)
  const isApposed = words.at(-1)?.text === ',' && words[0]?.tag !== 'ADP'
  const isOpening = words
    .slice(0, isApposed ? -1 : undefined)
    .every(
      ({ tag, penn }) =>
        /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag) || /^(?:PRP\$|POS)$/.test(penn) || (isApposed && tag === 'ADP'),
    )
  const isSubject = isOpening && words.length <= longestOpening && (isApposed || role === 'subject')
  return isSubject && /^(?:VERB|AUX|ADV|PUNCT)$/.test(doc.tokens[end]?.tag ?? '')
}

/** Whether another entity of the same kind is the source of words in a sentence. */
const othersSpeak = (
  { doc, mentions, speech, entityOf, discourse }: Reading,
  sentence: number,
  own: DiscourseEntity,
): boolean =>
  mentionsIn(mentions, doc.sentences[sentence] ?? { first: 0, end: 0 }).some((at) => {
    const isSource = (speech.sourceOf[mentions[at]?.head ?? -1] ?? -1) >= 0
    const speaker = isSource ? discourse.entities[entityOf[at] ?? -1] : undefined
    return speaker !== undefined && speaker !== own && speaker.kind === own.kind
  })

const thirdPerson = { he: /^(?:he|him|his)$/, she: /^(?:she|her|hers)$/ }

/**
 * Whether "he" or "she" speaks of somebody else with the same pronoun, in quotation marks and before any name there: "“We
 * found him asleep,” he said."
 */
export const speaksOfAnother = ({ doc, mentions, speech }: Reading, { mention, sourceOf }: Anaphor): boolean => {
  if (mention.form !== 'pronoun' || !(mention.pronoun in thirdPerson) || !speech.isDirect[sourceOf]) return false
  const test = thirdPerson[mention.pronoun as keyof typeof thirdPerson]
  return (speech.speeches[sourceOf]?.content ?? []).some(({ first, end }) => {
    const at = doc.tokens.slice(first, end).findIndex(({ lower }) => test.test(lower))
    if (at < 0) return false
    return !mentionsIn(mentions, { first, end: first + at }).some((one) => mentions[one]?.form === 'name')
  })
}

/**
 * The last speaker, if "he" or "she" speaks of the one before: "The sheriff said so. Bell was asleep. “We found him,” he
 * said." By index among the candidates, or -1.
 */
export const speakerOfAnother = ({ anaphor, candidates, reading }: Field, chosen: number): number => {
  const before = (reading.doc.sentenceOf[anaphor.anchor] ?? 0) - 1
  const last = reading.mentions[candidates[chosen]?.last ?? -1]
  // "Was Bell satisfied? “He tried,” he said": the one asked about answers.
  const isAsked = reading.doc.tokens[(reading.doc.sentences[before]?.end ?? 0) - 1]?.text === '?'
  const isBefore = last?.sentence === before && last.role === 'subject' && !isAsked
  if (!isBefore || anaphor.sourceOf < 0 || !speaksOfAnother(reading, anaphor)) return -1
  const speaker = reading.discourse.speakers.at(-1)
  return candidates.findIndex(({ entity, last }) => entity.index === speaker && entity.kind === 'person' && last >= 0)
}

/**
 * The subject of the sentence before a speaker's, in the same paragraph: "Tom Reed said he would win. Adam Vale laughed.
 * He said it was over." By index among the candidates, or -1. It must be a name that begins its sentence, and nobody else
 * may speak there.
 */
export const subjectBefore = ({ anaphor, candidates, reading }: Field): number => {
  const { mention, sourceOf, anchor } = anaphor
  const { doc, mentions } = reading
  const isSpeaker = mention.form === 'pronoun' && sourceOf >= 0 && mention.role === 'subject'
  if (!isSpeaker || !/^(?:he|she|it)$/.test(mention.pronoun) || speaksOfAnother(reading, anaphor)) return -1
  const before = (doc.sentenceOf[anchor] ?? 0) - 1
  if (doc.blockOf[doc.sentences[before]?.first ?? -1] !== doc.blockOf[anchor]) return -1
  return candidates.findIndex(({ entity }) => {
    const isSubject = mentionsInSentence(reading, entity, before).some((at) => {
      const there = mentions[at]
      return there?.form === 'name' && opensAsSubject(reading, there)
    })
    return isSubject && !othersSpeak(reading, before, entity)
  })
}
