import type { Role } from '../chain/labels.ts'
import { distanceGrade } from '../features/surroundings.ts'
import { viewQuotations } from '../view/quotations.ts'
import { viewSentences } from '../view/sentences.ts'

/** A span of a paragraph's tokens with its role; `first` to `last`, both in it. */
export interface RoleSpan {
  readonly role: Role
  readonly first: number
  readonly last: number
}

/** What pairs of spans of one paragraph are told apart by. */
export interface PairContext {
  readonly words: readonly string[]
  readonly sentences: Int32Array
  readonly quoted: Uint8Array
  /** The place of each span among the others. */
  readonly placeOf: ReadonlyMap<RoleSpan, number>
  /** For each role how many spans of it stand before each place. */
  readonly countBefore: Readonly<Record<Role, Int32Array>>
}

const countsOf = (spans: readonly RoleSpan[], role: Role): Int32Array => {
  let count = 0
  return Int32Array.from([...spans, undefined], (span) => {
    const before = count
    if (span?.role === role) count++
    return before
  })
}

/** The context of a paragraph's spans, which come in text order. */
export const pairContext = (tokens: readonly string[], spans: readonly RoleSpan[]): PairContext => {
  const { words, inside } = viewQuotations(tokens)
  return {
    words,
    sentences: viewSentences(words).index,
    quoted: inside,
    placeOf: new Map(spans.map((span, place) => [span, place])),
    countBefore: {
      source: countsOf(spans, 'source'),
      cue: countsOf(spans, 'cue'),
      content: countsOf(spans, 'content'),
    },
  }
}

const most = 2

/** Features of a cue and a source, or a cue and a content, that may belong together, as names. */
export const pairFeatures = (
  { words, sentences, quoted, placeOf, countBefore }: PairContext,
  cue: RoleSpan,
  other: RoleSpan,
): readonly string[] => {
  const isBefore = other.first < cue.first
  const [left, right] = isBefore ? [other, cue] : [cue, other]
  const [from, to] = [(placeOf.get(left) ?? 0) + 1, placeOf.get(right) ?? 0]
  const between = (role: Role) =>
    Math.min(most, Math.max(0, (countBefore[role][to] ?? 0) - (countBefore[role][from] ?? 0)))
  const gap = right.first - left.last - 1
  const far = distanceGrade(gap)
  const sentence = Math.min(
    most,
    Math.abs((sentences[cue.first] ?? 0) - (sentences[isBefore ? other.last : other.first] ?? 0)),
  )
  const middle = gap === 1 ? words[left.last + 1]?.toLowerCase() : gap === 0 ? 'none' : 'more'
  const side = `${other.role}${isBefore ? '<' : '>'}`
  const isQuoted = quoted[isBefore ? other.last : other.first] ?? 0
  const counts = `${between('cue')}${between('source')}${between('content')}`
  return [
    side,
    `${side} far ${far}`,
    `${side} sentence ${sentence}`,
    `${side} sentence ${sentence} cues ${between('cue')}`,
    `${side} between ${counts}`,
    `${side} between ${counts} sentence ${sentence}`,
    `${side} quoted ${isQuoted} far ${far}`,
    `${side} quoted ${isQuoted} sentence ${sentence} between ${counts}`,
    `${side} middle ${middle}`,
    `${side} cue ${words[cue.last]?.toLowerCase()}`,
    `${side} behind ${words[right.last + 1]?.toLowerCase()}`,
  ]
}
