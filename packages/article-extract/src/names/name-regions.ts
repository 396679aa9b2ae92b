import type { Doc, TokenRange } from '../doc/doc.ts'
import { memoizeWords } from '../doc/memoize-words.ts'
import { functionTags, joiners } from './name-words.ts'

const hasUpper = /\p{Lu}/u
const capsWord = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u
const hasLetters = memoizeWords((text) => /^[a-z]{2}|\p{L}{2}/u.test(text))

/** How a sentence is capitalized: as usual, in all capitals, or in title case. */
type Casing = 'usual' | 'caps' | 'title'

const enough = 4
const share = 0.7
const titleShare = 0.9
/** In shorter sentences, every long word may be capitalized by chance. */
const titleWords = 6
const maxJoiners = 3

const known = new WeakMap<Doc['sentences'], readonly Casing[]>()

/** The casing of each sentence of a Doc. */
export const casingsOf = ({ sentences, tokens }: Doc): readonly Casing[] => {
  const found = known.get(sentences) ?? sentences.map((sentence) => findCasing(tokens, sentence))
  known.set(sentences, found)
  return found
}

const findCasing = (tokens: Doc['tokens'], { first, end }: TokenRange): Casing => {
  let [words, caps, capitals] = [0, 0, 0]
  for (let at = first; at < end; at++) {
    const { text, lower } = tokens[at]!
    if (text === lower && (text.length < 4 || !hasLetters(text))) continue
    if (text === lower) {
      words++
      continue
    }
    if (!hasLetters(text)) continue
    words++
    if (capsWord.test(text)) caps++
    else if (hasUpper.test(text.charAt(0))) capitals++
  }
  if (words < enough) return 'usual'
  return caps / words >= share
    ? 'caps'
    : (caps + capitals) / words >= titleShare && words >= titleWords
      ? 'title'
      : 'usual'
}

/** A stretch of a sentence that may contain names: capitalized words, and small words between them. */
export interface NameRegion extends TokenRange {
  readonly casing: Casing
  /** The first token of the sentence. */
  readonly sentence: number
}

const isCandidate = (doc: Doc, at: number, casing: Casing): boolean => {
  const token = doc.tokens[at]!
  if (token.text === token.lower || !hasUpper.test(token.text)) return false
  if (casing === 'usual' && functionTags.has(token.penn) && token.text.length < 6)
    return hasUpper.test(doc.tokens[at + 1]?.text ?? '') || /\p{Lu}{2}/u.test(token.text)
  return casing !== 'caps' || !(functionTags.has(token.penn) || joiners.has(token.lower))
}

/** The stretches of a text that may contain names, in order. There are no names outside them. */
export const nameRegions = (doc: Doc): readonly NameRegion[] => {
  const casings = casingsOf(doc)
  const regions: NameRegion[] = []
  for (const [index, sentence] of doc.sentences.entries()) {
    const casing = casings[index]!
    let at = sentence.first
    while (at < sentence.end) {
      if (!isCandidate(doc, at, casing)) {
        at++
        continue
      }
      let end = at + 1
      for (let next = end; next < sentence.end && next - end <= maxJoiners; next++) {
        if (isCandidate(doc, next, casing)) end = next + 1
        else if (!joiners.has(doc.tokens[next]!.lower)) break
      }
      regions.push({ first: at, end, casing, sentence: sentence.first })
      at = end
    }
  }
  return regions
}
