/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const sizes = (groups: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

/**
 * B-cubed of items, each with the group that was found for it and its true group. Source: Bagga and Baldwin,
 * "Entity-Based Cross-Document Coreferencing Using the Vector Space Model", 1998.
 */
export const bCubed = (items: readonly { readonly found: string; readonly truth: string }[]): BCubed => {
  const found = sizes(items.map((item) => item.found))
  const truth = sizes(items.map((item) => item.truth))
  const both = sizes(items.map((item) => `${item.found}\n${item.truth}`))
  let [precision, recall] = [0, 0]
  for (const item of items) {
    const shared = both.get(`${item.found}\n${item.truth}`) ?? 0
    precision += shared / (found.get(item.found) ?? 1) / items.length
    recall += shared / (truth.get(item.truth) ?? 1) / items.length
  }
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON) }
}
