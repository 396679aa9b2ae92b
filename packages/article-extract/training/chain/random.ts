/** Numbers from 0 up to 1, the same each time for a seed. Source: the linear congruential generator of POSIX rand48's kin. */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** Puts the items into another order, in place (Fisher and Yates). */
export const shuffle = (items: Int32Array, random: () => number): void => {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const held = items[last]!
    items[last] = items[other]!
    items[other] = held
  }
}
