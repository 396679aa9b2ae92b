import type { Doc, TokenRange } from '../doc/doc.ts'
import { functionTags, joiners } from './name-words.ts'

const hasUpper = /\p{Lu}/u
const capsWord = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u
const letters = /^[a-z]{2}|\p{L}{2}/u

/** How a sentence uses capitals: as usual, in every letter, or in every word. */
export type Casing = 'usual' | 'caps' | 'title'

const enough = 4
const share = 0.7
const titleShare = 0.9
/** Shorter sentences may have a capital on every long word by chance. */
const titleWords = 6
const maxJoiners = 3

const known = new WeakMap<Doc['sentences'], readonly Casing[]>()

/** How each sentence of a doc uses capitals. */
export const casingsOf = ({ sentences, tokens }: Doc): readonly Casing[] => {
  const found = known.get(sentences) ?? sentences.map((sentence) => findCasing(tokens, sentence))
  known.set(sentences, found)
  return found
}

const findCasing = (tokens: Doc['tokens'], { first, end }: TokenRange): Casing => {
  let [words, caps, capitals] = [0, 0, 0]
  for (let at = first; at < end; at++) {
    const { text, lower } = tokens[at]!
    if (text === lower && (text.length < 4 || !letters.test(text))) continue
    if (text === lower) {
      words++
      continue
    }
    if (!letters.test(text)) continue
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

/** A stretch of a sentence in which names may be: words with a capital, and small words between them. */
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

/** The stretches of a text in which names may be, in order. Everything outside them is in no name. */
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
