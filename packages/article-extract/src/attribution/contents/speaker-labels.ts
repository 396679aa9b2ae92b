import { type Doc, type Token, type TokenRange, wordsIn } from '../../doc/doc.ts'
import { femaleNames, maleNames } from '../../entities/first-names.ts'

/** The label at the start of a block, and the words after it. */
export interface SpeakerLabel {
  readonly block: number
  readonly kind: 'question' | 'answer' | 'person' | 'other'
  /** Without the colon. */
  readonly label: TokenRange
  /** The index of the colon. */
  readonly colon: number
}

const maxLabel = 6
const title = /^(?:mr|mrs|ms|dr|sen|rep|gov|prof|judge|president|senator|sir|dame|lord|lady)\.?$/

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}[\p{L}'’.-]*$/u.test(token?.text ?? '')

/** The last words of names of at least two words in running text, and in the headline, in lower case. */
export const surnamesIn = ({ tokens }: Doc, headline: string): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (token?.tag === 'PROPN' && before?.tag === 'PROPN' && isCapital(token) && isCapital(before))
      found.add(token.lower)
  }
  for (const [, name] of headline.matchAll(/\p{Lu}\p{L}+ (\p{Lu}[\p{L}'’-]+)/gu)) found.add((name ?? '').toLowerCase())
  return found
}

const isFirstName = (lower: string): boolean => maleNames.has(lower) || femaleNames.has(lower)

/**
 * Whether a label names a person: a surname whose full name is in the text, a name with a known first name, or a title
 * and a name.
 */
const isPerson = (words: readonly Token[], surnames: ReadonlySet<string>): boolean => {
  const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? '']
  if (words.length === 1) return surnames.has(last)
  return words.every((token) => isCapital(token) || token.tag === 'PUNCT') && (isFirstName(first) || title.test(first))
}

const kindOf = (words: readonly Token[], surnames: ReadonlySet<string>): SpeakerLabel['kind'] => {
  const only = words.length === 1 ? words[0]?.text : undefined
  if (only !== undefined && /^(?:Q|Question)$/i.test(only)) return 'question'
  if (only !== undefined && /^(?:A|Answer)$/i.test(only)) return 'answer'
  return isPerson(words, surnames) ? 'person' : 'other'
}

const labelAt = (doc: Doc, block: number, surnames: ReadonlySet<string>): SpeakerLabel | undefined => {
  const { tokens, blocks, bodyStart } = doc
  const { first: start, end } = blocks[block] ?? { first: 0, end: 0 }
  const first = Math.max(start, bodyStart)
  for (let at = first + 1; at <= Math.min(first + maxLabel, end - 2); at++) {
    if (tokens[at]?.text !== ':') continue
    const words = tokens.slice(first, at)
    if (!words.every((token) => isCapital(token) || token.tag === 'PUNCT')) return undefined
    return { block, kind: kindOf(words, surnames), label: { first, end: at }, colon: at }
  }
  return undefined
}

/** The labels of the text's blocks: "Q:", "AMERY:", "Oregon:". */
export const findSpeakerLabels = (doc: Doc, headline: string): readonly SpeakerLabel[] => {
  const surnames = surnamesIn(doc, headline)
  return doc.blocks.flatMap((_, block) => labelAt(doc, block, surnames) ?? [])
}

/**
 * The labels that occur more than once, as speakers' labels do. A person's later labels may have only the surname.
 */
export const repeatedLabels = (doc: Doc, labels: readonly SpeakerLabel[]): ReadonlySet<SpeakerLabel> => {
  const counts = new Map<string, number>()
  const key = ({ kind, label }: SpeakerLabel): string =>
    wordsIn(doc, kind === 'person' ? { first: label.end - 1, end: label.end } : label).toLowerCase()
  for (const one of labels) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1)
  return new Set(labels.filter((one) => (counts.get(key(one)) ?? 0) > 1))
}
