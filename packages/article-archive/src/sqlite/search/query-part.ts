import { partsInKey } from '../../indexing/story-key.ts'
import type { Predicate, SearchUnit } from '../../search/predicate.ts'
import { ftsKey, type KeyColumn } from './fts-rowid.ts'
import { anyMark, both, either, phraseIn, without } from './full-text.ts'

const wordColumns: Readonly<Record<SearchUnit, string>> = { article: 'headline text', statement: 'words' }

/** A test of a key in SQL. */
export interface TestPart {
  readonly kind: 'test'
  readonly sql: (key: KeyColumn) => string
  readonly values: readonly (string | number)[]
}

/** A part of a query: an expression that the full-text index answers, or a test of each key. */
export type QueryPart = { readonly kind: 'match'; readonly match: string } | TestPart

const isMatch = (part: QueryPart): part is Extract<QueryPart, { kind: 'match' }> => part.kind === 'match'

/** Any part as a test. */
export const asTest = (unit: SearchUnit, part: QueryPart): TestPart =>
  isMatch(part)
    ? {
        kind: 'test',
        sql: ({ key }) =>
          `${key} IN (SELECT ${ftsKey(`${unit}_words`).key} FROM ${unit}_words WHERE ${unit}_words MATCH ?)`,
        values: [part.match],
      }
    : part

/** The test that is true where the part is false. */
export const negated = (unit: SearchUnit, part: QueryPart): TestPart => {
  const { sql, values } = asTest(unit, part)
  return { kind: 'test', sql: (key) => `NOT ${sql(key)}`, values }
}

type PredicateOf<Kind extends Predicate['kind']> = Extract<Predicate, { kind: Kind }>

const figurePart = (unit: SearchUnit, { tests, value }: PredicateOf<'figure'>): TestPart => {
  const figures =
    unit === 'statement'
      ? (key: string) => `figure AS f WHERE f.statement = ${key}`
      : (key: string) =>
          `article AS s JOIN figure AS f ON f.key >= s.key * ${partsInKey} AND f.key < s.key * ${partsInKey} + s.figures WHERE s.key = ${key}`
  const test = tests.map(({ column, comparator }) => `f.${column} ${comparator} ?`).join(' AND ')
  return {
    kind: 'test',
    sql: ({ key }) => `EXISTS (SELECT 1 FROM ${figures(key)} AND ${test})`,
    values: tests.map(() => value),
  }
}

const articleOf = (statement: string): string =>
  `(SELECT a.key FROM article AS a WHERE a.key <= ${statement} / ${partsInKey} ORDER BY a.key DESC LIMIT 1)`

const listed = 'IN (SELECT value FROM json_each(?))'

const storyTest = {
  publisher: (article: string) => `SELECT 1 FROM article AS s WHERE s.key = ${article} AND s.publisher ${listed}`,
  entity: (article: string) => `SELECT 1 FROM appearance AS p WHERE p.article = ${article} AND p.entity ${listed}`,
} as const

const storyPart = ({ table, numbers }: PredicateOf<'story'>): TestPart => ({
  kind: 'test',
  sql: ({ key }) => `EXISTS (${storyTest[table](articleOf(key))})`,
  values: [JSON.stringify(numbers)],
})

/** FTS5 has NOT only between two expressions, so the negated parts of an "and" are gathered. */
const joinedPart = (unit: SearchUnit, { kind, of }: PredicateOf<'and' | 'or'>): QueryPart => {
  const isExcluded = (predicate: Predicate): predicate is PredicateOf<'not'> =>
    kind === 'and' && predicate.kind === 'not'
  const parts = of.filter((predicate) => !isExcluded(predicate)).map((predicate) => queryPart(unit, predicate))
  const excluded = of.filter(isExcluded).map((predicate) => queryPart(unit, predicate.of))
  if (parts.length > 0 && parts.every(isMatch) && excluded.every(isMatch)) {
    const joined = (kind === 'and' ? both : either)(parts.map(({ match }) => match))
    return {
      kind: 'match',
      match: without(
        joined,
        excluded.map(({ match }) => match),
      ),
    }
  }
  const tests = [...parts.map((part) => asTest(unit, part)), ...excluded.map((part) => negated(unit, part))]
  return {
    kind: 'test',
    sql: (key) => `(${tests.map(({ sql }) => sql(key)).join(kind === 'and' ? ' AND ' : ' OR ')})`,
    values: tests.flatMap(({ values }) => values),
  }
}

/** A predicate in SQLite: an expression of the full-text index if possible, else a test. */
export const queryPart = (unit: SearchUnit, predicate: Predicate): QueryPart => {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return joinedPart(unit, predicate)
    case 'not':
      return negated(unit, queryPart(unit, predicate.of))
    case 'words':
      return { kind: 'match', match: phraseIn(wordColumns[unit], predicate.text, predicate.isPrefix) }
    case 'marks':
      return { kind: 'match', match: anyMark(predicate.marks) }
    case 'story':
      return storyPart(predicate)
    case 'published':
      return {
        kind: 'test',
        sql: ({ since, until }) => (predicate.side === 'after' ? since : until),
        values: [predicate.key],
      }
    case 'figure':
      return figurePart(unit, predicate)
  }
}
