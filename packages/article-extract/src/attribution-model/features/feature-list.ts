import { mixFeature } from '../hashing.ts'

const most = 250

/** Collects the features of one token, at most 250. Features count up from a number set by `from`, so that each has its own. */
export class FeatureList {
  readonly #hashes = new Int32Array(most)
  #count = 0
  #template = 0

  /** The next features are numbered from `template` + 1 on. */
  from(template: number): void {
    this.#template = template
  }

  /** One feature that holds these values. */
  add(a: number, b = 0, c = 0, d = 0): void {
    this.#template++
    this.#hashes[this.#count++] = mixFeature(this.#template, a, b, c, d)
  }

  /** The features since the last `take`. */
  take(): Int32Array {
    const hashes = this.#hashes.slice(0, this.#count)
    this.#count = 0
    return hashes
  }
}
