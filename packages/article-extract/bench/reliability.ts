import type { StandoffSpan } from '../src/index.ts'
import type { Predicted } from './quality.ts'

/** The statements in one range of confidence. */
export interface Bin {
  readonly from: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

const shared = (one: readonly StandoffSpan[], other: readonly StandoffSpan[]): number =>
  one.reduce(
    (sum, [start, end]) =>
      other.reduce((more, [from, to]) => more + Math.max(0, Math.min(end, to) - Math.max(start, from)), sum),
    0,
  )

/**
 * Which of the found statements are annotated: contents share a character, and sources do too or are both missing. Each
 * annotation matches once.
 */
const rightIn = ({ text, statements }: Predicted): readonly boolean[] => {
  const pairs = statements
    .flatMap((found, place) =>
      text.attributions.map((gold, wanted) => {
        const isSame = found.source.length + gold.source.length === 0 || shared(found.source, gold.source) > 0
        return { place, wanted, both: isSame ? shared(found.content, gold.content) : 0 }
      }),
    )
    .filter(({ both }) => both > 0)
    .sort((one, two) => two.both - one.both)
  const [met, taken] = [new Set<number>(), new Set<number>()]
  for (const { place, wanted } of pairs) {
    if (met.has(place) || taken.has(wanted)) continue
    met.add(place)
    taken.add(wanted)
  }
  return statements.map((_, place) => met.has(place))
}

/** How often statements are correct, by confidence, in tenths. */
export const reliability = (predicted: readonly Predicted[]): readonly Bin[] => {
  const all = predicted.flatMap((one) => {
    const right = rightIn(one)
    return one.confidences.map((confidence, index) => ({ confidence, isRight: right[index] ?? false }))
  })
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    const mean = (value: (one: (typeof all)[number]) => number) =>
      inside.length === 0 ? 0 : inside.reduce((sum, one) => sum + value(one), 0) / inside.length
    return {
      from: tenth / 10,
      count: inside.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ isRight }) => (isRight ? 1 : 0)),
    }
  })
}

/**
 * The expected calibration error in points: the mean distance between the confidence and the share of correct
 * statements.
 */
export const calibrationError = (bins: readonly Bin[]): number => {
  const total = bins.reduce((sum, { count }) => sum + count, 0)
  return bins.reduce(
    (sum, { count, confidence, right }) => sum + (100 * count * Math.abs(confidence - right)) / total,
    0,
  )
}
