import type { Doc, Token } from '../../doc/doc.ts'
import type { EntityRecord } from '../../entities/entity-table.ts'
import type { Mention, NominalMention } from './mention.ts'
import { roleKey, rolesByParticiple, rolesByVerb } from './nouns.ts'
import { readParty } from './party-roles.ts'

/** A description in the text: "mayor" with the words "leeds", "lord". */
export interface Description {
  readonly key: string
  readonly words: ReadonlySet<string>
}

/** A described entity and its description. `predicate` is the description's own mention, which refers to `subject`. */
export interface Predication {
  readonly subject: number
  readonly predicate: number
  readonly description: Description
}

const splitAt = /\s+(?:of|for|at|in|and|from|to)\s+|,\s*/u
const contentWord = /^(?:NOUN|PROPN|ADJ)$/

/** A role from a name's record: "mayor of Leeds", "US President", "D-Ohio". */
export const readRole = (role: string): Description | undefined => {
  const [front = '', ...rest] = role.split(splitAt)
  const words = front.split(/\s+/u).filter((word) => word !== '')
  const last = words.at(-1)
  if (last === undefined) return undefined
  const others = [...words.slice(0, -1), ...rest.flatMap((part) => part.split(/\s+/u))]
  return { key: roleKey(last, words.at(-2) ?? ''), words: new Set(others.map((word) => word.toLowerCase())) }
}

const ofState = /^(?:senator|representative|congressman|congresswoman|governor|lawmaker)$/

/**
 * The roles of an entity's record, for comparison. "Sen." and "R-Vt." together give "Vermont senator" and "Vermont
 * Republican".
 */
export const rolesOf = ({ roles }: EntityRecord): readonly Description[] => {
  const party = roles.map(readParty).find((read) => read !== undefined)
  const titles = roles.flatMap((role) => (readParty(role) ? [] : (readRole(role) ?? [])))
  if (party === undefined) return titles
  const placed = titles.map(({ key, words }) =>
    ofState.test(key) ? { key, words: new Set([...words, ...party.state, party.party]) } : { key, words },
  )
  return [...placed, { key: party.party, words: new Set(party.state) }]
}

/** The words of a description, including those after its noun. */
export const descriptionOf = ({ key, modifiers, complement }: NominalMention): Description => ({
  key,
  words: new Set([...modifiers, ...complement]),
})

const wordsBehind = (tokens: readonly Token[], from: number): ReadonlySet<string> => {
  const words = new Set<string>()
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    const token = tokens[at]
    if (token === undefined || token.tag === 'VERB' || /^[.;:]$/.test(token.text)) break
    if (contentWord.test(token.tag)) words.add(token.lower)
  }
  return words
}

const adverbs = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (tokens[at]?.tag === 'ADV') at++
  return at
}

/** The role that the verb at `index` gives to its subject: "leads", "was arrested". */
const byVerb = (tokens: readonly Token[], index: number): Description | undefined => {
  const verb = adverbs(tokens, index)
  const role = rolesByVerb.get(tokens[verb]?.lower ?? '')
  if (role !== undefined) return { key: role, words: wordsBehind(tokens, verb + 1) }
  let participle = verb
  while (tokens[participle]?.tag === 'AUX' || tokens[participle]?.tag === 'ADV') participle++
  const suffered = participle > verb ? rolesByParticiple.get(tokens[participle]?.lower ?? '') : undefined
  return suffered === undefined ? undefined : { key: suffered, words: new Set() }
}

const be = /^(?:is|was|are|were|'s|became|become|remains|been)$/
const closesAside = /^(?:[,.;:)—–]|who)$/

/** The index after an age between commas: ", 32". */
const afterAge = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at

/** The end of the words of a noun phrase from `from` on, at most `longest`. */
const wordsTo = (tokens: readonly Token[], from: number, longest: number): number => {
  let at = from
  while (at < from + longest && /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/.test(tokens[at]?.tag ?? '')) at++
  return at
}

/** The end of a description, including the words after its noun. */
const endOf = (tokens: readonly Token[], { end }: NominalMention): number =>
  /^(?:of|for|at|in|on|from|to|with)$/.test(tokens[end]?.lower ?? '') ? wordsTo(tokens, end, 10) : end

/** The end of a description with the role that "and" joins to it: "a banker and former official of the town". */
const endWithJoined = (
  tokens: readonly Token[],
  mention: NominalMention,
  names: ReadonlyMap<number, number>,
): number => {
  const end = endOf(tokens, mention)
  const isJoined = tokens[end]?.lower === 'and' && !mention.sense.plural && !names.has(end + 1)
  return isJoined ? wordsTo(tokens, end + 1, 11) : end
}

/**
 * The descriptions that the text gives: a title before a name, an apposition, "X is the mayor", "X, who leads the
 * inquiry", "X manages the club", "X worked as a mason". `mentions` are in text order; the result has indexes into
 * them.
 */
