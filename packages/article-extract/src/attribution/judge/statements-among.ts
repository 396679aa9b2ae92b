import type { Doc } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { settleNesting } from '../contents/settle-nesting.ts'
import type { Judge } from './judge.ts'
import { readerRules } from './reader-rules.ts'
import { hasSureForm } from './sure-forms.ts'

/**
 * An attribution that is not a statement, with the rule that rejected it, or the probability that it is one, 0 to 1.
 */
export interface RejectedAttribution {
  readonly attribution: Attribution
  readonly rule: string
  readonly probability: number
}

/** The attributions of a text that are statements, and those that are not, each in the same order. */
interface Judgment {
  readonly statements: readonly Attribution[]
  readonly rejected: readonly RejectedAttribution[]
}

/** The judgment that rejects these attributions. */
const rejecting = (attributions: readonly Attribution[], rejected: readonly RejectedAttribution[]): Judgment => {
  if (rejected.length === 0) return { statements: attributions, rejected }
  const gone = new Set(rejected.map(({ attribution }) => attribution))
  return { statements: settleNesting(attributions.filter((one) => !gone.has(one))), rejected }
}

/** The judgment of the reader rules; the judge decides the rest. */
export const judgedByRules = (doc: Doc, attributions: readonly Attribution[]): Judgment => {
  const rejected = attributions.flatMap((attribution): readonly RejectedAttribution[] => {
    const rule = readerRules.find(({ rejects }) => rejects(doc, attribution))
    return rule ? [{ attribution, rule: rule.name, probability: 0 }] : []
  })
  return rejecting(attributions, rejected)
}

/**
 * Keeps the attributions that readers consider statements, and rejects acts, attitudes, silence, and the writer's own
 * words. Attributions inside a rejected one are no longer nested in it.
 */
export const statementsAmong = (judge: Judge, doc: Doc, attributions: readonly Attribution[]): Judgment => {
  const byRules = judgedByRules(doc, attributions)
  const probabilities = judge.probabilities(doc, byRules.statements)
  const unlikely = byRules.statements.flatMap((attribution, index): readonly RejectedAttribution[] => {
    const probability = probabilities[index] ?? 0
    const isKept = probability >= judge.threshold || hasSureForm(doc, attribution)
    return isKept ? [] : [{ attribution, rule: 'not a statement', probability }]
  })
  const { statements } = rejecting(byRules.statements, unlikely)
  return { statements, rejected: [...byRules.rejected, ...unlikely] }
}
