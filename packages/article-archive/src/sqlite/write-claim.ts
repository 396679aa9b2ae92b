/**
 * Decides between two threads whether a transaction is committed or aborted: the first to take the claim. One number in
 * memory that both share.
 */
export type WriteClaim = Int32Array

const takers = { committed: 1, aborted: 2 } as const

/** A claim that nobody has taken. */
export const newClaim = (): WriteClaim => new Int32Array(new SharedArrayBuffer(4))

/** Takes the claim; false if the other side has taken it before. */
export const take = (claim: WriteClaim, taker: keyof typeof takers): boolean =>
  Atomics.compareExchange(claim, 0, 0, takers[taker]) === 0
