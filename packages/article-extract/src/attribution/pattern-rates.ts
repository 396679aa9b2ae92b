import type { Pattern } from './candidate.ts'
import { patternRateTable, verbShifts } from './pattern-rate-table.ts'

const parse = (row: string): ReadonlyMap<string, number> =>
  new Map(
    Array.from(row.matchAll(/(\S+) (-?\d+(?:\.\d+)?)/g), ([, word = '', value]) => [word, Number(value)] as const),
  )

const rates: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(patternRateTable).map(([pattern, { verbs }]) => [pattern, parse(verbs)]),
)
const shifts = parse(verbShifts)
const unmeasured = 50
const logit = (rate: number): number => Math.log(rate / (1 - rate))
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))

/**
 * How often a candidate of this pattern with this cue word was right, source and content, in the training part of
 * PolNeAR, 0 to 1; where the word was met there too seldom, what the pattern and the verb make likely together.
 * Source: bench/measure-patterns.ts.
 */
export const patternRate = (pattern: Pattern, word: string): number => {
  const own = rates.get(pattern)
  const exact = own?.get(word)
  if (exact !== undefined) return exact / 100
  const [lemma = word, manner] = word.split('/')
  const base = own?.get(manner === undefined ? '*' : `*/${manner}`) ?? patternRateTable[pattern]?.all ?? unmeasured
  const bounded = Math.min(98, Math.max(1, base)) / 100
  return Math.round(logistic(logit(bounded) + (shifts.get(lemma) ?? 0)) * 100) / 100
}
