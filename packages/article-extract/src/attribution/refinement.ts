import type { Doc } from '../doc/doc.ts'
import type { Attribution } from './attribution.ts'
import type { NestedFinder } from './nested/nested-finder.ts'

/** The input of a refinement besides the Doc and the attributions. */
export interface RefinementContext {
  readonly nestedFinder: NestedFinder
  /** Attributions below this confidence are not shown. */
  readonly minConfidence: number
  /** The headline, which is not part of the Doc. */
  readonly headline: string
}

/**
 * A named step that returns the attributions in text order, with some added, changed or dropped. An unchanged
 * attribution stays the same object.
 */
export interface Refinement {
  readonly name: string
  readonly run: (doc: Doc, attributions: readonly Attribution[], context: RefinementContext) => readonly Attribution[]
}

/** The result of a refinement. A changed attribution is in both lists. */
export interface RefinementStep {
  readonly name: string
  readonly added: readonly Attribution[]
  readonly removed: readonly Attribution[]
}

/** The attributions by their first content token. */
export const inTextOrder = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.toSorted((one, two) => (one.content[0]?.first ?? 0) - (two.content[0]?.first ?? 0))

/** A refinement that drops every attribution for which `test` is true. */
export const dropping = (name: string, test: (doc: Doc, attribution: Attribution) => boolean): Refinement => ({
  name,
  run: (doc, attributions) => attributions.filter((one) => !test(doc, one)),
})

/** A refinement that replaces attributions one by one. */
export const changing = (name: string, change: (doc: Doc, attribution: Attribution) => Attribution): Refinement => ({
  name,
  run: (doc, attributions) => attributions.map((one) => change(doc, one)),
})

const minus = (some: readonly Attribution[], others: readonly Attribution[]): readonly Attribution[] => {
  const known = new Set(others)
  return some.filter((one) => !known.has(one))
}

/** Runs refinements in order. Calls `trace` after each one that changed something. */
export const refine = (
  doc: Doc,
  found: readonly Attribution[],
  refinements: readonly Refinement[],
  context: RefinementContext,
  trace?: (step: RefinementStep) => void,
): readonly Attribution[] =>
  refinements.reduce<readonly Attribution[]>((before, { name, run }) => {
    const after = run(doc, before, context)
    if (trace) {
      const [added, removed] = [minus(after, before), minus(before, after)]
      if (added.length + removed.length > 0) trace({ name, added, removed })
    }
    return after
  }, found)
