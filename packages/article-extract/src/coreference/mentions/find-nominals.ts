import type { Doc, Token, TokenRange } from '../../doc/doc.ts'
import { memoizeWords } from '../../doc/memoize-words.ts'
import { placeOf, sharesNoun } from './grammar.ts'
import type { Determiner, NominalMention } from './mention.ts'
import { joinsAdjectives } from './noun-phrases.ts'
import { type NounSense, roleKey, senseOf } from './nouns.ts'

const longestBefore = 12
const longestAfter = 8
const demonstrative = /^(?:this|that|these|those)$/
const indefinite = /^(?:an?|another|some|any|no|every|each|either|neither|many|several|few|most|both|one)$/

const bareGroups = new Set('people others those some many everyone everybody'.split(' '))

const isNoun = (token: Token | undefined): boolean => token?.penn.startsWith('NN') ?? false

/** Whether the token can be between a determiner and its noun. */
const modifies = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (token === undefined) return false
  // "Something Marten aides deny": a pronoun that the tagger reads as a noun.
  if (/^(?:some|any|every|no)(?:thing|body|one)$/.test(token.lower)) return false
  if (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.tag) || token.penn === 'POS') return true
  // "Its long- and short-term plans", but not "the pride of the town - dam builders".
  if (token.text === '-') return tokens[index - 1]?.end === token.start || tokens[index + 1]?.start === token.end
  if (token.text === '&' || joinsAdjectives(tokens, index)) return true
  const opens = /^(?:DET|ADJ|NUM)$/.test(tokens[index - 1]?.tag ?? '') || tokens[index - 1]?.penn === 'PRP$'
  return opens && (/^VB[NG]$/.test(token.penn) || token.tag === 'ADV')
}

/** Whether a quantifier begins a separate phrase after a noun: "A dam many engineers call strong". */
const opensPhrase = (tokens: readonly Token[], index: number): boolean =>
  /^(?:many|several|some|most|few)$/.test(tokens[index]?.lower ?? '') && isNoun(tokens[index - 1])

type IsToken = (token: number) => boolean

/** Whether the token is inside a name that goes on after it: "of" in "a Bank of Harwell spokesman". */
const continuesName = (index: number, inName: IsToken): boolean =>
  inName(index - 1) && inName(index) && inName(index + 1)

const startOf = (tokens: readonly Token[], head: number, from: number, inName: IsToken): number => {
  let first = head
  while (
    first > from &&
    head - first < longestBefore &&
    (modifies(tokens, first - 1) || continuesName(first - 1, inName))
  ) {
    if (opensPhrase(tokens, first)) break
    first--
  }
  if (first - 2 >= from && tokens[first - 1]?.tag === 'CCONJ' && sharesNoun(tokens, first - 1)) first -= 2
  const before = first > from ? tokens[first - 1] : undefined
  if (before?.tag === 'DET' || before?.penn === 'PRP$') return first - 1
  return startOfJoined(tokens, first, head, from)
}

/**
 * The start of a phrase whose modifiers are joined by "and": "the Customs and Border Protection commissioner". `first`
 * if they are not, or if the phrase is about several people.
 */
const startOfJoined = (tokens: readonly Token[], first: number, head: number, from: number): number => {
  const isJoined = tokens[first - 1]?.lower === 'and' && first < head && tokens[first]?.tag === 'PROPN'
  if (!isJoined || tokens[first - 2]?.tag !== 'PROPN' || tokens[head]?.penn.endsWith('S')) return first
  let at = first - 2
  while (at > from && head - at < longestBefore && modifies(tokens, at - 1)) at--
  return tokens[at - 1]?.tag === 'DET' && at > from ? at - 1 : first
}

const determinerOf = (tokens: readonly Token[], first: number, head: number): Determiner => {
  const word = tokens[first]?.lower ?? ''
  const owned = tokens[first]?.penn === 'PRP$' || tokens.slice(first, head).some(({ penn }) => penn === 'POS')
  if (owned) return 'possessive'
  if (word === 'the') return 'the'
  if (demonstrative.test(word)) return 'this'
  return indefinite.test(word) || (first < head && tokens[first]?.tag === 'NUM') ? 'indefinite' : 'bare'
}

/** The content words of the phrase after the noun at `head`: "of the inquiry". */
const complementOf = (tokens: readonly Token[], head: number, end: number): readonly string[] => {
  if (!/^(?:of|for|at|in|from|to|with)$/.test(tokens[head + 1]?.lower ?? '')) return []
  const words: string[] = []
  for (let at = head + 2; at < Math.min(end, head + 2 + longestAfter); at++) {
    const token = tokens[at]
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ|PART)$/.test(token.tag)) break
    if (/^(?:ADJ|NOUN|PROPN)$/.test(token.tag)) words.push(token.lower)
  }
  return words
}

