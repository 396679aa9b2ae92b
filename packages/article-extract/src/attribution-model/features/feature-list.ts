import { mixFeature } from '../hashing.ts'

/** The maximum number of features of a token. */
const mostFeatures = 250

/** Collects the features of one token. Each feature gets the next number after the one set by `from`. */
export class FeatureList {
  /** The features; only the first `count` are valid. */
  readonly hashes = new Int32Array(mostFeatures)
  count = 0
  #template = 0

  /** Starts the next token. */
  clear(): void {
    this.count = 0
  }

  /** Numbers the next features after `template`, which is the number of the last one before them. */
  from(template: number): void {
    this.#template = template
  }

  /** Adds a feature with these values. */
  add(a: number, b = 0, c = 0, d = 0): void {
    this.#template++
    this.hashes[this.count++] = mixFeature(this.#template, a, b, c, d)
  }

  /** Adds a feature for each bit that is set among the first `size`, all with one number, beside another value. */
  addBits(bits: number, size: number, beside = 0): void {
    this.#template++
    for (let bit = 0; bit < size; bit++)
      if (bits & (1 << bit)) this.hashes[this.count++] = mixFeature(this.#template, bit, beside)
  }
}
