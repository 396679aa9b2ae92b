import { leaf } from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import type { BinnedItems } from './feature-bins.ts'

/** The limits on a tree. */
export interface GrowSettings {
  readonly leaves: number
  /** The minimum number of items in a leaf. */
  readonly fewest: number
  /** The regularization of a leaf's value toward 0, in items of weight 1. */
  readonly calm: number
}

/** For tens of thousands of items. */
const usualGrowth: GrowSettings = { leaves: 24, fewest: 40, calm: 5 }

const width = 64

/** The nodes of one tree in pre-order; `bins` is the highest range that goes left. */
export interface GrownTree {
  readonly features: number[]
  readonly bins: number[]
  readonly values: number[]
}

/** The first and second derivative of each item's loss. */
interface Slopes {
  readonly first: Float64Array
  readonly second: Float64Array
}

interface Split {
  readonly feature: number
  readonly bin: number
  readonly gain: number
}

/** A part of the items while the tree grows; it is a leaf until it has a `left`. */
interface Part {
  readonly items: Uint32Array
  readonly value: number
  readonly split: Split | undefined
  left?: Part
  right?: Part
  chosen?: Split
}

const worth = (first: number, second: number, calm: number): number => (first * first) / (second + calm)

const bestBin = (
  feature: number,
  sums: Float64Array,
  totals: readonly [number, number, number],
  { fewest, calm }: GrowSettings,
): Split | undefined => {
  const [count, first, second] = totals
  let best: Split | undefined
  let [countLeft, firstLeft, secondLeft] = [0, 0, 0]
  for (let bin = 0; bin < width - 1; bin++) {
    countLeft += sums[bin * 3]!
    firstLeft += sums[bin * 3 + 1]!
    secondLeft += sums[bin * 3 + 2]!
    if (countLeft < fewest) continue
    if (count - countLeft < fewest) break
    const gain =
      worth(firstLeft, secondLeft, calm) +
      worth(first - firstLeft, second - secondLeft, calm) -
      worth(first, second, calm)
    if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain }
  }
  return best
}

/** A part of the items with its value and its best split. */
const partOf = (
  { columns }: BinnedItems,
  features: readonly number[],
  { first, second }: Slopes,
  items: Uint32Array,
  growth: GrowSettings,
): Part => {
  let [firstSum, secondSum] = [0, 0]
  for (const item of items) {
    firstSum += first[item]!
    secondSum += second[item]!
  }
  const sums = new Float64Array(width * 3)
  let split: Split | undefined
  for (const feature of items.length >= 2 * growth.fewest ? features : []) {
    const column = columns[feature]!
    sums.fill(0)
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!
      const at = column[item]! * 3
      sums[at]! += 1
      sums[at + 1]! += first[item]!
      sums[at + 2]! += second[item]!
    }
    const found = bestBin(feature, sums, [items.length, firstSum, secondSum], growth)
    if (found && found.gain > (split?.gain ?? 0)) split = found
  }
  return { items, value: -firstSum / (secondSum + growth.calm), split }
}

const written = (part: Part, tree: GrownTree): GrownTree => {
  const { chosen, left, right } = part
  tree.features.push(chosen?.feature ?? leaf)
  tree.bins.push(chosen?.bin ?? 0)
  tree.values.push(chosen ? 0 : part.value)
  if (left) written(left, tree)
  if (right) written(right, tree)
  return tree
}

/**
 * Grows one tree that tests some `features`, with the most useful splits first. `use` adds each leaf's value to its
 * items.
 */
export const growTree = (
  items: BinnedItems,
  features: readonly number[],
  slopes: Slopes,
  use: (items: Uint32Array, value: number) => void,
  growth: GrowSettings = usualGrowth,
): GrownTree => {
  const root = partOf(
    items,
    features,
    slopes,
    Uint32Array.from({ length: items.count }, (_, index) => index),
    growth,
  )
  const leaves = [root]
  while (leaves.length < growth.leaves) {
    let next: Part | undefined
    for (const part of leaves) if ((part.split?.gain ?? 0) > (next?.split?.gain ?? 0)) next = part
    if (!next?.split) break
    const { feature, bin } = next.split
    const column = items.columns[feature]!
    next.chosen = next.split
    next.left = partOf(
      items,
      features,
      slopes,
      next.items.filter((item) => column[item]! <= bin),
      growth,
    )
    next.right = partOf(
      items,
      features,
      slopes,
      next.items.filter((item) => column[item]! > bin),
      growth,
    )
    leaves.splice(leaves.indexOf(next), 1, next.left, next.right)
  }
  for (const part of leaves) use(part.items, part.value)
  return written(root, { features: [], bins: [], values: [] })
}
