import type { Pair } from '../../bench/read-corpus.ts'
import type { MarkedText } from '../../bench/voices/marked-texts.ts'
import type { MarkedArticle } from '../../bench/voices/marked-voices.ts'
import { bestMatch } from '../../bench/voices/match-statements.ts'
import { findAttributions } from '../../src/attribution/find-attributions.ts'
import { evidenceOf } from '../../src/attribution/judge/judge.ts'
import { type Doc, spanOf, type TokenRange } from '../../src/doc/doc.ts'
import type { ModelMode } from '../../src/index.ts'
import { prepare } from '../../src/pipeline/prepare.ts'

/** An attribution that readers accepted as a statement or rejected. */
export interface JudgeExample {
  readonly story: string
  readonly lemma: string
  /** The evidence, with 0 for the acceptance of the cue, which depends on the other examples. */
  readonly evidence: Float32Array
  readonly isStatement: boolean
}

/** How well contents must agree to be the same statement, as a Dice coefficient. */
const leastDice = 0.75

/** Candidates less probable than this are not learned from. */
const minConfidence = 0.1

const pairsOf = (doc: Doc, ranges: readonly TokenRange[]): readonly Pair[] =>
  ranges.map((range) => {
    const { start, end } = spanOf(doc, range)
    return [start, end] as const
  })

/** The attributions found in a story before the judge sees them, with what readers made of them. Disputed ones are left out. */
export const judgeExamples = (story: MarkedArticle, textOf: MarkedText, model: ModelMode): readonly JudgeExample[] => {
  const { doc, context } = prepare(textOf(story), { model })
  const attributions = findAttributions(context.attributionModel, doc, { isEnglish: doc.isEnglish, minConfidence })
  const evidence = evidenceOf(doc, attributions, () => 0)
  const rejected = story.rejected ?? []
  const marked = [...story.statements, ...rejected].map(({ content }) => content)
  return attributions.flatMap((attribution, index): readonly JudgeExample[] => {
    const at = bestMatch(pairsOf(doc, attribution.content), marked, leastDice)
    const own = evidence[index]
    if (at === undefined || own === undefined || story.statements[at]?.isOptional) return []
    const isStatement = at < story.statements.length
    return [{ story: story.id, lemma: attribution.lemma, evidence: own, isStatement }]
  })
}
