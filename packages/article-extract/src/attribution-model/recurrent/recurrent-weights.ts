/** A feature of a token with its vocabulary; entry 0 is for all other values. */
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
  /** The number of single-precision numbers before the 8-bit ones. */
  readonly singles: number
  readonly labels: readonly string[]
  readonly layers: number
  readonly hidden: number
  /** For each role, the minimum marginal of a span. */
  readonly thresholds: Readonly<Record<'source' | 'cue' | 'content', number>>
  readonly columns: readonly Column[]
}

/** A matrix of 8-bit numbers, with one scale for the matrix or for each row. */
export interface RoundedMatrix {
  readonly values: Int8Array
  readonly scales: Float32Array
  readonly rows: number
  readonly columns: number
}

/** One direction of one layer; gates are in the order input, forget, candidate, output. */
interface DirectionWeights {
  readonly input: RoundedMatrix
  readonly recurrent: RoundedMatrix
  readonly bias: Float32Array
}

/** The trained weights of the recurrent network. */
export interface RecurrentWeights {
  readonly header: WeightsHeader
  readonly embeddings: readonly RoundedMatrix[]
  /** For every layer, the forward and the backward direction. */
  readonly layers: readonly (readonly DirectionWeights[])[]
  readonly output: RoundedMatrix
  readonly outputBias: Float32Array
  /** Log scores [label before, label]. */
  readonly transitions: Float32Array
  readonly start: Float32Array
}
