import type { DiscourseEntity } from './discourse.ts'
import type { NominalMention } from './mentions/mention.ts'
import { areSynonyms, fitsOrganization, isGeneral, isSpecificOrganization } from './mentions/nouns.ts'
import { isOfAnotherCountry } from './owners.ts'
import type { Reading } from './reading.ts'

const openingBlocks = 3
const longestDescription = 4
const wordsBehind = 4
const vague =
  /^(?:spokesman|spokeswoman|official|source|member|leader|executive|expert|analyst|group|organization|body)$/

/**
 * How well a named entity fits an earlier description: 2 for the same noun, 1 for a synonym, otherwise 0. `words` are the
 * description's modifiers and the nouns just after it.
 */
const fit = (
  { key, modifiers, complement }: Pick<NominalMention, 'key' | 'modifiers' | 'complement'>,
  words: ReadonlySet<string>,
  named: DiscourseEntity,
): number => {
  const shared = [...words].filter((word) => named.nameWords.has(word)).length
  const levels = named.known.map((known) => {
    const isSame = known.key === key
    if (!isSame && !areSynonyms(known.key, key)) return 0
    // "The governor of Batara" may be "Governor Ilse Marten", but not "Leeds governor Ilse Marten".
    const isOpen = isSame && known.words.size === 0
    if (
      complement.length > 0 &&
      !isOpen &&
      !complement.some((word) => known.words.has(word) || named.nameWords.has(word))
    )
      return 0
    const said = new Set([...words, ...complement])
    // "The foreign minister" is not "a spokesperson, Ilse Marten".
    if (!isSame && modifiers.length > 0 && !modifiers.some((word) => known.words.has(word))) return 0
    return (isSame ? 2 : 1) + [...said].filter((word) => known.words.has(word)).length
  })
  const body =
    named.kind === 'organization' && isSpecificOrganization(key) && fitsOrganization(key, named.nameWords) ? 2 : 0
  const level = Math.max(0, body, ...levels)
  return level > 0 ? level + shared : 0
}

/**
 * The maximum number of sentences from a description to the name, for a speaker who is not described at the start of
 * the story.
 */
const soon = 3

const isOpening = ({ doc }: Reading, { block }: NominalMention): boolean => {
  const first = doc.blockOf[doc.bodyStart] ?? 0
  return block < first + openingBlocks || /^(?:heading|headline)$/.test(doc.blocks[block]?.role ?? '')
}

/** The nouns just after a description, which often identify it: "a union representing nurses". */
const wordsAfter = ({ doc }: Reading, { end, sentence }: NominalMention): readonly string[] =>
  doc.tokens
    .slice(end, Math.min(end + wordsBehind, doc.sentences[sentence]?.end ?? end))
    .flatMap(({ tag, lower }) => (/^(?:NOUN|PROPN)$/.test(tag) ? [lower] : []))

const introducedIn = ({ mentions }: Reading, { mentions: [first = -1] }: DiscourseEntity): number =>
  mentions[first]?.sentence ?? -1

/**
 * The named entities of descriptions at the start of a story, by the index of the description: "A Leeds judge ruled
 * ..." and later "Judge Ana Marten". One name must fit better than all others, and its first mention must come in a
 * later sentence; for a speaker described later in the story, soon after the description.
 */
export const describedEarlier = (reading: Reading): ReadonlyMap<number, DiscourseEntity> => {
  const { mentions, discourse } = reading
  const named = discourse.entities.filter(({ record, known, kind }) => {
    return record?.named === true && (known.length > 0 || kind === 'organization')
  })
  const found = new Map<number, DiscourseEntity>()
  for (const entity of discourse.entities) {
    const [index = -1] = entity.mentions
    const first = mentions[index]
    if (entity.record || entity.members.length > 0 || first?.form !== 'nominal') continue
    const isFront = isOpening(reading, first)
    if (!isFront && (reading.speech.sourceOf[first.head] ?? -1) < 0) continue
    if (
      first.modifiers.length > longestDescription ||
      first.sense.plural ||
      isGeneral(first.key) ||
      vague.test(first.key)
    )
      continue
    const words = new Set([...first.modifiers, ...wordsAfter(reading, first)])
    const fitting = named
      .filter(({ kind, gender }) => kind === entity.kind && (gender ?? entity.gender) === (entity.gender ?? gender))
      .map((other) => ({ other, level: fit(first, words, other) }))
      .filter(({ other, level }) => level > 0 && !isOfAnotherCountry(reading, { index, mention: first }, other))
      .toSorted((one, other) => other.level - one.level)
    const [best, next] = fitting
    if (best === undefined || best.level === next?.level) continue
    const later = introducedIn(reading, best.other) - introducedIn(reading, entity)
    if (later > 0 && (isFront || later <= soon)) found.set(entity.index, best.other)
  }
  return found
}
