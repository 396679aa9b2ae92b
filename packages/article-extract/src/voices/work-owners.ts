import { isPassive } from '../attribution/grammar/passives.ts'
import { subjectOf } from '../attribution/nested/subject-of.ts'
import type { Reference } from '../coreference/coreference.ts'
import { mainMentionsIn } from '../coreference/mentions/main-mentions.ts'
import { type Doc, sentenceAt, type TokenRange, wordsIn } from '../doc/doc.ts'
import type { EntityRecord } from '../entities/entity-table.ts'
import { isFirstName } from '../entities/first-names.ts'
import { timeWords } from '../names/name-words.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'

/** A place in the text that describes an entity without a name of its own. */
export interface DescribedPlace extends TokenRange {
  readonly entityId: string
  /** The end of the whole phrase, including the words after its noun. */
  readonly end: number
  /** The index of its noun. */
  readonly head: number
}

/** The owner of a described work: named entities, or a new entity with this name. */
export type Owner =
  | { readonly kind: 'entities'; readonly ids: readonly string[] }
  | { readonly kind: 'name'; readonly name: string }

const polls = /^(?:poll|survey)$/
/** Nouns for works that an organization publishes under its own name. */
const works =
  /^(?:report|study|analysis|data|article|editorial|statistics|figures|count|tally|tallies|calculations|research|average|review|summary|paper|poll|survey|readout|estimates?)$/
/** Nouns for works that people also write; the owner must be named after the noun. */
const authored =
  /^(?:tests?|testing|examination|audit|projection|forecast|letter|e-?mail|statement|memo|memorandum|tweet|post|message|op-ed|filing)$/
const possessedOrganizations = /^(?:campaign|office)$/
/** Prepositions before the owner; "in" is followed only by a publication: "an article in the Harbor Times". */
const links = /^(?:by|from|in)$/
const authorLinks = /^(?:by|from)$/

/** The names of a story that identify the owners of its works. */
interface NamedStory {
  readonly doc: Doc
  readonly references: readonly Reference[]
  readonly byId: ReadonlyMap<string, EntityRecord>
  /** The names by their last token, and by their first token. */
  readonly endingAt: ReadonlyMap<number, Reference>
  readonly beginningAt: ReadonlyMap<number, Reference>
  readonly pronounAt: ReadonlyMap<number, Reference>
}

const entityOf = ({ byId }: NamedStory, reference: Reference | undefined): EntityRecord | undefined =>
  reference?.entityIds.length === 1 ? byId.get(reference.entityIds[0] ?? '') : undefined

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const isJoint = (text: string): boolean => /^[/–-]$/.test(text)

const academies = /^(?:university|college|institute|bank|academy)$/

/**
 * The start of the capitalized words directly before `end`, including names and "/" between them; `end` if there are
 * none.
 */
const runBefore = ({ doc, endingAt }: NamedStory, end: number, floor: number): number => {
  let first = end
  while (first > floor) {
    const name = endingAt.get(first)
    const before = doc.tokens[first - 1]?.text ?? ''
    if (name && name.first >= floor) first = name.first
    else if (isCapital(before) || (isJoint(before) && first < end)) first--
    // "A University of Tolvik poll".
    else if (before === 'of' && first < end && first - 2 >= floor && academies.test(doc.tokens[first - 2]?.lower ?? ''))
      first -= 2
    else break
  }
  while (
    first < end &&
    (isJoint(doc.tokens[first]?.text ?? '') || /^(?:DT|POS|PRP\$)$/.test(doc.tokens[first]?.penn ?? ''))
  )
    first++
  const isTime = timeWords.has(doc.tokens[first]?.lower ?? '') && first < end
  return isTime ? first + (doc.tokens[first + 1]?.penn === 'POS' ? 2 : 1) : first
}

/** Whether capitalized words only give the origin: "an Iowa poll", "a Republican study". */
const isOnlyOrigin = (words: string): boolean =>
  knownPlace(words) !== undefined ||
  isDemonym(words.toLowerCase()) ||
  /^(?:republican|democratic|gop|new|one|last)$/iu.test(words)

/** The first token of the words that identify a poll, before its noun; "national tracking" is skipped. */
const adjectivesBefore = (doc: Doc, head: number, floor: number): number => {
  let first = head
  while (first > floor && head - first < 2) {
    const before = doc.tokens[first - 1]
    if (!before || before.text !== before.text.toLowerCase() || !/^(?:JJ|NN|VBG)$/.test(before.penn)) break
    first--
  }
  return first
}

/**
 * Whether capitalized words that are not yet a name are an organization's name: at least two words, or one such as
 * "WKOW" or "HarborWatch".
 */
const isOrganizationName = ({ doc, endingAt, beginningAt }: NamedStory, { first, end }: TokenRange): boolean => {
  const { text, lower } = doc.tokens[first] ?? {}
  if (text === undefined || lower === undefined || isFirstName(lower) || endingAt.has(end) || beginningAt.has(first))
    return false
  return end - first > 1 || /^\p{Lu}{3,}$|\p{Ll}\p{Lu}/u.test(text)
}

