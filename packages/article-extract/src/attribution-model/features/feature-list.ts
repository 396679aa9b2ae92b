import { mixFeature } from '../hashing.ts'

const most = 250

/** Many tokens share one piece of memory: one for each would cost more than what it holds. */
const pool = 64 * most

/** Collects the features of one token, at most 250. Features count up from a number set by `from`, so that each has its own. */
export class FeatureList {
  #hashes = new Int32Array(pool)
  #start = 0
  #end = 0
  #template = 0

  /** The next features are numbered from `template` + 1 on. */
  from(template: number): void {
    this.#template = template
  }

  /** One feature that holds these values. */
  add(a: number, b = 0, c = 0, d = 0): void {
    this.#template++
    this.#hashes[this.#end++] = mixFeature(this.#template, a, b, c, d)
  }

  /** The features since the last `take`. */
  take(): Int32Array {
    const hashes = this.#hashes.subarray(this.#start, this.#end)
    this.#start = this.#end
    if (this.#end + most > pool) {
      this.#hashes = new Int32Array(pool)
      this.#start = this.#end = 0
    }
    return hashes
  }
}
