import { mixFeature } from '../hashing.ts'

/** Collects the features of one token. Features count up from a number set by `from`, so that each has its own. */
export class FeatureList {
  #hashes: number[] = []
  #template = 0

  /** The next features are numbered from `template` + 1 on. */
  from(template: number): void {
    this.#template = template
  }

  /** One feature that holds these values. */
  add(a: number, b = 0, c = 0, d = 0): void {
    this.#template++
    this.#hashes.push(mixFeature(this.#template, a, b, c, d))
  }

  /** The features since the last `take`. */
  take(): Int32Array {
    const hashes = Int32Array.from(this.#hashes)
    this.#hashes = []
    return hashes
  }
}
