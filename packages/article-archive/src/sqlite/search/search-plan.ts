import type { Predicate, SearchUnit } from '../../search/predicate.ts'
import { ftsKey, plainKey } from './fts-rowid.ts'
import { both, without } from './full-text.ts'
import { asTest, negated, type QueryPart, queryPart, type TestPart } from './query-part.ts'

/** SQL that gives the matching keys as `key`, latest first. */
export interface SearchPlan {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

const where = (tests: readonly string[]): string => tests.join(' AND ')

/**
 * The plan of a query, for keys below `before`. Everything that the full-text index can answer, including the names
 * of voices, becomes one expression, and days become a range of its keys. So it streams the latest first and stops
 * when a page is full. The rest is tested on each key.
 */
export const searchPlan = (unit: SearchUnit, predicate: Predicate | undefined, before: number): SearchPlan => {
  const matches: string[] = []
  const excluded: string[] = []
  const tests: TestPart[] = []
  const sort = (part: QueryPart): void => {
    if (part.kind === 'match') matches.push(part.match)
    else tests.push(part)
  }
  for (const each of predicate === undefined ? [] : predicate.kind === 'and' ? predicate.of : [predicate]) {
    const inner = each.kind === 'not' ? queryPart(unit, each.of) : undefined
    if (inner === undefined) sort(queryPart(unit, each))
    else if (inner.kind === 'match') excluded.push(inner.match)
    else tests.push(negated(unit, inner))
  }
  const words = `${unit}_words`
  if (matches.length > 0) {
    const key = ftsKey(words)
    return {
      sql: `SELECT ${key.key} AS key FROM ${words} WHERE ${where([`${words} MATCH ?`, key.until, ...tests.map(({ sql }) => sql(key))])} ORDER BY rowid`,
      values: [without(both(matches), excluded), before, ...tests.flatMap(({ values }) => values)],
    }
  }
  const all = [...tests, ...excluded.map((match) => negated(unit, asTest(unit, { kind: 'match', match })))]
  const key = plainKey(`${unit}.key`)
  return {
    sql: `SELECT key FROM ${unit} WHERE ${where([key.until, ...all.map(({ sql }) => sql(key))])} ORDER BY key DESC`,
    values: [before, ...all.flatMap(({ values }) => values)],
  }
}
