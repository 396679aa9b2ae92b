import type { Pair } from '../../packages/article-extract/bench/read-corpus.ts'
import type { MarkedText } from '../../packages/article-extract/bench/voices/marked-texts.ts'
import type { MarkedArticle } from '../../packages/article-extract/bench/voices/marked-voices.ts'
import { bestMatch } from '../../packages/article-extract/bench/voices/match-statements.ts'
import { findAttributions } from '../../packages/article-extract/src/attribution/find-attributions.ts'
import { evidenceOf } from '../../packages/article-extract/src/attribution/judge/judge.ts'
import { judgedByRules } from '../../packages/article-extract/src/attribution/judge/statements-among.ts'
import { spanOf, type TokenRange } from '../../packages/article-extract/src/doc/doc.ts'
import { sourceSpanOf } from '../../packages/article-extract/src/extraction.ts'
import type { ExtractionModel } from '../../packages/article-extract/src/index.ts'
import { type Prepared, prepare } from '../../packages/article-extract/src/pipeline/prepare.ts'

/** An attribution that readers accepted as a statement or rejected. */
export interface JudgeExample {
  readonly story: string
  readonly lemma: string
  /** The evidence, with 0 for the cue's acceptance, which depends on the other examples. */
  readonly evidence: Float32Array
  /** Whether readers did not reject it; careful editors may dispute some of these. */
  readonly isStatement: boolean
  readonly isDisputed: boolean
}

/** The Dice coefficient from which contents are the same statement. */
const leastDice = 0.75

/** Candidates below this confidence are not used. */
const minConfidence = 0.1

const pairsOf = ({ layout, doc }: Prepared, ranges: readonly TokenRange[]): readonly Pair[] => {
  const sourceSpan = sourceSpanOf(layout.offsets)
  return ranges.map((range) => {
    const { start, end } = sourceSpan(spanOf(doc, range))
    return [start, end] as const
  })
}

/** The attributions that the judge would see in a story, with the readers' decisions. */
export const judgeExamples = (
  story: MarkedArticle,
  textOf: MarkedText,
  model: ExtractionModel,
): readonly JudgeExample[] => {
  const prepared = prepare(textOf(story), { model })
  const { doc, context } = prepared
  const { isEnglish } = doc
  const found = findAttributions(context.attributionModel, doc, {
    isEnglish,
    nestedFinder: context.nestedFinder,
    minConfidence,
  })
  const attributions = judgedByRules(doc, found).statements
  const evidence = evidenceOf(doc, attributions, () => 0)
  const rejected = story.rejected ?? []
  const marked = [...story.statements, ...rejected].map(({ content }) => content)
  return attributions.flatMap((attribution, index): readonly JudgeExample[] => {
    const at = bestMatch(pairsOf(prepared, attribution.content), marked, leastDice)
    const own = evidence[index]
    if (at === undefined || own === undefined) return []
    const isStatement = at < story.statements.length
    const isDisputed = story.statements[at]?.isOptional === true
    return [{ story: story.id, lemma: attribution.lemma, evidence: own, isStatement, isDisputed }]
  })
}
