/** The arithmetic of the recurrent network, over one memory; addresses are byte offsets in it. */
export interface Kernel {
  /** The memory; `reserve` replaces it. */
  readonly buffer: ArrayBuffer
  /** Extends the memory to at least `bytes`, keeping its contents. */
  reserve(bytes: number): void
  /** See project-function.ts. */
  project(
    inputs: number,
    rows: number,
    pairs: number,
    weights: number,
    scales: number,
    bias: number,
    outputs: number,
    blocks: number,
  ): void
  /** See project-states-function.ts. */
  projectStates(
    states: number,
    rows: number,
    quads: number,
    weights: number,
    starts: number,
    scales: number,
    bias: number,
    outputs: number,
    blocks: number,
  ): void
  /** See cell-function.ts. */
  cell(gates: number, cells: number, states: number, hidden: number): void
}
