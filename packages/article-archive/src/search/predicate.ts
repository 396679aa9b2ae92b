import type { Comparator, Query } from '@onrecord/article-data/query'
import { firstKeyOf, partsInKey } from '../indexing/story-key.ts'

/** What a query searches: articles, or the statements in them. */
export type SearchUnit = 'article' | 'statement'

/** A name in a query, with its field. */
export type NameQuery = Extract<Query, { kind: 'name' }>

/** What a name means in an archive: marks of what a voice says, or the numbers of publishers or entities of a story. */
export type NameMeaning =
  | { readonly kind: 'voice'; readonly marks: readonly string[] }
  | { readonly kind: 'publisher' | 'entity'; readonly numbers: readonly number[] }

/** Compares the lowest or highest number that a figure states. */
export interface FigureTest {
  readonly column: 'low' | 'high'
  readonly comparator: Exclude<Comparator, '='>
}

/** A query with its names resolved, for an engine to write in its own SQL. */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  /** Words in this order. With `isPrefix`, the last one may continue. */
  | { readonly kind: 'words'; readonly text: string; readonly isPrefix: boolean }
  /** Any of these marks of an article or statement. */
  | { readonly kind: 'marks'; readonly marks: readonly string[] }
  /** The story of a statement has one of these publishers or entities. */
  | { readonly kind: 'story'; readonly table: 'publisher' | 'entity'; readonly numbers: readonly number[] }
  /** The key is `key` or more (`after`), or less (`before`). */
  | { readonly kind: 'published'; readonly side: 'after' | 'before'; readonly key: number }
  /** One figure passes all tests. */
  | { readonly kind: 'figure'; readonly tests: readonly FigureTest[]; readonly value: number }

/** The names in a query. */
export const namesIn = (query: Query): readonly NameQuery[] => {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.of.flatMap(namesIn)
    case 'not':
      return namesIn(query.of)
    case 'name':
      return [query]
    default:
      return []
  }
}

const comparedColumn: Readonly<Record<FigureTest['comparator'], FigureTest['column']>> = {
  '<': 'low',
  '<=': 'low',
  '>': 'high',
  '>=': 'high',
}

/** "figure>1000" compares the highest number. "figure=1000" is true for a range around 1000. */
const figureTests = (comparator: Comparator): readonly FigureTest[] =>
  comparator === '='
    ? [
        { column: 'low', comparator: '<=' },
        { column: 'high', comparator: '>=' },
      ]
    : [{ column: comparedColumn[comparator], comparator }]

const markOf = { publisher: 'p', entity: 'e' } as const

const namePredicate = (unit: SearchUnit, meaning: NameMeaning): Predicate => {
  if (meaning.kind === 'voice') return { kind: 'marks', marks: meaning.marks }
  const { kind, numbers } = meaning
  return unit === 'article'
    ? { kind: 'marks', marks: numbers.map((number) => `${markOf[kind]}${number}`) }
    : { kind: 'story', table: kind, numbers }
}

/** The query as a predicate of a unit. `meaningOf` gives what the archive knows of each name. */
export const predicateOf = (query: Query, unit: SearchUnit, meaningOf: (name: NameQuery) => NameMeaning): Predicate => {
  switch (query.kind) {
    case 'and':
    case 'or':
      return { kind: query.kind, of: query.of.map((part) => predicateOf(part, unit, meaningOf)) }
    case 'not':
      return { kind: 'not', of: predicateOf(query.of, unit, meaningOf) }
    case 'word':
      return { kind: 'words', text: query.word, isPrefix: 'prefix' in query && query.prefix === true }
    case 'phrase':
      return { kind: 'words', text: query.words.join(' '), isPrefix: false }
    case 'name':
      return namePredicate(unit, meaningOf(query))
    case 'form':
      return { kind: 'marks', marks: [`f${query.form}`] }
    case 'anonymity':
      return { kind: 'marks', marks: [`a${query.anonymity}`] }
    case 'published': {
      const key = firstKeyOf(query.date) * (unit === 'article' ? 1 : partsInKey)
      return { kind: 'published', side: query.side, key }
    }
    case 'figure':
      return { kind: 'figure', tests: figureTests(query.comparator), value: query.value }
  }
}
