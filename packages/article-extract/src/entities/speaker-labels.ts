import type { Doc, TokenRange } from '../doc/doc.ts'
import { labelFrom } from '../doc/label.ts'
import type { CleanName } from '../names/clean-name.ts'
import type { NameSpan } from '../names/name-span.ts'
import { isTitle } from '../names/name-words.ts'
import { isRoleWord } from '../names/roles.ts'
import { smallWords } from '../names/truecase.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { isFirstName } from './first-names.ts'

/** The probability that a label is a person's name. */
const labelProbability = 0.8

const caps = /^\p{Lu}[\p{Lu}'’-]{2,}$/u
const quote = /^["“”'‘]$/u

const maxWords = 3

/**
 * The name in capitals that begins a sentence before the colon at `colon`: "HALLAM: Good morning.", "ADA HALLAM: Yes.",
 * "REP. ADA HALLAM (D-ME): Yes."
 */
const labelBefore = (doc: Doc, colon: number): TokenRange | undefined => {
  const sentence = doc.sentences[doc.sentenceOf[colon - 1]!]!
  const start = quote.test(doc.tokens[sentence.first]!.text) ? sentence.first + 1 : sentence.first
  const label = labelFrom(doc, start, doc.tokens.length)
  if (label?.colon !== colon) return undefined
  let { first } = label.name
  const { end } = label.name
  while (first < end - 1 && isTitle(doc.tokens[first]!.lower.replaceAll('.', ''))) {
    first++
    if (doc.tokens[first]!.text === '.') first++
  }
  if (end - first > maxWords) return undefined
  for (let at = first; at < end; at++) if (!caps.test(doc.tokens[at]!.text)) return undefined
  return first < end ? { first, end } : undefined
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
    return end - first > 1 && isFirstName(lower)
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
