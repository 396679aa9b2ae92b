import { mixFeature } from '../hashing.ts'

/** No token has more features. */
export const mostFeatures = 250

/** Collects the features of one token. Features count up from a number set by `from`, so that each has its own. */
export class FeatureList {
  /** The features, as many as `count`. */
  readonly hashes = new Int32Array(mostFeatures)
  count = 0
  #template = 0

  /** Begins the next token. */
  clear(): void {
    this.count = 0
  }

  /** The next features are numbered from `template` + 1 on. */
  from(template: number): void {
    this.#template = template
  }

  /** One feature that holds these values. */
  add(a: number, b = 0, c = 0, d = 0): void {
    this.#template++
    this.hashes[this.count++] = mixFeature(this.#template, a, b, c, d)
  }
}
