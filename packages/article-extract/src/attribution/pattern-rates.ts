import type { Pattern } from './candidate.ts'
import { patternRateTable } from './pattern-rate-table.ts'

const parse = (row: string): readonly (readonly [string, number])[] =>
  Array.from(row.matchAll(/(\S+) (\d+)/g), ([, word = '', percent]) => [word, Number(percent) / 100] as const)

const unmeasured = 50

const rates: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(patternRateTable).map(([pattern, { verbs }]) => [pattern, new Map(parse(verbs))]),
)

/**
 * How often a candidate of this pattern with this cue word was right, source and content, in the training part of
 * PolNeAR; that of all its words where the word itself was met too seldom. Source: bench/measure-patterns.ts.
 */
export const patternRate = (pattern: Pattern, word: string): number => {
  const [verb = word, manner] = word.split('/')
  const own = rates.get(pattern)
  const exact = own?.get(word)
  if (exact !== undefined) return exact
  const general =
    own?.get(manner === undefined ? '*' : `*/${manner}`) ??
    own?.get('*') ??
    (patternRateTable[pattern]?.all ?? unmeasured) / 100
  const plain = manner === undefined ? undefined : own?.get(verb)
  return plain === undefined ? general : Math.min(plain, (plain + general) / 2)
}
