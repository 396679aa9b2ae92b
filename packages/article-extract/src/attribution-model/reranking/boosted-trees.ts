/**
 * Trees whose leaves are added up. A tree is a run of nodes, each before its left part, which is before its right one:
 * `features` has the feature that a node asks for, or `leaf`; `bounds` the most that goes left; `values` a leaf's part.
 */
export interface BoostedTrees {
  readonly base: number
  readonly roots: Uint32Array
  readonly features: Uint8Array
  readonly bounds: Float32Array
  readonly values: Float32Array
  /** Where the right part of a node begins. */
  readonly rights: Uint32Array
}

/** Stands for a feature in a node that asks for none. */
export const leaf = 255

/** The sum of the trees' leaves for one item, as log odds. */
export const logOdds = (
  { base, roots, features, bounds, values, rights }: BoostedTrees,
  item: Float32Array,
): number => {
  let sum = base
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!
    for (let feature = features[node]!; feature !== leaf; feature = features[node]!) {
      node = item[feature]! <= bounds[node]! ? node + 1 : rights[node]!
    }
    sum += values[node]!
  }
  return sum
}

/** Where each node's right part begins, from the nodes alone: behind all that belongs to its left part. */
export const rightParts = (features: Uint8Array): Uint32Array => {
  const rights = new Uint32Array(features.length)
  const waiting: number[] = []
  for (let node = 0; node < features.length; node++) {
    if (features[node] !== leaf) {
      waiting.push(node)
      continue
    }
    // The leaf ends a left part; or a right one, and with it the node above, and so on.
    let ended = waiting.pop()
    while (ended !== undefined && rights[ended] !== 0) ended = waiting.pop()
    if (ended === undefined) continue
    rights[ended] = node + 1
    waiting.push(ended)
  }
  return rights
}

/** Where each tree begins, from the nodes alone: behind the node that leaves nothing of the tree before open. */
export const rootsOf = (features: Uint8Array): Uint32Array => {
  const roots: number[] = []
  let open = 0
  for (let node = 0; node < features.length; node++) {
    if (open === 0) {
      roots.push(node)
      open = 1
    }
    open += features[node] === leaf ? -1 : 1
  }
  return Uint32Array.from(roots)
}
