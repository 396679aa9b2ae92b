import { passOver, stepFactors } from '../../packages/article-extract/src/attribution-model/chain/chain.ts'
import { labels, mayFollow } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import { LeaderWeights } from './ftrl.ts'
import { seeded, shuffle } from './random.ts'
import type { Teaching } from './teaching.ts'

const size = labels.length
const bits = 22
const fewest = 3
const settings = { rate: 0.02, l1: 2, epochs: 5 }
/** The weight of a teacher relative to the corpus, whose labels are noisy. */
const trust = 0.5
/** Smaller gradients have no effect and take time. */
const leastGradient = 1e-3

/** The weights of features in training, one row of label scores each. `rowOf` finds a slot's row, or -1. */
export interface LearnedTable {
  readonly bits: number
  readonly rowOf: Int32Array
  readonly rows: Float32Array
}

/** A trained chain with floating-point weights. */
export interface LearnedChain {
  readonly table: LearnedTable
  readonly transitions: Float32Array
}

/** A training example: the features of a paragraph's tokens, and their labels. */
export interface Example {
  readonly features: readonly Int32Array[]
  readonly labels: Uint8Array
  /** The marginals of a model that has not seen the paragraph. */
  readonly teaching?: Teaching | undefined
}

/** A row for each slot that at least three tokens use. */
const rowsFor = (examples: readonly Example[]): { readonly rowOf: Int32Array; readonly count: number } => {
  const uses = new Uint8Array(2 ** bits)
  const mask = 2 ** bits - 1
  for (const { features } of examples) {
    for (const hashes of features)
      for (const hash of hashes) uses[hash & mask] = Math.min(fewest, uses[hash & mask]! + 1)
  }
  let count = 0
  return { rowOf: Int32Array.from(uses, (number) => (number >= fewest ? count++ : -1)), count }
}

/** The label scores of each token, [token, label], from unrounded weights. */
export const learnedScores = ({ bits, rowOf, rows }: LearnedTable, features: readonly Int32Array[]): Float64Array => {
  const scores = new Float64Array(features.length * size)
  const mask = 2 ** bits - 1
  for (const [token, hashes] of features.entries()) {
    const into = token * size
    for (const hash of hashes) {
      const row = rowOf[hash & mask]!
      for (let label = 0; row >= 0 && label < size; label++) scores[into + label]! += rows[row * size + label]!
    }
  }
  return scores
}

class ChainTrainer {
  readonly table: LearnedTable
  readonly #features: LeaderWeights
  readonly #transitions = new LeaderWeights((size + 1) * size, settings.rate, 0)
  readonly #expected = new Float64Array((size + 1) * size)

  constructor(examples: readonly Example[]) {
    const { rowOf, count } = rowsFor(examples)
    this.#features = new LeaderWeights(count * size, settings.rate, settings.l1)
    this.table = { bits, rowOf, rows: this.#features.weights }
  }

  get transitions(): Float32Array {
    return this.#transitions.weights
  }

  /** Takes one step toward the paragraph's labels. */
  learn({ features, labels: gold, teaching }: Example): void {
    const taught = teaching ? trust : 0
    const passes = passOver(stepFactors(this.transitions), learnedScores(this.table, features))
    const { ahead, back, factors, scales, steps } = passes
    const expected = this.#expected.fill(0)
    for (const [token, hashes] of features.entries()) {
      const from = token * size
      const before = token === 0 ? size : gold[token - 1]!
      expected[before * size + gold[token]!]! -= 1 - taught
      for (let label = 0; label < size; label++) {
        const marginal = ahead[from + label]! * back[from + label]!
        const target = taught * (teaching?.labels[from + label] ?? 0)
        if (token === 0) expected[size * size + label]! += marginal - target
        this.#learnLabel(hashes, label, marginal - target - (gold[token] === label ? 1 - taught : 0))
      }
      for (let pair = 0; token > 0 && pair < size * size; pair++) {
        const [left, right] = [from - size + Math.floor(pair / size), from + (pair % size)]
        expected[pair]! += (ahead[left]! * steps[pair]! * factors[right]! * back[right]!) / scales[token]!
      }
    }
    for (const [pair, target] of teaching?.pairs.entries() ?? []) expected[pair]! -= taught * target
    for (const [pair, gradient] of expected.entries()) {
      if (mayFollow(Math.floor(pair / size), pair % size)) this.#transitions.step(pair, gradient)
    }
  }

  #learnLabel(hashes: Int32Array, label: number, gradient: number): void {
    if (Math.abs(gradient) < leastGradient) return
    const mask = 2 ** bits - 1
    for (const hash of hashes) {
      const row = this.table.rowOf[hash & mask]!
      if (row >= 0) this.#features.step(row * size + label, gradient)
    }
  }
}

/** Trains a linear-chain conditional random field. The same examples always give the same result. */
export const trainChain = (examples: readonly Example[], log: (line: string) => void): LearnedChain => {
  const trainer = new ChainTrainer(examples)
  const order = Int32Array.from(examples, (_, index) => index)
  const random = seeded(7)
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) trainer.learn(examples[index]!)
    log(`chain: epoch ${epoch} of ${settings.epochs}`)
  }
  return { table: trainer.table, transitions: trainer.transitions }
}