/** The tagger reads a plural that begins a sentence as a name: "Campaigners, who gathered signatures". */
const isPlural = ({ penn, lower }: Token, opens: boolean): boolean =>
  penn.endsWith('S') || (opens && penn === 'NNP' && /[^s]s$/.test(lower))

const unknownSense = (token: Token): NounSense => ({ kind: 'thing', plural: token.penn === 'NNS' })

const personSense = ({ penn }: Token): NounSense =>
  penn === 'NNS' ? { kind: 'group', plural: true } : { kind: 'person', plural: false }

const familySense: NounSense = { kind: 'group', plural: true }

/**
 * The descriptions of people, organizations and works in a text, in text order. `inName` marks the tokens in names.
 * Nouns of unknown meaning count only where `isSource` is set. `isFamily` marks surnames in the plural: "the Martens".
 */
export const findNominals = (
  doc: Doc,
  inName: IsToken,
  isSource: IsToken,
  isFamily: IsToken,
): readonly NominalMention[] =>
  doc.sentences.flatMap((sentence, index) => {
    const found: NominalMention[] = []
    for (let head = sentence.first; head < sentence.end; head++) {
      const nominal = nominalAt(doc, head, sentence, index, inName, isSource, isFamily)
      // "The former Republican candidate" is one description, not two nested ones.
      while (nominal && found.at(-1)?.first === nominal.first && !hasOwner(doc.tokens, nominal)) found.pop()
      if (nominal) found.push(nominal)
    }
    return found
  })

const hasOwner = (tokens: readonly Token[], { first, head }: NominalMention): boolean =>
  tokens.slice(first, head).some(({ penn }) => penn === 'POS')

const isAge = memoizeWords((lower) => /^\d+-year-olds?$/.test(lower))

/** Whether the phrase is an age that identifies a person: "The 46-year-old". */
const isAged = (tokens: readonly Token[], head: number): boolean =>
  isAge(tokens[head]?.lower ?? '') && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[head + 1]?.tag ?? '')

/** Adjectives that are also nouns for people. */
const isAdjectiveForPeople =
  /^(?:native|general|accused|elderly|deceased|homeless|militant|conservative|liberal|moderate|radical|islamist|professional|local|regular|veteran|intellectual)$/

const nominalAt = (
  doc: Doc,
  head: number,
  sentence: TokenRange,
  index: number,
  inName: IsToken,
  isSource: IsToken,
  isFamily: IsToken,
): NominalMention | undefined => {
  const { tokens } = doc
  const token = tokens[head]
  const isBareGroup = token !== undefined && bareGroups.has(token.lower)
  const isFollowed = tokens[head + 1]?.lower === 'who'
  // The last word of a source is its noun, whatever the tagger reads: "the Leeds native wrote", "the mayor asks".
  const isLast = isSource(head) && !isSource(head + 1)
  // "A militant from the group said": with an article in front and a preposition behind, it is a noun.
  const isFramed = isSource(head) && tokens[head - 1]?.tag === 'DET' && tokens[head + 1]?.tag === 'ADP'
  if (
    token === undefined ||
    inName(head) ||
    !(
      isNoun(token) ||
      isAged(tokens, head) ||
      (isBareGroup && (isSource(head) || isFollowed)) ||
      ((isLast || isFramed) && isAdjectiveForPeople.test(token.lower))
    )
  )
    return undefined
  if (head + 1 < sentence.end && isNoun(tokens[head + 1]) && !inName(head + 1) && !isLast) return undefined
  const key = isAged(tokens, head)
    ? 'person'
    : roleKey(token.text, head > sentence.first ? (tokens[head - 1]?.text ?? '') : '')
  const sense = isAged(tokens, head)
    ? senseOf('person', 'person', false)
    : senseOf(token.lower, key, isPlural(token, head === sentence.first))
  // "A surrogate who said": "who" refers to people, whatever the noun means.
  const known =
    sense ?? (isFollowed && token.tag === 'NOUN' ? personSense(token) : isFamily(head) ? familySense : undefined)
  if (known === undefined && (!isSource(head) || token.tag === 'PROPN')) return undefined
  let first = startOf(tokens, head, sentence.first, inName)
  // "The place Harbor officials say is safe": the source begins a phrase of its own.
  while (first < head && isSource(head) && !isSource(first)) first++
  const range = { first, end: head + 1 }
  return {
    form: 'nominal',
    ...range,
    head,
    sentence: index,
    block: doc.blockOf[head] ?? 0,
    quotation: doc.quotationOf[head] ?? -1,
    ...placeOf(doc, range, sentence),
    key,
    sense: known ?? (isBareGroup ? { kind: 'group', plural: true } : unknownSense(token)),
    determiner: determinerOf(tokens, first, head),
    modifiers: tokens.slice(first, head).flatMap(({ tag, lower }) => (/^(?:ADJ|NOUN|PROPN)$/.test(tag) ? [lower] : [])),
    complement: complementOf(tokens, head, sentence.end),
  }
}
