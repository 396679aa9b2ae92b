/**
 * Trees as trained. A tree is a run of nodes in pre-order: node, left part, right part. `features` has the feature that
 * a node tests, or `leaf`. `bounds` has the highest value that goes left, and `values` has the leaf values.
 */
interface TreeNodes {
  readonly base: number
  readonly features: Uint8Array
  readonly bounds: Float32Array
  readonly values: Float32Array
}

/**
 * Trees whose leaf values are added up, with nodes sorted by feature and then by bound. Each node has one bit for each
 * leaf of its tree; those of the left part are 0. An item reaches the first leaf that is not excluded by a node whose
 * bound it exceeds. Source: Lucchese et al., "QuickScorer", 2015.
 */
export interface BoostedTrees extends TreeNodes {
  /** The start of each feature's nodes; the last number is the end of all nodes. */
  readonly starts: Uint32Array
  readonly asked: Float32Array
  readonly treeOf: Uint16Array
  readonly kept: Int32Array
  /** The values of all leaves, and the start of each tree's leaves. */
  readonly leaves: Float32Array
  readonly firstLeaf: Uint32Array
  /** Working memory of `logOdds`: the leaves of each tree that an item can still reach. */
  readonly open: Int32Array
}

/** The feature number of a leaf. */
export const leaf = 255

/** The maximum number of leaves in a tree: one bit for each. */
export const mostLeaves = 32

/** The start of each node's right part, after its left part. */
export const rightParts = (features: Uint8Array): Uint32Array => {
  const rights = new Uint32Array(features.length)
  const waiting: number[] = []
  for (let node = 0; node < features.length; node++) {
    if (features[node] !== leaf) {
      waiting.push(node)
      continue
    }
    // The leaf ends a left part, or a right part and with it the parent node, and so on.
    let ended = waiting.pop()
    while (ended !== undefined && rights[ended] !== 0) ended = waiting.pop()
    if (ended === undefined) continue
    rights[ended] = node + 1
    waiting.push(ended)
  }
  return rights
}

/** The start of each tree, after the last leaf of the tree before it. */
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

/** For each node, the number of leaves before it. */
const leavesBefore = (features: Uint8Array): Uint32Array => {
  const counts = new Uint32Array(features.length + 1)
  for (let node = 0; node < features.length; node++)
    counts[node + 1] = counts[node]! + (features[node] === leaf ? 1 : 0)
  return counts
}

/** For each node, the index of its tree. */
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

/** Prepares trees for evaluation. Throws RangeError if a tree has more than `mostLeaves` leaves. */
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
    open: new Int32Array(firstLeaf.length),
  }
}

/** The sum of the trees' leaf values for one item, as log odds. */
export const logOdds = (
  { base, starts, asked, treeOf, kept, leaves, firstLeaf, open }: BoostedTrees,
  item: Float32Array,
): number => {
  open.fill(-1)
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
