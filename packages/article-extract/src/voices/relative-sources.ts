import { isSpeakerPhrase } from '../attribution/grammar/clauses.ts'
import { nounOf, phraseFrom, phraseStart } from '../attribution/grammar/noun-phrase.ts'
import { isSpeaker, subjectOf as subjectBeforeVerb } from '../attribution/nested/subject-of.ts'
import { nounSenseAt } from '../coreference/mentions/nouns.ts'
import { type Doc, sentenceAt, type TokenRange, wordsIn } from '../doc/doc.ts'

const relative = /^(?:WDT|WP)$/
/** The maximum number of words from "is" to "who": "is one of the farmers who". */
const maxMembers = 6
const quantified = /^(?:all|both|half|many|most|several|some|few|none|others) of (?:whom|which)$/

/** Whether the words are a relative pronoun after a quantity: "many of whom". */
const isQuantity = (doc: Doc, range: TokenRange): boolean =>
  range.end - range.first === 3 && quantified.test(wordsIn(doc, range).toLowerCase())

/** The one who is among the people before "who": "Ilse Marten is among those who", "Marten is one of the few who". */
const memberOf = (doc: Doc, { first, end }: TokenRange): TokenRange | undefined => {
  const sentence = sentenceAt(doc, first)
  if (!sentence || end - first !== 1 || doc.tokens[first]?.penn !== 'WP') return undefined
  const before = wordsIn(doc, { first: Math.max(sentence.first, first - maxMembers), end: first }).toLowerCase()
  const words = /\b(?:is|was|are|were) (?:among|one of) (?:the|those|these|several|many|some)(?: \w+)?$/.exec(
    before,
  )?.[0]
  return words ? subjectBeforeVerb(doc, first - words.split(' ').length, sentence.first)?.source : undefined
}

/** The name with a description before "who": "Ilse Marten, an engineer from Orla who said". */
const namedBefore = (doc: Doc, { first, end }: TokenRange): TokenRange | undefined => {
  const { tokens } = doc
  const sentence = sentenceAt(doc, first)
  if (!sentence || end - first !== 1 || tokens[first]?.penn !== 'WP') return undefined
  const start = phraseStart(tokens, first - 1, sentence.first)
  const isApposed = start !== undefined && /^an?$/.test(tokens[start]?.lower ?? '') && tokens[start - 1]?.text === ','
  if (!isApposed || tokens[start - 2]?.penn !== 'NNP') return undefined
  let name = start - 2
  while (name > sentence.first && tokens[name - 1]?.penn === 'NNP') name--
  return { first: name, end: start - 1 }
}

const nameIn = (doc: Doc, range: TokenRange): TokenRange | undefined =>
  nameOfPart(doc, range) ?? memberOf(doc, range) ?? namedBefore(doc, range)

/** Whether the words always mean other words: "many of whom", "one of them, Ilse Marten". */
export const meansOtherWords = (doc: Doc, range: TokenRange): boolean =>
  isQuantity(doc, range) || nameIn(doc, range) !== undefined

const partOf = /^(?:(?:one|another|both|two|three|some) of (?:them|these|those|whom|us)|one|another)$/

/** The name after a part of people who were mentioned before: "one of them, Ilse Marten", "another, Ilse Marten". */
const nameOfPart = (doc: Doc, { first, end }: TokenRange): TokenRange | undefined => {
  const comma = [first + 1, first + 3].find((at) => doc.tokens[at]?.text === ',') ?? end
  const isPart = end > comma + 1 && partOf.test(wordsIn(doc, { first, end: comma }).toLowerCase())
  return isPart && doc.tokens[comma + 1]?.tag === 'PROPN' ? { first: comma + 1, end } : undefined
}

const isRelative = (doc: Doc, range: TokenRange): boolean =>
  meansOtherWords(doc, range) || (range.end - range.first === 1 && relative.test(doc.tokens[range.first]?.penn ?? ''))

/** The number of sentences before a pronoun in which its antecedent is looked for. */
const reach = 3
/** The number of tokens before a sentence's subject: after "On Monday,". */
const maxOpening = 8
const quantity = /^(?:some|many|most|several|few|others|both)$/

