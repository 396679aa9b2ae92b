import { type Doc, opensSentence, type TokenRange } from '../doc/doc.ts'
import { casingsOf } from './name-regions.ts'
import type { NameSpan } from './name-span.ts'

const verbs = new Set('ban defend end fight fix free keep protect reclaim rebuild save stop support'.split(' '))
const inside = /^(?:a|an|the|our|your|of|in|for|and|&)$/
const capital = /^\p{Lu}/u
const formProbability = 0.85

/** Whether a campaign's name, which is a sentence, begins here: "Save Our Rivers", "Just Stop Coal". */
export const opensCampaign = ({ tokens }: Doc, first: number): boolean => {
  const verb = tokens[first]?.lower === 'just' ? first + 1 : first
  return verbs.has(tokens[verb]?.lower ?? '') && capital.test(tokens[verb]?.text ?? '')
}

/** The end of the capitalized words from `first` and the small words between them, before `ceiling`. */
export const capitalizedEnd = ({ tokens }: Doc, first: number, ceiling: number, small: RegExp): number => {
  let end = first
  for (let at = first; at < ceiling; at++) {
    if (capital.test(tokens[at]!.text)) end = at + 1
    else if (!small.test(tokens[at]!.text)) break
  }
  return end
}

/** The campaign that begins at `first`, at least two words after its verb or one after "Stop the". */
const campaignAt = (doc: Doc, first: number): TokenRange | undefined => {
  if (!opensCampaign(doc, first)) return undefined
  const sentence = doc.sentences[doc.sentenceOf[first] ?? -1]
  if (!sentence || casingsOf(doc)[doc.sentenceOf[first]!] !== 'usual') return undefined
  const end = capitalizedEnd(doc, first, sentence.end, inside)
  return end - first > 2 ? { first, end } : undefined
}

/**
 * Campaigns that are named in a sentence, where only a name has a capitalized verb: "a spokesman for Stop the Dam". At
 * the start of a sentence they need another place that shows the name.
 */
export const campaignNames = (doc: Doc): readonly NameSpan[] => {
  const found = doc.tokens.flatMap((_, at) => campaignAt(doc, at) ?? [])
  if (found.length === 0) return []
  const opens = ({ first }: TokenRange): boolean => opensSentence(doc, first)
  const wordsOf = ({ first, end }: TokenRange): string =>
    doc.tokens
      .slice(first, end)
      .map(({ lower }) => lower)
      .join(' ')
  const isInName = ({ first }: TokenRange): boolean => doc.tokens[first - 1]?.lower === 'just'
  const known = new Set(found.flatMap((range) => (opens(range) ? [] : [wordsOf(range)])))
  return found
    .filter((range) => !isInName(range) && known.has(wordsOf(range)))
    .map((range) => ({ ...range, kind: 'organization', probability: formProbability }))
}
