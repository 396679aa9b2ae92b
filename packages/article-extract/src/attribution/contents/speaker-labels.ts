import { type Doc, type Token, type TokenRange, wordsIn } from '../../doc/doc.ts'
import { labelFrom } from '../../doc/label.ts'
import { isFirstName } from '../../entities/first-names.ts'
import { isTitle } from '../../names/name-words.ts'

/** The label at the start of a block, and the words after it. */
export interface SpeakerLabel {
  readonly block: number
  readonly kind: 'question' | 'answer' | 'person' | 'other'
  /** Without the colon, and without brackets or a role after the name. */
  readonly label: TokenRange
  /** The index of the colon, or of the label itself if that ends with a period: "A." */
  readonly colon: number
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}[\p{L}'’.-]*$/u.test(token?.text ?? '')

/** The last words of names of at least two words in running text, and in the headline, in lower case. */
export const surnamesIn = ({ tokens }: Doc, headline: string): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (token?.tag === 'PROPN' && before?.tag === 'PROPN' && isCapital(token) && isCapital(before))
      found.add(token.lower)
  }
  for (const [name] of headline.matchAll(/(?<=\p{Lu}\p{L}+ )\p{Lu}[\p{L}'’-]+/gu)) found.add(name.toLowerCase())
  return found
}

/** Whether the word is a title, or the period of one: "Rep." */
const isTitleWord = ({ lower }: Token): boolean => lower === '.' || isTitle(lower.replaceAll('.', ''))

/**
 * Whether a label names a person: a surname whose full name is in the text, a name with a known first name, or a title
 * and a name.
 */
const isPerson = (words: readonly Token[], surnames: ReadonlySet<string>): boolean => {
  const titled = words.findIndex((token) => !isTitleWord(token))
  if (titled < 0) return false
  const name = words.slice(titled)
  const [first, last] = [name[0]?.lower ?? '', name.at(-1)?.lower ?? '']
  return titled > 0 || (name.length === 1 ? surnames.has(last) : isFirstName(first))
}

const kindOf = (words: readonly Token[], surnames: ReadonlySet<string>): SpeakerLabel['kind'] => {
  const only = words.length === 1 ? words[0]?.text : undefined
  if (only !== undefined && /^(?:Q|Question)$/i.test(only)) return 'question'
  if (only !== undefined && /^(?:A|Answer)$/i.test(only)) return 'answer'
  return isPerson(words, surnames) ? 'person' : 'other'
}

/** The label "Q." or "A." at the start of a block. */
const letterAt = (doc: Doc, block: number): SpeakerLabel | undefined => {
  const { first, end } = doc.blocks[block] ?? { first: 0, end: 0 }
  const letter = end - first > 1 ? /^([QA])\.$/u.exec(doc.tokens[first]?.text ?? '')?.[1] : undefined
  const kind = letter === 'Q' ? 'question' : 'answer'
  return letter === undefined ? undefined : { block, kind, label: { first, end: first + 1 }, colon: first }
}

const labelAt = (doc: Doc, block: number, surnames: ReadonlySet<string>): SpeakerLabel | undefined => {
  const { first: start, end } = doc.blocks[block] ?? { first: 0, end: 0 }
  const found = labelFrom(doc, Math.max(start, doc.bodyStart), end - 1)
  if (!found) return undefined
  const { name, colon } = found
  return { block, kind: kindOf(doc.tokens.slice(name.first, name.end), surnames), label: name, colon }
}

/** The labels of the text's blocks: "Q:", "AMERY:", "Oregon:". "A." is a label only in a text that also has "Q." */
export const findSpeakerLabels = (doc: Doc, headline: string): readonly SpeakerLabel[] => {
  const surnames = surnamesIn(doc, headline)
  const letters = doc.blocks.map((_, block) => letterAt(doc, block))
  const hasLetters = letters.some((one) => one?.kind === 'question') && letters.some((one) => one?.kind === 'answer')
  return letters.flatMap((letter, block) => (hasLetters ? letter : undefined) ?? labelAt(doc, block, surnames) ?? [])
}

/** Whether the label is a full name in capitals, as a transcript has at a speaker's first turn. */
const isInCapitals = (doc: Doc, { kind, label }: SpeakerLabel): boolean =>
  kind === 'person' && label.end - label.first > 1 && !/\p{Ll}/u.test(wordsIn(doc, label))

/**
 * The labels that occur more than once, as speakers' labels do. A person's later labels may have only the surname. In a
 * transcript, a full name in capitals needs no second label.
 */
export const repeatedLabels = (doc: Doc, labels: readonly SpeakerLabel[]): ReadonlySet<SpeakerLabel> => {
  const counts = new Map<string, number>()
  const key = ({ kind, label }: SpeakerLabel): string =>
    wordsIn(doc, kind === 'person' ? { first: label.end - 1, end: label.end } : label).toLowerCase()
  for (const one of labels) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1)
  const repeated = labels.filter((one) => (counts.get(key(one)) ?? 0) > 1)
  const isTranscript = repeated.some(({ kind }) => kind === 'person')
  return new Set(isTranscript ? labels.filter((one) => repeated.includes(one) || isInCapitals(doc, one)) : repeated)
}
