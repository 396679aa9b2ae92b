/**
 * Trees as learned. A tree is a run of nodes, each before its left part, which is before its right one: `features` has the
 * feature that a node asks for, or `leaf`; `bounds` the most that goes left; `values` a leaf's part of the sum.
 */
export interface TreeNodes {
  readonly base: number
  readonly features: Uint8Array
  readonly bounds: Float32Array
  readonly values: Float32Array
}

/**
 * Trees whose leaves are added up, with their nodes in the order in which they are asked: by feature, then by bound. Each
 * node has one bit for each leaf of its tree; those of the left part are 0. An item reaches the first leaf that no node
 * whose bound it exceeds has ruled out. Source: Lucchese et al., "QuickScorer", 2015.
 */
export interface BoostedTrees extends TreeNodes {
  /** Where the nodes of each feature begin; the last number is where all end. */
  readonly starts: Uint32Array
  readonly asked: Float32Array
  readonly treeOf: Uint16Array
  readonly kept: Int32Array
  /** The values of all leaves, and where those of each tree begin. */
  readonly leaves: Float32Array
  readonly firstLeaf: Uint32Array
}

/** Stands for a feature in a node that asks for none. */
export const leaf = 255

/** No tree has more leaves: one bit each. */
export const mostLeaves = 32

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
const rootsOf = (features: Uint8Array): Uint32Array => {
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

/** For each node, how many leaves come before it. */
const leavesBefore = (features: Uint8Array): Uint32Array => {
  const counts = new Uint32Array(features.length + 1)
  for (let node = 0; node < features.length; node++)
    counts[node + 1] = counts[node]! + (features[node] === leaf ? 1 : 0)
  return counts
}

/** For each node the index of its tree. */
const treesOf = (roots: Uint32Array, nodes: number): Uint16Array => {
  const trees = new Uint16Array(nodes)
  for (const [tree, root] of roots.entries()) trees.fill(tree, root, roots[tree + 1] ?? nodes)
  return trees
}

const startsOf = (order: Uint32Array, features: Uint8Array): Uint32Array => {
  const starts = new Uint32Array((features[order.at(-1) ?? -1] ?? -1) + 2)
  for (const node of order) starts[features[node]! + 1]!++
  for (let feature = 1; feature < starts.length; feature++) starts[feature]! += starts[feature - 1]!
  return starts
}

/** Makes trees ready to be asked. Throws RangeError when one has more than `mostLeaves` leaves. */
export const boostedTrees = (nodes: TreeNodes): BoostedTrees => {
  const { features, bounds, values } = nodes
  const [roots, rights, before] = [rootsOf(features), rightParts(features), leavesBefore(features)]
  const firstLeaf = roots.map((root) => before[root]!)
  const trees = treesOf(roots, features.length)
  for (const [tree, first] of firstLeaf.entries()) {
    const count = (firstLeaf[tree + 1] ?? before[features.length]!) - first
    if (count > mostLeaves) throw new RangeError(`A tree has ${count} leaves. At most ${mostLeaves} are possible.`)
  }
  const order = Uint32Array.from(features.keys())
    .filter((node) => features[node] !== leaf)
    .sort((one, other) => features[one]! - features[other]! || bounds[one]! - bounds[other]!)
  const kept = Int32Array.from(order, (node) => {
    const first = firstLeaf[trees[node]!]!
    const left = (1 << (before[rights[node]!]! - first)) - (1 << (before[node]! - first))
    return ~left
  })
  return {
    ...nodes,
    starts: startsOf(order, features),
    asked: Float32Array.from(order, (node) => bounds[node]!),
    treeOf: Uint16Array.from(order, (node) => trees[node]!),
    kept,
    leaves: values.filter((_, node) => features[node] === leaf),
    firstLeaf,
  }
}

/** The sum of the trees' leaves for one item, as log odds. */
export const logOdds = (
  { base, starts, asked, treeOf, kept, leaves, firstLeaf }: BoostedTrees,
  item: Float32Array,
): number => {
  const open = new Int32Array(firstLeaf.length).fill(-1)
  for (let feature = 0; feature < starts.length - 1; feature++) {
    const value = item[feature]!
    const end = starts[feature + 1]!
    for (let at = starts[feature]!; at < end && !(value <= asked[at]!); at++) open[treeOf[at]!]! &= kept[at]!
  }
  let sum = base
  for (let tree = 0; tree < open.length; tree++) {
    const lowest = open[tree]! & -open[tree]!
    sum += leaves[firstLeaf[tree]! + 31 - Math.clz32(lowest)]!
  }
  return sum
}
