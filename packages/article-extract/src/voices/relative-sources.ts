import { isSpeakerPhrase } from '../attribution/grammar/clauses.ts'
import { nounOf, phraseFrom, phraseStart } from '../attribution/grammar/noun-phrase.ts'
import { type Doc, sentenceAt, type TokenRange, wordsIn } from '../doc/doc.ts'

const relative = /^(?:WDT|WP)$/
const quantified = /^(?:all|both|half|many|most|several|some|few|none|others) of (?:whom|which)$/

/** Whether the words are a relative pronoun after a quantity: "many of whom". */
const isQuantity = (doc: Doc, range: TokenRange): boolean =>
  range.end - range.first === 3 && quantified.test(wordsIn(doc, range).toLowerCase())

/** Whether the words always mean other words: "many of whom", "one of them, Ilse Marten". */
export const meansOtherWords = (doc: Doc, range: TokenRange): boolean =>
  isQuantity(doc, range) || nameOfPart(doc, range) !== undefined

const partOf = /^(?:one|another|both|two|three|some) of (?:them|these|those|whom|us)$/

/** The name after a part of people who were mentioned before: "one of them, Ilse Marten". */
const nameOfPart = (doc: Doc, { first, end }: TokenRange): TokenRange | undefined => {
  const comma = first + 3
  const isPart = end > comma + 1 && doc.tokens[comma]?.text === ','
  if (!isPart || !partOf.test(wordsIn(doc, { first, end: comma }).toLowerCase())) return undefined
  return doc.tokens[comma + 1]?.tag === 'PROPN' ? { first: comma + 1, end } : undefined
}

const isRelative = (doc: Doc, range: TokenRange): boolean =>
  meansOtherWords(doc, range) || (range.end - range.first === 1 && relative.test(doc.tokens[range.first]?.penn ?? ''))

/**
 * The plural subject of the sentence before "They" at the start of a sentence: "Twenty-seven states are challenging the
 * rules. They argue".
 */
const subjectBefore = (doc: Doc, first: number): TokenRange | undefined => {
  const { tokens, sentences, sentenceOf, quotationOf } = doc
  const index = sentenceOf[first] ?? -1
  const before = sentences[index - 1]
  if (tokens[first]?.lower !== 'they' || sentences[index]?.first !== first || !before) return undefined
  const phrase = phraseFrom(tokens, before.first, before.end)
  const isOutside = (quotationOf[before.first] ?? -1) < 0 && (quotationOf[first] ?? -1) < 0
  return phrase && isOutside && /S$/.test(tokens[nounOf(tokens, phrase)]?.penn ?? '') ? phrase : undefined
}

/** The start of a list whose last phrase begins at `first`: "from Ann Lee and Bo Marten, both of whom". */
const startOfList = ({ tokens }: Doc, first: number, floor: number): number =>
  tokens[first - 1]?.lower === 'and' ? (phraseStart(tokens, first - 2, floor) ?? first) : first

/**
 * The antecedent of a relative pronoun, or of "they": "signs in some places", in "signs in some places that say". Other
 * words are returned unchanged.
 */
export const relatedPhrase = (doc: Doc, range: TokenRange): TokenRange => {
  const name = nameOfPart(doc, range)
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
