import type { Refinement } from '../refinement.ts'

/** Drops what readers would not take for a statement, as the judge has learned from them. */
export const dropUnlikely: Refinement = {
  name: 'unlikely',
  run: (doc, attributions, { judge }) => {
    if (judge === undefined || attributions.length === 0) return attributions
    const probabilities = judge.probabilities(doc, attributions)
    return attributions.filter((_, index) => (probabilities[index] ?? 0) >= judge.threshold)
  },
}
