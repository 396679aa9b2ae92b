import type { Doc } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { settleNesting } from '../settle-nesting.ts'
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
  const rejected = judged.filter(({ probability }) => probability < judge.threshold)
  if (rejected.length === 0) return { statements: attributions, rejected }
  const kept = judged.flatMap(({ attribution, probability }) => (probability < judge.threshold ? [] : [attribution]))
  return { statements: settleNesting(kept), rejected }
}
