/** The arithmetic of the recurrent network, over one memory; addresses are bytes into it. */
export interface Kernel {
  /** The memory; a new one after `reserve`. */
  readonly buffer: ArrayBuffer
  /** Makes the memory at least `bytes` long, keeping what is in it. */
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
