import type { Doc, TokenRange } from '../../doc/doc.ts'
import { acronymLetters, bracketedAcronym, spelledOut } from '../../names/acronyms.ts'
import type { NameSpan } from '../../names/name-span.ts'
import { joiners } from '../../names/name-words.ts'

/** The probability of a name that an acronym abbreviates. */
export const spelledProbability = 0.97
/** The maximum number of acronyms that a text can define without brackets; more are an attack or a list. */
const maxAcronyms = 50

/** Names that are followed by their acronym in brackets, and the acronyms. */
export const bracketed = (doc: Doc): readonly NameSpan[] => {
  const found: NameSpan[] = []
  for (let open = 0; open < doc.tokens.length; open++) {
    const acronym = bracketedAcronym(doc, open)
    const name = acronym === undefined ? undefined : spelledOut(doc, open, acronymLetters(acronym)!)
    if (!name || name.end - name.first < 2) continue
    found.push({ ...name, kind: 'organization', probability: spelledProbability })
    found.push({ first: open + 1, end: open + 2, kind: 'organization', probability: spelledProbability })
  }
  return found
}

/** The end of the words from `first` whose initials are `letters`: "University and College Union" for "UCU". */
const spelledFrom = (doc: Doc, first: number, letters: string): TokenRange | undefined => {
  let [at, next, small] = [first, 0, 0]
  const sentence = doc.sentenceOf[first]
  for (; at < doc.tokens.length && doc.sentenceOf[at] === sentence && small < 3; at++) {
    const { text, lower } = doc.tokens[at]!
    if (/^\p{Lu}/u.test(text)) {
      if (text.charAt(0) !== letters[next]) return undefined
      next++
      small = 0
      if (next === letters.length) return { first, end: at + 1 }
    } else if (joiners.has(lower)) small++
    else return undefined
  }
  return undefined
}

/** Names that an acronym elsewhere in the text abbreviates, if part of them was found as an organization. */
export const spelledElsewhere = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const acronyms = new Set<string>()
  const starts = new Map<string, number[]>()
  for (const { kind, first, end } of spans) {
    const { text } = doc.tokens[first]!
    const letters = end - first === 1 && kind !== 'person' ? acronymLetters(text) : undefined
    if (letters !== undefined && letters.length > 2 && acronyms.size < maxAcronyms) acronyms.add(letters)
    else starts.set(text.charAt(0), [...(starts.get(text.charAt(0)) ?? []).slice(-500), first])
  }
  return [...acronyms].flatMap((letters) =>
    (starts.get(letters.charAt(0)) ?? []).flatMap((first) => {
      const range = spelledFrom(doc, first, letters)
      return range && range.end - range.first > 1
        ? [{ ...range, kind: 'organization' as const, probability: spelledProbability }]
        : []
    }),
  )
}
