/** One feature of a token with its vocabulary; the entry at 0 stands for all others. */
export interface Column {
  readonly name: string
  readonly width: number
  readonly entries: readonly string[]
}

/** The header of a weights file. */
export interface WeightsHeader {
  readonly format: string
  /** Adler-32 of everything after the header. */
  readonly checksum: number
  /** How many single-precision numbers stand before the 8-bit ones. */
  readonly singles: number
  readonly labels: readonly string[]
  readonly layers: number
  readonly hidden: number
  /** The least marginal of a span of each role, for exact spans. */
  readonly thresholds: Readonly<Record<'source' | 'cue' | 'content', number>>
  readonly columns: readonly Column[]
}

/** A matrix of 8-bit numbers with one scale for all of it or one for every row. */
export interface RoundedMatrix {
  readonly values: Int8Array
  readonly scales: Float32Array
  readonly rows: number
  readonly columns: number
}

/** One direction of one layer; gates stand in the order input, forget, candidate, output. */
export interface DirectionWeights {
  readonly input: RoundedMatrix
  readonly recurrent: RoundedMatrix
  readonly bias: Float32Array
}

/** All that the recurrent network has learnt. */
export interface RecurrentWeights {
  readonly header: WeightsHeader
  readonly embeddings: readonly RoundedMatrix[]
  /** For every layer the direction that reads ahead and the one that reads back. */
  readonly layers: readonly (readonly DirectionWeights[])[]
  readonly output: RoundedMatrix
  readonly outputBias: Float32Array
  /** Log scores [label before, label]. */
  readonly transitions: Float32Array
  readonly start: Float32Array
}
