import type { Doc, TokenRange } from '../doc/doc.ts'
import type { CleanName } from '../names/clean-name.ts'
import type { NameSpan } from '../names/name-span.ts'
import { isRoleWord } from '../names/roles.ts'
import { smallWords } from '../names/truecase.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { femaleNames, maleNames } from './first-names.ts'

/** The probability that a label is a person's name. */
const labelProbability = 0.8

const caps = /^\p{Lu}[\p{Lu}'’-]{2,}$/u
const quote = /^["“”'‘]$/u

const maxWords = 3

/**
 * The capitalized words that begin a sentence before the colon at `colon`: "HALLAM: Good morning.", "ADA HALLAM: Yes."
 */
const labelBefore = (doc: Doc, colon: number): TokenRange | undefined => {
  const sentence = doc.sentences[doc.sentenceOf[colon - 1]!]!
  const first = quote.test(doc.tokens[sentence.first]!.text) ? sentence.first + 1 : sentence.first
  if (first >= colon || colon - first > maxWords) return undefined
  for (let at = first; at < colon; at++) if (!caps.test(doc.tokens[at]!.text)) return undefined
  return { first, end: colon }
}

/**
 * The labels of speakers in a transcript, at tokens that `isFree` allows. A text is a transcript if a label is the
 * surname of a person in it, or a first name and a surname. Then every label that is not a place or a role is also a
 * person.
 */
export const speakerLabels = (
  doc: Doc,
  readings: readonly CleanName[],
  isFree: (at: number) => boolean,
): readonly NameSpan[] => {
  const labels: TokenRange[] = []
  for (let at = 1; at < doc.tokens.length; at++) {
    const label = doc.tokens[at]!.text === ':' ? labelBefore(doc, at) : undefined
    if (label) labels.push(label)
  }
  if (labels.length < 2) return []
  const isFull = ({ first, end }: TokenRange): boolean => {
    const { lower } = doc.tokens[first]!
    return end - first > 1 && (maleNames.has(lower) || femaleNames.has(lower))
  }
  const lastOf = ({ end }: TokenRange): string => doc.tokens[end - 1]!.lower
  const surnames = new Set([
    ...readings.flatMap(({ kind, words }) => (kind === 'person' ? [words.at(-1)!.toLowerCase()] : [])),
    ...labels.filter(isFull).map(lastOf),
  ])
  if (!labels.some((label) => surnames.has(lastOf(label)))) return []
  const small = smallWords(doc)
  const isPerson = (label: TokenRange): boolean => {
    if (label.end - label.first > 1) return isFull(label)
    const token = doc.tokens[label.first]!
    return surnames.has(token.lower) || !(isRoleWord(token) || knownPlace(token.lower) || small.has(token.lower))
  }
  const isOpen = ({ first, end }: TokenRange): boolean => {
    for (let at = first; at < end; at++) if (!isFree(at)) return false
    return true
  }
  return labels
    .filter((label) => isOpen(label) && isPerson(label))
    .map((label) => ({ ...label, kind: 'person', probability: labelProbability }))
}
