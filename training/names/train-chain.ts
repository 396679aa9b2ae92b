import {
  forwardBackward,
  mayFollow,
  labelCount as size,
  transitionFactors,
} from '../../packages/article-extract/src/names/name-crf.ts'
import { LeaderWeights } from '../chain/ftrl.ts'
import { seeded, shuffle } from '../chain/random.ts'
import type { NameExample } from './name-examples.ts'

/** The settings of a training run. */
interface NameTraining {
  readonly bits: number
  readonly rate: number
  readonly l1: number
  readonly epochs: number
  /** Features of fewer tokens are dropped. */
  readonly fewest: number
}

/** A trained chain: its rows by slot, -1 for none, and the transition scores. */
export interface LearnedNames {
  readonly bits: number
  readonly rowOf: Int32Array
  readonly rows: Float32Array
  readonly transitions: Float32Array
}

const leastGradient = 1e-3

const rowsFor = (examples: readonly NameExample[], { bits, fewest }: NameTraining) => {
  const uses = new Uint8Array(2 ** bits)
  const mask = 2 ** bits - 1
  for (const { features } of examples)
    for (const hashes of features) for (const hash of hashes) if (uses[hash & mask]! < fewest) uses[hash & mask]!++
  let count = 0
  return { rowOf: Int32Array.from(uses, (number) => (number >= fewest ? count++ : -1)), count }
}

/** Trains a linear-chain conditional random field. The same examples always give the same weights. */
export const trainNames = (
  examples: readonly NameExample[],
  settings: NameTraining,
  log: (line: string) => void,
): LearnedNames => {
  const { rowOf, count } = rowsFor(examples, settings)
  const weights = new LeaderWeights(count * size, settings.rate, settings.l1)
  const transitions = new LeaderWeights((size + 1) * size, settings.rate, 0)
  const mask = 2 ** settings.bits - 1
  const expected = new Float64Array((size + 1) * size)

  const learn = ({ features, labels }: NameExample): void => {
    const steps = transitionFactors(transitions.weights)
    const scores = new Float64Array(features.length * size)
    for (const [token, hashes] of features.entries()) {
      for (const hash of hashes) {
        const row = rowOf[hash & mask]!
        if (row < 0) continue
        for (let label = 0; label < size; label++) scores[token * size + label]! += weights.weights[row * size + label]!
      }
    }
    const { factors, forward, backward, scales } = forwardBackward(steps, scores)
    expected.fill(0)
    for (const [token, hashes] of features.entries()) {
      const from = token * size
      expected[(token === 0 ? size : labels[token - 1]!) * size + labels[token]!]! -= 1
      for (let label = 0; label < size; label++) {
        const marginal = forward[from + label]! * backward[from + label]!
        if (token === 0) expected[size * size + label]! += marginal
        const gradient = marginal - (labels[token] === label ? 1 : 0)
        if (Math.abs(gradient) < leastGradient) continue
        for (const hash of hashes) {
          const row = rowOf[hash & mask]!
          if (row >= 0) weights.step(row * size + label, gradient)
        }
      }
      for (let pair = 0; token > 0 && pair < size * size; pair++) {
        const [left, right] = [from - size + Math.floor(pair / size), from + (pair % size)]
        expected[pair]! += (forward[left]! * steps[pair]! * factors[right]! * backward[right]!) / scales[token]!
      }
    }
    for (const [pair, gradient] of expected.entries())
      if (mayFollow(Math.floor(pair / size), pair % size)) transitions.step(pair, gradient)
  }

  const order = Int32Array.from(examples, (_, index) => index)
  const random = seeded(7)
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) learn(examples[index]!)
    log(`epoch ${epoch} of ${settings.epochs}`)
  }
  return { bits: settings.bits, rowOf, rows: weights.weights, transitions: transitions.weights }
}
