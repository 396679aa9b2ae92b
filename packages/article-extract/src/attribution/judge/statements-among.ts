import type { Doc } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { settleNesting } from '../settle-nesting.ts'
import type { Judge } from './judge.ts'
import { readerRules } from './reader-rules.ts'
import { hasSureForm } from './sure-forms.ts'

/** An attribution that is no statement: by which rule, or with what probability of being one, 0 to 1. */
export interface RejectedAttribution {
  readonly attribution: Attribution
  readonly rule: string
  readonly probability: number
}

/** The attributions of a text that are statements, in the same order, and those that are not. */
export interface Judgment {
  readonly statements: readonly Attribution[]
  readonly rejected: readonly RejectedAttribution[]
}

/** The judgment that rejects these. */
const rejecting = (attributions: readonly Attribution[], rejected: readonly RejectedAttribution[]): Judgment => {
  if (rejected.length === 0) return { statements: attributions, rejected }
  const gone = new Set(rejected.map(({ attribution }) => attribution))
  return { statements: settleNesting(attributions.filter((one) => !gone.has(one))), rejected }
}

/** What the rules for readers leave for the judge. */
export const judgedByRules = (doc: Doc, attributions: readonly Attribution[]): Judgment => {
  const rejected = attributions.flatMap((attribution): readonly RejectedAttribution[] => {
    const rule = readerRules.find(({ rejects }) => rejects(doc, attribution))
    return rule ? [{ attribution, rule: rule.name, probability: 0 }] : []
  })
  return rejecting(attributions, rejected)
}

/**
 * Keeps the attributions that readers take for statements; acts, attitudes, silence, and the writer's own words are not. What
 * was inside a rejected one is no longer nested in it.
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