export const findPredications = (doc: Doc, mentions: readonly Mention[]): readonly Predication[] => {
  const { tokens } = doc
  const startingAt = new Map<number, number>()
  // "The club's manager" and "the club" begin with one word: the longest counts.
  for (const [index, mention] of mentions.entries())
    if (mention.form === 'nominal') startingAt.set(mention.first, index)
  const nameAt = new Map<number, number>()
  for (const [index, { form, first }] of mentions.entries()) if (form === 'name') nameAt.set(first, index)
  /** The name at a token, for a description: a place does not name "a woman in Harwell, Ohio". */
  const ownNameAt = (at: number, { sense }: NominalMention): number | undefined => {
    const index = nameAt.get(at)
    const name = mentions[index ?? -1]
    return name?.form === 'name' && name.kind === 'place' && sense.kind === 'person' ? undefined : index
  }
  const nominalAt = (at: number): readonly [number, NominalMention] | undefined => {
    const index = startingAt.get(at)
    const mention = index === undefined ? undefined : mentions[index]
    return index !== undefined && mention?.form === 'nominal' ? [index, mention] : undefined
  }
  /** The last token at which a description of people or a body begins, by the token after it. */
  const startsTo = new Map<number, number>()
  for (const mention of mentions)
    if (mention.form === 'nominal' && mention.sense.kind !== 'thing')
      startsTo.set(mention.end, Math.max(mention.first, startsTo.get(mention.end) ?? -1))
  // "Colin Maddox of Leeds, the mayor": the words after the place describe him.
  const homeOf = ({ form, end }: Mention): number =>
    (form === 'name' && /^(?:of|from)$/.test(tokens[end]?.lower ?? '') ? nameAt.get(end + 1) : undefined) ?? -1
  const homes = new Set(mentions.map(homeOf))
  /** The name that the titles at a token belong to: "Secretary of State Ana Brandt". */
  const titledAt = new Map<number, number>()
  for (const [index, mention] of mentions.entries())
    if (mention.form === 'name') for (let at = mention.lead; at < mention.first; at++) titledAt.set(at, index)
  const found: Predication[] = []
  const says = (subject: number, predicate: number, description: Description): void => {
    found.push({ subject, predicate, description })
  }
  for (const [index, mention] of mentions.entries()) {
    if (mention.form === 'nominal') {
      // "the group's chief economist Sean Catterick", "the club's manager, Colin Maddox,", "a woman named Ana"
      const end = endOf(tokens, mention)
      const called = /^(?:named|called)$/.test(tokens[mention.end]?.lower ?? '')
        ? ownNameAt(mention.end + 1, mention)
        : undefined
      // "A spokesman for candidate Ana Brandt": the name belongs to the candidate.
      const behind = (startsTo.get(end) ?? -1) < mention.end ? ownNameAt(end, mention) : undefined
      const direct = ownNameAt(mention.end, mention) ?? titledAt.get(mention.head) ?? behind ?? called
      // "The chief engineer, Dr. Ana Brandt": the title begins the name.
      const set = tokens[end]?.text === ',' ? (ownNameAt(end + 1, mention) ?? titledAt.get(end + 1)) : undefined
      const named = direct ?? set
      const closes = direct !== undefined || closesAside.test(tokens[mentions[set ?? -1]?.end ?? -1]?.text ?? '')
      if (named !== undefined && closes && !mention.sense.plural) says(named, index, descriptionOf(mention))
      if (mention.determiner === 'indefinite' || mention.role !== 'subject') continue
    }
    if ((mention.form === 'pronoun' && mention.pronoun === 'who') || homes.has(index)) continue
    const behind = afterAge(
      tokens,
      mention.form === 'nominal' ? endOf(tokens, mention) : (mentions[homeOf(mention)]?.end ?? mention.end),
    )
    const comma = tokens[behind]?.text === ','
    if (comma && mention.form === 'name') {
      const apposed = nominalAt(behind + 1)
      const closing = tokens[apposed ? endWithJoined(tokens, apposed[1], nameAt) : -1]
      // "When Colin Maddox, a former aide to the mayor said": the comma after the aside is missing.
      const start = doc.sentences[mention.sentence]?.first ?? -1
      const isLead = mention.first === (/^(?:ADP|SCONJ|ADV)$/.test(tokens[start]?.tag ?? '') ? start + 1 : start)
      const isOwn = /^(?:indefinite|possessive)$/.test(apposed?.[1].determiner ?? '')
      const isUnclosed = isLead && isOwn && /^(?:VERB|AUX)$/.test(closing?.tag ?? '')
      if (apposed && (isUnclosed || closesAside.test(closing?.text ?? '.')))
        says(index, apposed[0], descriptionOf(apposed[1]))
    }
    const who = tokens[comma ? behind + 1 : behind]?.lower === 'who' ? (comma ? behind + 2 : behind + 1) : undefined
    const verb = adverbs(tokens, who ?? behind)
    const isCopula = be.test(tokens[verb]?.lower ?? '')
    const copula = isCopula ? verb : mention.role === 'subject' ? mention.verb : -1
    if (be.test(tokens[copula]?.lower ?? '')) {
      const predicate = nominalAt(adverbs(tokens, copula + 1)) ?? nominalAt(copula + 1)
      if (predicate) says(index, predicate[0], descriptionOf(predicate[1]))
    }
    // "The founder's son, Usman Holt, runs the business": the name is between commas.
    const isApposed = comma && mention.form === 'name' && tokens[mention.first - 1]?.text === ','
    const predicateAt = who ?? (isApposed ? behind + 1 : mention.role === 'subject' ? mention.end : undefined)
    const role = predicateAt === undefined ? undefined : byVerb(tokens, predicateAt)
    if (role) says(index, -1, role)
    if (mention.role === 'subject' && mention.verb >= 0 && tokens[mention.verb + 1]?.lower === 'as') {
      const predicate = nominalAt(mention.verb + 2)
      // "Colin Maddox laughed as the mayor left": the mayor is someone else.
      if (predicate && predicate[1].role !== 'subject') says(index, predicate[0], descriptionOf(predicate[1]))
    }
  }
  return found
}
