import type { Doc } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { settleNesting } from '../settle-nesting.ts'
import { isHearsay } from './hearsay.ts'
import type { Judge } from './judge.ts'

/** An attribution and the probability that readers take it for a statement, 0 to 1. */
export interface JudgedAttribution {
  readonly attribution: Attribution
  readonly probability: number
}

/** What the judge made of the attributions of a text. */
export interface Judgment {
  /** Those that are statements, in the same order. */
  readonly statements: readonly Attribution[]
  /** Those that are not: acts, attitudes, the writer's own words. */
  readonly rejected: readonly JudgedAttribution[]
}

/** Keeps the attributions that readers take for statements. What was inside a rejected one is no longer nested in it. */
export const statementsAmong = (judge: Judge, doc: Doc, attributions: readonly Attribution[]): Judgment => {
  const probabilities = judge.probabilities(doc, attributions)
  const judged = attributions.map((attribution, index) => ({ attribution, probability: probabilities[index] ?? 0 }))
  const isRejected = ({ attribution, probability }: JudgedAttribution): boolean =>
    probability < judge.threshold && !isHearsay(doc, attribution)
  const rejected = judged.filter(isRejected)
  if (rejected.length === 0) return { statements: attributions, rejected }
  const kept = judged.filter((one) => !isRejected(one)).map(({ attribution }) => attribution)
  return { statements: settleNesting(kept), rejected }
}