/** The organization with this name: the story's, or a new one. */
const organizationNamed = ({ byId }: NamedStory, name: string): Owner => {
  const known = [...byId.values()].find(
    (one) => one.kind === 'organization' && one.named && [one.name, ...one.aliases].includes(name),
  )
  return known ? { kind: 'entities', ids: [known.id] } : { kind: 'name', name }
}

/** The owner named by the capitalized words directly before the noun: "a new Harbor News poll". */
const ownerBefore = (story: NamedStory, { first: floor, head }: DescribedPlace): Owner | undefined => {
  const { doc, endingAt } = story
  const isPoll = polls.test(doc.tokens[head]?.lower ?? '')
  const end = isPoll || doc.tokens[head - 1]?.lower === 'polling' ? adjectivesBefore(doc, head, floor) : head
  const at = doc.tokens[end - 1]?.penn === 'POS' ? end - 1 : end
  const first = runBefore(story, at, floor)
  const words = wordsIn(doc, { first, end: at })
  if (first >= at || isOnlyOrigin(words)) return undefined
  const name = endingAt.get(at)
  const organization = name?.first === first ? entityOf(story, name) : undefined
  if (organization && organization.kind !== 'organization') return undefined
  if (isPoll) {
    if (at < end) return { kind: 'name', name: wordsIn(doc, { first, end: head + 1 }) }
    const noun = wordsIn(doc, { first: end, end: head + 1 })
    return { kind: 'name', name: `${organization?.name ?? words} ${noun}` }
  }
  if (organization) return { kind: 'entities', ids: [organization.id] }
  return isOrganizationName(story, { first, end: at }) ? organizationNamed(story, words) : undefined
}

/** Words after which the named entity is not the author of a work. */
const notMade =
  /^(?:obtained|seen|reviewed|commissioned|requested|ordered|cited|read|leaked|funded|sponsored|quoted|given)$/
/**
 * The maximum distance from a work to its author: "a report Tuesday from the agency", "a report released in May by the
 * agency".
 */
const reach = 7
const timeNoun = /^(?:last|this|earlier|week|month|year|summer|fall|winter|spring|night|morning)$/

/**
 * The name after a preposition and the words before it: "the nonpartisan Harbor Institute", "independent analyst Ilse
 * Marten".
 */
const authorFrom = ({ doc, beginningAt }: NamedStory, first: number): Reference | undefined => {
  for (let at = first; at < first + reach && doc.sentenceOf[at] === doc.sentenceOf[first]; at++) {
    const author = beginningAt.get(at)
    if (author) return author
    if (!/^(?:JJ|NN)$/.test(doc.tokens[at]?.penn ?? '')) return undefined
  }
  return undefined
}

