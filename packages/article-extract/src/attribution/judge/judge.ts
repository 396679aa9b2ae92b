import { type BoostedTrees, logOdds } from '../../attribution-model/reranking/boosted-trees.ts'
import type { Doc } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { judgeEvidence, textKind } from './evidence.ts'

/** The judge's trained weights, from stories in which readers accepted or rejected statements. */
export interface JudgeWeights {
  readonly trees: BoostedTrees
  /** The share of each cue's attributions that readers accepted, by lemma. */
  readonly acceptance: ReadonlyMap<string, number>
  /** The mean share, for cues without an entry. */
  readonly meanAcceptance: number
  /** Attributions below this probability are not statements. */
  readonly threshold: number
}

/**
 * For each range, the number of others that it contains and that contain it, by first and last token of the contents.
 */
const nestingOf = (
  attributions: readonly Attribution[],
): ReadonlyMap<Attribution, { holds: number; heldBy: number }> => {
  const nesting = new Map(attributions.map((one) => [one, { holds: 0, heldBy: 0 }]))
  const open: { readonly attribution: Attribution; readonly end: number }[] = []
  const endOf = ({ content }: Attribution): number => content.at(-1)?.end ?? 0
  const firstOf = ({ content }: Attribution): number => content[0]?.first ?? 0
  const sorted = attributions.toSorted((one, other) => firstOf(one) - firstOf(other) || endOf(other) - endOf(one))
  for (const attribution of sorted) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= firstOf(attribution)) open.pop()
    const own = nesting.get(attribution)
    for (const outer of open.slice(-mostCounted)) {
      const around = nesting.get(outer.attribution)
      if (!own || !around || outer.end < endOf(attribution)) continue
      own.heldBy++
      around.holds++
    }
    open.push({ attribution, end: endOf(attribution) })
  }
  return nesting
}

/** More attributions than this around one content make no difference. */
const mostCounted = 4

/**
 * The evidence of each attribution, in order. `acceptanceOf` returns the share of a cue's attributions that readers
 * accept.
 */
export const evidenceOf = (
  doc: Doc,
  attributions: readonly Attribution[],
  acceptanceOf: (attribution: Attribution) => number,
): readonly Float32Array[] => {
  const nesting = nestingOf(attributions)
  const text = textKind(doc, attributions.length)
  return attributions.map((attribution) => {
    const { holds, heldBy } = nesting.get(attribution) ?? { holds: 0, heldBy: 0 }
    return judgeEvidence({ doc, text, attribution, holds, heldBy, acceptance: acceptanceOf(attribution) })
  })
}

/** Distinguishes statements from acts, attitudes, and the writer's own words. */
export interface Judge {
  /** Attributions below this probability are not statements. */
  readonly threshold: number
  /** For each attribution, in order, the probability that a careful reader considers it a statement, 0 to 1. */
  readonly probabilities: (doc: Doc, attributions: readonly Attribution[]) => readonly number[]
}

/** The judge with these weights. */
export const judgeBy = ({ trees, acceptance, meanAcceptance, threshold }: JudgeWeights): Judge => ({
  threshold,
  probabilities: (doc, attributions) =>
    evidenceOf(doc, attributions, ({ lemma }) => acceptance.get(lemma) ?? meanAcceptance).map(
      (evidence) => 1 / (1 + Math.exp(-logOdds(trees, evidence))),
    ),
})
