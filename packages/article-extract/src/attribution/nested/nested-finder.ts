import { type BoostedTrees, logOdds } from '../../attribution-model/reranking/boosted-trees.ts'
import type { Doc } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { findCandidates } from './find-candidates.ts'
import { nestedEvidence } from './nested-evidence.ts'

/** The trained weights, from candidates that people accepted or rejected. */
export interface NestedWeights {
  readonly trees: BoostedTrees
  /** The share of each verb's candidates in a corpus that are attributions, by lemma. */
  readonly shares: ReadonlyMap<string, number>
  /** The mean share, for verbs without an entry. */
  readonly meanShare: number
  /** Candidates below this probability are not statements. */
  readonly threshold: number
}

/** Finds the statements of others inside the contents of attributions. */
export interface NestedFinder {
  /** In text order; none of them is below `minConfidence`. */
  readonly find: (doc: Doc, outer: Attribution, minConfidence: number) => readonly Attribution[]
}

/** The finder with these weights. The confidence is the product of the outer attribution's and its own probability. */
export const nestedFinder = ({ trees, shares, meanShare, threshold }: NestedWeights): NestedFinder => ({
  find: (doc, outer, minConfidence) =>
    outer.content.flatMap((range) =>
      findCandidates(doc, range).flatMap((candidate): readonly Attribution[] => {
        const { verb, lemma, source, content, subject } = candidate
        const share = shares.get(lemma) ?? meanShare
        const probability = 1 / (1 + Math.exp(-logOdds(trees, nestedEvidence({ doc, outer, range, candidate, share }))))
        const confidence = probability * outer.confidence
        if (probability < threshold || confidence < minConfidence) return []
        // "Had said", "has repeatedly said"
        const cue = { first: subject === 'direct' ? source.end : verb, end: verb + 1 }
        return [{ block: outer.block, source, cue, content: [content], verb, lemma, confidence, isNested: true }]
      }),
    ),
})