/** The owner named after the noun: "a report by the Harbor Institute". */
const ownerAfter = (story: NamedStory, { head, end }: DescribedPlace): Owner | undefined => {
  const { doc, references } = story
  for (let at = head + 1; at < head + reach; at++) {
    const { lower, tag, penn } = doc.tokens[at] ?? {}
    if (lower === undefined || doc.sentenceOf[at] !== doc.sentenceOf[head]) return undefined
    const [behind, isLink] = [doc.tokens[at + 1], links.test(lower)]
    const isWhen = (word: string): boolean => timeWords.has(word) || timeNoun.test(word)
    if (!isLink || isWhen(behind?.lower ?? '') || behind?.tag === 'NUM') {
      const mayBeBetween =
        isLink ||
        isWhen(lower) ||
        tag === 'ADV' ||
        tag === 'NUM' ||
        (penn === 'VBN' && !notMade.test(lower)) ||
        lower === 'on'
      if (mayBeBetween) continue
      return undefined
    }
    const next = /^(?:the|a|an)$/.test(doc.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    const isOwner = (owner: EntityRecord | undefined): boolean =>
      owner?.named === true && (owner.kind === 'organization' || (owner.kind === 'person' && authorLinks.test(lower)))
    const author = authorFrom(story, next)
    // "A report by Duke economists" is not Duke's.
    if (author && author.end < end && /^NNS$/.test(doc.tokens[author.end]?.penn ?? '')) return undefined
    let stop = next
    while (!author && stop < end && isCapital(doc.tokens[stop]?.text ?? '')) stop++
    if (stop > next && isOrganizationName(story, { first: next, end: stop }))
      return organizationNamed(story, wordsIn(doc, { first: next, end: stop }))
    if (!author || !isOwner(entityOf(story, author))) return undefined
    const main = end > next ? mainMentionsIn(doc, references, { first: at + 1, end }) : []
    const joint = main.flatMap((index) => references[index] ?? [])
    const authors = joint.includes(author) ? joint : [author]
    return { kind: 'entities', ids: authors.flatMap(({ entityIds }) => entityIds) }
  }
  return undefined
}

const issuing = /^(?:issued?|issuing|released?|releasing|published?|publishing|provided?|sent|wrote|posted)$/

/** The owner who published the work: "the Harbor Museum issued a statement". */
const issuerOf = (story: NamedStory, { first }: DescribedPlace): Owner | undefined => {
  const { doc, endingAt } = story
  const verb = first - 1
  const sentence = issuing.test(doc.tokens[verb]?.lower ?? '') ? sentenceAt(doc, verb) : undefined
  const subject = sentence && !isPassive(doc, verb) ? subjectOf(doc, verb, sentence.first) : undefined
  const owner = entityOf(story, endingAt.get(subject?.source.end ?? -1))
  return owner?.named && (owner.kind === 'organization' || owner.kind === 'person')
    ? { kind: 'entities', ids: [owner.id] }
    : undefined
}

const possessive = (name: string, mark: string): string =>
  name.endsWith('s') && mark !== "'s" && mark !== '’s' ? `${name}${mark}` : `${name}${mark.charAt(0)}s`

/** The owner in a possessive, with the mark as in the text: "Marten's presidential campaign", "his campaign". */
const possessorOf = (
  story: NamedStory,
  head: number,
): { readonly owner: EntityRecord; readonly mark: string } | undefined => {
  const { doc, endingAt, pronounAt } = story
  const end = adjectivesBefore(doc, head, 0)
  const last = doc.tokens[end - 1]
  const isName = last?.penn === 'POS'
  const owner = entityOf(
    story,
    isName ? endingAt.get(end - 1) : last?.penn === 'PRP$' ? pronounAt.get(end - 1) : undefined,
  )
  if (!owner?.named || owner.kind !== 'person') return undefined
  return { owner, mark: isName ? last.text : owner.name.endsWith('s') ? "'" : "'s" }
}

/**
 * The campaign or office of a person: the story's own name for it ("the Marten campaign"), otherwise a name made from
 * the owner's.
 */
const bodyOf = (story: NamedStory, owner: EntityRecord, mark: string, noun: string): Owner => {
  const surname = owner.name.split(' ').at(-1) ?? owner.name
  const names = new Set([`${surname} ${noun}`.toLowerCase(), `${owner.name} ${noun}`.toLowerCase()])
  const known = [...story.byId.values()].find(
    ({ kind, named, name }) => named && kind === 'organization' && names.has(name.toLowerCase()),
  )
  return known
    ? { kind: 'entities', ids: [known.id] }
    : { kind: 'name', name: `${possessive(owner.name, mark)} ${noun}` }
}

const ownerOf = (story: NamedStory, place: DescribedPlace): Owner | undefined => {
  const noun = story.doc.tokens[place.head]?.lower ?? ''
  if (works.test(noun)) return ownerAfter(story, place) ?? ownerBefore(story, place)
  if (authored.test(noun)) return ownerAfter(story, place) ?? issuerOf(story, place)
  const possessor = possessedOrganizations.test(noun) ? possessorOf(story, place.head) : undefined
  return possessor && bodyOf(story, possessor.owner, possessor.mark, noun)
}

const keyOf = (owner: Owner): string => (owner.kind === 'name' ? owner.name.toLowerCase() : owner.ids.join(' '))

/** A described place with its owner. */
export interface OwnedPlace extends DescribedPlace {
  readonly owner: Owner
}

/**
 * The owners of works and campaigns that a text describes without a name. "a report by the Harbor Institute" is the
 * institute's; "a new Harbor News poll" is the Harbor News poll; "her campaign" is "Ilse Marten's campaign", and so is
 * "the campaign" if the story mentions no other. `places` are in text order.
 */
export const ownersOfWorks = (
  doc: Doc,
  entities: readonly EntityRecord[],
  references: readonly Reference[],
  places: readonly DescribedPlace[],
): readonly OwnedPlace[] => {
  const names = references.filter(({ form }) => form === 'name')
  const story: NamedStory = {
    doc,
    references,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    endingAt: new Map(names.map((name) => [name.end, name])),
    beginningAt: new Map(names.map((name) => [name.first, name])),
    pronounAt: new Map(references.flatMap((one) => (one.form === 'pronoun' ? [[one.first, one] as const] : []))),
  }
  const owned = places.flatMap((place) => {
    const owner = ownerOf(story, place)
    return owner ? [{ ...place, owner }] : []
  })
  const campaigns = new Map<string, Owner>()
  for (const { id, kind, named, name } of entities)
    if (named && kind === 'organization' && name.endsWith(' campaign'))
      campaigns.set(id, { kind: 'entities', ids: [id] })
  const isCampaign = ({ head }: DescribedPlace): boolean => doc.tokens[head]?.lower === 'campaign'
  for (const place of owned) if (isCampaign(place)) campaigns.set(keyOf(place.owner), place.owner)
  const [only, ...others] = campaigns.values()
  if (!only || others.length > 0) return owned
  const isOwned = new Set(owned.map(({ entityId }) => entityId))
  const bare = places.filter(
    (place) =>
      isCampaign(place) &&
      place.head === place.first + 1 &&
      doc.tokens[place.first]?.lower === 'the' &&
      !isOwned.has(place.entityId),
  )
  return [...owned, ...bare.map((place) => ({ ...place, owner: only }))].toSorted((one, two) => one.head - two.head)
}
