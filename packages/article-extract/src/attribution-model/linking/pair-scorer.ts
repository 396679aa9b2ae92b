import { type PairContext, type RoleSpan, shapeFeatures, shapeKey, viewPair, wordPrefixes } from './pair-features.ts'

/** The weight of each feature of pairs; features without one count nothing. */
export type PairWeights = ReadonlyMap<string, number>

/** Tells how probable it is that two spans belong together. */
export interface PairScorer {
  readonly weights: PairWeights
  /** The probability that cue and other belong together. */
  readonly probability: (context: PairContext, cue: RoleSpan, other: RoleSpan) => number
}

const kinds = 3

/** The same sums as from the weights by name, without making the names anew for each pair: shapes are few, words are looked up. */
export const pairScorer = (weights: PairWeights): PairScorer => {
  const byShape = new Map<number, number>()
  const byWord = wordPrefixes.map(() => new Map<string, number>())
  for (const [name, weight] of weights) {
    const kind = wordPrefixes.findIndex((prefix) => name.startsWith(prefix))
    if (kind >= 0) byWord[kind]?.set(name.slice(wordPrefixes[kind]?.length), weight)
  }
  return {
    weights,
    probability: (context, cue, other) => {
      const { shape, words } = viewPair(context, cue, other)
      const key = shapeKey(shape)
      let sum = byShape.get(key)
      if (sum === undefined) {
        sum = shapeFeatures(shape).reduce((total, name) => total + (weights.get(name) ?? 0), 0)
        byShape.set(key, sum)
      }
      for (let kind = 0; kind < kinds; kind++) sum += byWord[shape.side * kinds + kind]?.get(words[kind] ?? '') ?? 0
      return 1 / (1 + Math.exp(-sum))
    },
  }
}
