import type { Role } from '../chain/labels.ts'
import { distanceGrade } from '../features/context-features.ts'
import type { ParagraphInput } from '../input/paragraph-input.ts'

/** A span of a paragraph's tokens with its role, from `first` to `last` inclusive. */
export interface RoleSpan {
  readonly role: Role
  readonly first: number
  readonly last: number
}

/** The context for pairs of spans in one paragraph. */
export interface PairContext {
  readonly words: readonly string[]
  readonly sentences: Int32Array
  readonly quoted: Uint8Array
  /** The index of each span. */
  readonly placeOf: ReadonlyMap<RoleSpan, number>
  /** For each role, the number of its spans before each index. */
  readonly countBefore: Readonly<Record<Role, Int32Array>>
}

const countsOf = (spans: readonly RoleSpan[], role: Role): Int32Array => {
  const counts = new Int32Array(spans.length + 1)
  for (let at = 0; at < spans.length; at++) counts[at + 1] = counts[at]! + (spans[at]!.role === role ? 1 : 0)
  return counts
}

/** The context of a paragraph's spans, which are in text order. */
export const pairContext = (
  { words, sentences, quotations }: ParagraphInput,
  spans: readonly RoleSpan[],
): PairContext => ({
  words,
  sentences: sentences.index,
  quoted: quotations.inside,
  placeOf: new Map(spans.map((span, place) => [span, place])),
  countBefore: {
    source: countsOf(spans, 'source'),
    cue: countsOf(spans, 'cue'),
    content: countsOf(spans, 'content'),
  },
})

const most = 2

/** The relative position of a cue and another span, in small numbers. */
interface PairShape {
  readonly side: number
  readonly far: number
  readonly sentence: number
  readonly isQuoted: number
  /** The number of cues, sources and contents between them. */
  readonly between: readonly [cues: number, sources: number, contents: number]
}

/** The most informative words of a pair, in small letters: the word between, the cue, the word after. */
type PairWords = readonly [middle: string, cue: string, behind: string]

/** The properties of a pair. */
export interface Pair {
  readonly shape: PairShape
  readonly words: PairWords
}

const sides = ['source<', 'source>', 'content<', 'content>'] as const
const wordKinds = ['middle', 'cue', 'behind'] as const

/** The properties of a cue and a source, or a cue and a content. */
export const viewPair = (
  { words, sentences, quoted, placeOf, countBefore }: PairContext,
  cue: RoleSpan,
  other: RoleSpan,
): Pair => {
  const isBefore = other.first < cue.first
  const [left, right] = isBefore ? [other, cue] : [cue, other]
  const [from, to] = [(placeOf.get(left) ?? 0) + 1, placeOf.get(right) ?? 0]
  const between = (role: Role) =>
    Math.min(most, Math.max(0, (countBefore[role][to] ?? 0) - (countBefore[role][from] ?? 0)))
  const gap = right.first - left.last - 1
  const edge = isBefore ? other.last : other.first
  return {
    shape: {
      side: (other.role === 'source' ? 0 : 2) + (isBefore ? 0 : 1),
      far: distanceGrade(gap),
      sentence: Math.min(most, Math.abs((sentences[cue.first] ?? 0) - (sentences[edge] ?? 0))),
      isQuoted: quoted[edge] ?? 0,
      between: [between('cue'), between('source'), between('content')],
    },
    words: [
      gap === 1 ? (words[left.last + 1]?.toLowerCase() ?? '') : gap === 0 ? 'none' : 'more',
      words[cue.last]?.toLowerCase() ?? '',
      `${words[right.last + 1]?.toLowerCase()}`,
    ],
  }
}

/** A unique number for each shape. */
export const shapeKey = ({ side, far, sentence, isQuoted, between: [cues, sources, contents] }: PairShape): number =>
  ((((((far + 1) * 4 + side) * 3 + sentence) * 2 + isQuoted) * 3 + cues) * 3 + sources) * 3 + contents

/** The features of a shape, by name. */
export const shapeFeatures = ({ side: number, far, sentence, isQuoted, between }: PairShape): readonly string[] => {
  const side = sides[number]
  const counts = between.join('')
  return [
    `${side}`,
    `${side} far ${far}`,
    `${side} sentence ${sentence}`,
    `${side} sentence ${sentence} cues ${between[0]}`,
    `${side} between ${counts}`,
    `${side} between ${counts} sentence ${sentence}`,
    `${side} quoted ${isQuoted} far ${far}`,
    `${side} quoted ${isQuoted} sentence ${sentence} between ${counts}`,
  ]
}

/** The prefixes of word features, before the word: one for each side and kind of word, sides first. */
export const wordPrefixes: readonly string[] = sides.flatMap((side) => wordKinds.map((kind) => `${side} ${kind} `))

/** The features of a pair, by name. */
export const pairFeatures = ({ shape, words }: Pair): readonly string[] => [
  ...shapeFeatures(shape),
  ...words.map((word, kind) => `${wordPrefixes[shape.side * wordKinds.length + kind]}${word}`),
]
