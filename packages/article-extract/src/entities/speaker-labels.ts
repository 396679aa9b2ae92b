import type { Doc } from '../doc/doc.ts'
import type { NameReading } from '../names/canonical-name.ts'
import type { NameSpan } from '../names/name-span.ts'
import { smallWords } from '../names/recase.ts'
import { isRoleWord } from '../names/roles.ts'
import { knownPlace } from '../places/gazetteer.ts'

/** How sure a label is to be a person's name. */
const labelProbability = 0.8

const caps = /^\p{Lu}[\p{Lu}'’-]{2,}$/u
const quote = /^["“”'‘]$/u

/** Whether a word in capitals and a colon open the sentence: "HALLAM: Good morning." */
const isLabel = (doc: Doc, at: number): boolean => {
  const { first } = doc.sentences[doc.sentenceOf[at]!]!
  const opens = first === at || (first === at - 1 && quote.test(doc.tokens[first]!.text))
  return opens && caps.test(doc.tokens[at]!.text)
}

/**
 * The labels of speakers in a transcript that are not in `taken`. A text is one when a label is the surname of somebody
 * it names; then each label that is neither a place nor a role is a person too.
 */
export const speakerLabels = (doc: Doc, readings: readonly NameReading[], taken: Uint8Array): readonly NameSpan[] => {
  const labels: number[] = []
  for (let at = 0; at < doc.tokens.length - 1; at++)
    if (doc.tokens[at + 1]!.text === ':' && isLabel(doc, at)) labels.push(at)
  if (labels.length < 2) return []
  const surnames = new Set(
    readings.flatMap(({ kind, words }) => (kind === 'person' ? [words.at(-1)!.toLowerCase()] : [])),
  )
  if (!labels.some((at) => surnames.has(doc.tokens[at]!.lower))) return []
  const small = smallWords(doc)
  const isPerson = (at: number): boolean => {
    const token = doc.tokens[at]!
    return surnames.has(token.lower) || !(isRoleWord(token) || knownPlace(token.lower) || small.has(token.lower))
  }
  return labels
    .filter((at) => taken[at] === 0 && isPerson(at))
    .map((at) => ({ kind: 'person', first: at, end: at + 1, probability: labelProbability }))
}
