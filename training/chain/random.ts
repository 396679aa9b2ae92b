/**
 * Pseudo-random numbers from 0 (inclusive) to 1 (exclusive), the same for each seed. Source: a linear congruential
 * generator, as in POSIX rand48.
 */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** Shuffles the items in place (Fisher and Yates). */
export const shuffle = (items: Int32Array, random: () => number): void => {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const held = items[last]!
    items[last] = items[other]!
    items[other] = held
  }
}
