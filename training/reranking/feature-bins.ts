/** The maximum number of ranges of a feature's values. */
const most = 48

/** Training items as range numbers, by feature. A value up to `bounds[feature][bin]` is in `bin` or below. */
export interface BinnedItems {
  readonly count: number
  readonly columns: readonly Uint8Array[]
  readonly bounds: readonly Float32Array[]
}

/**
 * The bounds between a feature's values: between all of them if there are few, otherwise so that the ranges have about
 * equal size.
 */
const boundsOf = (values: Float32Array): Float32Array => {
  const sorted = values.toSorted()
  const picked: number[] = []
  for (let cut = 1; cut < most; cut++) {
    const value = sorted[Math.floor((cut * sorted.length) / most)]!
    if (value !== picked.at(-1)) picked.push(value)
  }
  const different = [...new Set(sorted)]
  const bounds = different.length <= most ? different.slice(0, -1) : picked
  return Float32Array.from(bounds)
}

const binOf = (bounds: Float32Array, value: number): number => {
  let [low, high] = [0, bounds.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= bounds[middle]!) high = middle
    else low = middle + 1
  }
  return low
}

/** Converts each feature of `items` to ranges. */
export const binItems = (items: readonly Float32Array[]): BinnedItems => {
  const features = items[0]?.length ?? 0
  const columns: Uint8Array[] = []
  const bounds: Float32Array[] = []
  for (let feature = 0; feature < features; feature++) {
    const values = Float32Array.from(items, (item) => item[feature]!)
    const found = boundsOf(values)
    bounds.push(found)
    columns.push(Uint8Array.from(values, (value) => binOf(found, value)))
  }
  return { count: items.length, columns, bounds }
}
