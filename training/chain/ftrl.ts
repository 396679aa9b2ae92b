/**
 * Weights trained with FTRL-Proximal: each weight has its own learning rate, and stays 0 until its evidence exceeds
 * `l1`. Source: McMahan and others, "Ad Click Prediction", KDD 2013.
 */
export class LeaderWeights {
  readonly weights: Float32Array
  readonly #pulls: Float32Array
  readonly #squares: Float32Array
  readonly #rate: number
  readonly #l1: number

  constructor(count: number, rate: number, l1: number) {
    this.weights = new Float32Array(count)
    this.#pulls = new Float32Array(count)
    this.#squares = new Float32Array(count)
    this.#rate = rate
    this.#l1 = l1
  }

  /** Takes one step against the gradient of weight `at`. */
  step(at: number, gradient: number): void {
    const before = this.#squares[at]!
    const after = before + gradient * gradient
    const root = Math.sqrt(after)
    const pull = this.#pulls[at]! + gradient - ((root - Math.sqrt(before)) / this.#rate) * this.weights[at]!
    this.#squares[at] = after
    this.#pulls[at] = pull
    const strong = Math.abs(pull) - this.#l1
    this.weights[at] = strong <= 0 ? 0 : (-Math.sign(pull) * strong) / ((1 + root) / this.#rate)
  }
}