/** The noun phrase that begins a sentence, or its main clause: "On Monday, the council voted". */
const subjectOf = (doc: Doc, sentence: TokenRange): TokenRange | undefined => {
  for (let at = sentence.first; at < Math.min(sentence.end, sentence.first + maxOpening); at++) {
    const isStart = at === sentence.first || doc.tokens[at - 1]?.text === ','
    const phrase = isStart ? phraseFrom(doc.tokens, at, sentence.end) : undefined
    if (phrase) return phrase
  }
  return undefined
}

const isPlural = ({ tokens }: Doc, phrase: TokenRange): boolean =>
  /S$/.test(tokens[nounOf(tokens, phrase)]?.penn ?? '') || quantity.test(tokens[phrase.first]?.lower ?? '')

/** Whether "it" can be a phrase: a body, a work or a place, but not a person. */
const canBeIt = (doc: Doc, phrase: TokenRange): boolean => {
  const noun = nounOf(doc.tokens, phrase)
  const kind = nounSenseAt(doc.tokens, noun)?.kind
  if (isPlural(doc, phrase) || kind === 'person' || kind === 'group') return false
  return doc.tokens[noun]?.tag === 'PROPN' || (kind !== undefined && kind !== 'thing') || isSpeakerPhrase(doc, phrase)
}

/**
 * The subject of the sentence of "they" or "it", before these words, or else of the sentence before it, outside of
 * quotations: "Workers are leaving because they fear", "Twenty-seven states are challenging the rules. They argue". A
 * sentence whose subject is the same pronoun leads to the one before it.
 */
const subjectBefore = (doc: Doc, first: number): TokenRange | undefined => {
  const { tokens, sentences, sentenceOf, quotationOf } = doc
  const pronoun = tokens[first]?.lower ?? ''
  const index = sentenceOf[first] ?? -1
  if (!/^(?:they|it)$/.test(pronoun) || (quotationOf[first] ?? -1) >= 0) return undefined
  const sentence = sentences[index]
  const own = sentence && (quotationOf[sentence.first] ?? -1) < 0 ? subjectOf(doc, sentence) : undefined
  if (own && own.end <= first && pronoun === 'they' && isPlural(doc, own) && isSpeaker(doc, own)) return own
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const before = sentences[at]
    const phrase = before && (quotationOf[before.first] ?? -1) < 0 ? subjectOf(doc, before) : undefined
    if (!phrase) return undefined
    if (tokens[phrase.first]?.lower === pronoun) continue
    return (pronoun === 'it' ? canBeIt(doc, phrase) : isPlural(doc, phrase)) ? phrase : undefined
  }
  return undefined
}

/** The start of a list whose last phrase begins at `first`: "from Ann Lee and Bo Marten, both of whom". */
const startOfList = ({ tokens }: Doc, first: number, floor: number): number =>
  tokens[first - 1]?.lower === 'and' ? (phraseStart(tokens, first - 2, floor) ?? first) : first

/**
 * The antecedent of a relative pronoun, or of "they": "signs in some places", in "signs in some places that say". Other
 * words are returned unchanged.
 */
export const relatedPhrase = (doc: Doc, range: TokenRange): TokenRange => {
  const name = nameIn(doc, range)
  if (name) return name
  const { first, end } = range
  const subject = end - first === 1 ? subjectBefore(doc, first) : undefined
  if (subject) return subject
  const sentence = sentenceAt(doc, first)
  if (!sentence || !isRelative(doc, range)) return range
  const behind = doc.tokens[first - 1]?.text === ',' ? first - 1 : first
  const start = phraseStart(doc.tokens, behind - 1, sentence.first)
  if (start === undefined) return range
  if (isQuantity(doc, range)) return { first: startOfList(doc, start, sentence.first), end: behind }
  const phrase = { first: start, end: behind }
  // "Under pressure, who": the antecedent of "who" must be people.
  return doc.tokens[first]?.penn === 'WP' && !isSpeakerPhrase(doc, phrase) ? range : phrase
}
