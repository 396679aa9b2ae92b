import type { Field } from './ranking/candidate-features.ts'

const subordinator = /^(?:because|since|as|while|when|whenever|after|before|although|though|if|unless|until|where|so)$/

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
    const first = entity.mentions.find((at) => mentions[at]?.sentence === mention.sentence) ?? last
    return [{ index, first, isSubject: mentions[first]?.role === 'subject' }]
  })
  const subjects = inside.filter(({ isSubject }) => isSubject).toSorted((one, other) => one.first - other.first)
  return mention.pronoun === 'they' || inside.length === 1 ? (subjects[0]?.index ?? -1) : -1
}
