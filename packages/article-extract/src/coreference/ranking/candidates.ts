import type { DiscourseEntity } from '../discourse.ts'
import { type DescriptionMatch, distinctiveWords, matchDescription } from '../mentions/description-match.ts'
import type { NominalMention } from '../mentions/mention.ts'
import { type Anaphor, lastOutside, type Reading } from '../reading.ts'

/** An entity that an anaphor may refer to. */
export interface Candidate {
  readonly entity: DiscourseEntity
  /** Its last mention before the anaphor, outside the attributed words; -1 if the only mention comes later. */
  readonly last: number
  /** The mention after the anaphor that makes it a candidate, or -1: "After his arrest, Marten ...". */
  readonly later: number
  readonly match: DescriptionMatch
}

const window = { sentences: 8, mentions: 160, entities: 40 }
const noMatch: DescriptionMatch = { level: 0, shared: 0, foreign: 0 }
const isForTwo = /^(?:couple|pair|duo|two)$/
const opensClause = /^(?:ADP|SCONJ|ADV|VERB|AUX)$/

/** How well "the senators" matches "Senators Marten and Vega": only the first of them has the title in the plural. */
const matchOfSeveral = (
  mention: NominalMention,
  asked: readonly string[],
  members: readonly DiscourseEntity[],
): DescriptionMatch => {
  const matches = members.map(({ known, nameWords }) => matchDescription(mention, asked, known, nameWords))
  return matches.reduce((best, match) => (match.level > best.level ? match : best), matches[0] ?? noMatch)
}

/** How well the entity matches a mention; `asked` are its `distinctiveWords`. */
const matchOf = (
  { discourse }: Reading,
  mention: Anaphor['mention'],
  asked: readonly string[],
  entity: DiscourseEntity,
): DescriptionMatch => {
  if (mention.form !== 'nominal') return noMatch
  if (entity.members.length === 2 && isForTwo.test(mention.key)) return { level: 3, shared: 0, foreign: 0 }
  if (entity.members.length > 1 && mention.sense.plural)
    return matchOfSeveral(
      mention,
      asked,
      entity.members.flatMap((at) => discourse.entities[at] ?? []),
    )
  return matchDescription(mention, asked, entity.known, entity.nameWords)
}

/** The name after the comma of an opening phrase that contains the anaphor, or -1: "After his arrest, Marten". */
const laterName = ({ doc, mentions }: Reading, { index, mention }: Anaphor): number => {
  const sentence = doc.sentences[mention.sentence]
  if (mention.form !== 'pronoun' || sentence === undefined || !opensClause.test(doc.tokens[sentence.first]?.tag ?? ''))
    return -1
  if (mention.first - sentence.first > 12) return -1
  let comma = mention.end
  while (comma < Math.min(sentence.end, mention.end + 16) && doc.tokens[comma]?.text !== ',') comma++
  for (let at = index + 1; at < Math.min(mentions.length, index + 12); at++) {
    const name = mentions[at]
    if (name === undefined || name.sentence !== mention.sentence || name.first > comma + 4) break
    if (name.form === 'name' && name.first > comma && name.role === 'subject') return at
  }
  return -1
}

/**
 * The entities that the anaphor may refer to: those mentioned in the sentences before it, those mentioned most often,
 * those with the role that it names, and the subject after an opening phrase. Latest first, at most a fixed number.
 */
export const candidatesOf = (reading: Reading, anaphor: Anaphor): readonly Candidate[] => {
  const { mentions, entityOf, discourse, groupAt, doc } = reading
  const { mention, index } = anaphor
  const asked = mention.form === 'nominal' ? distinctiveWords(mention) : []
  const later = laterName(reading, anaphor)
  const laterMention = mentions[later]
  const laterEntity = laterMention?.form === 'name' ? discourse.byId(laterMention.entityId) : undefined
  const found: Candidate[] = []
  const seen = new Set<number>()
  const add = (entity: DiscourseEntity, last: number): void => {
    seen.add(entity.index)
    const match = matchOf(reading, mention, asked, entity)
    found.push({ entity, last, later: entity === laterEntity ? later : -1, match })
  }
  const consider = (entity: DiscourseEntity | undefined): void => {
    if (entity === undefined || seen.has(entity.index)) return
    // Entities mentioned only inside the attributed words are candidates too, so that a trace shows why they were
    // rejected.
    const isTogether = entity.members.length > 0
    add(entity, isTogether ? (entity.mentions.at(-1) ?? -1) : lastOutside(reading, entity, anaphor))
  }
  const sentence = doc.sentenceOf[anaphor.anchor] ?? mention.sentence
  for (let at = index - 1; at >= Math.max(0, index - window.mentions); at--) {
    if ((mentions[at]?.sentence ?? 0) < sentence - window.sentences || found.length >= window.entities) break
    consider(groupAt.get(at))
    consider(discourse.entities[entityOf[at] ?? -1])
  }
  for (const entity of discourse.prominent()) consider(entity)
  if (mention.form === 'nominal') for (const entity of discourse.withRole(mention.key)) consider(entity)
  if (laterEntity && !seen.has(laterEntity.index)) add(laterEntity, -1)
  return found.sort((one, other) => other.last - one.last)
}
