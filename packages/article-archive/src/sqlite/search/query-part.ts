import type { Query } from '@onrecord/article-data'
import { comparedValue } from '../../indexing/stated-values.ts'
import { firstKeyOf, partsInKey } from '../../indexing/story-key.ts'
import { spokenBy } from '../identity/entity-tree.ts'
import type { Store } from '../store.ts'
import { ftsKey, type KeyColumn } from './fts-rowid.ts'
import { anyMark, both, either, phraseIn, without } from './full-text.ts'
import { namedEntities, namedPublishers, voicesMeant } from './named-entities.ts'

/** What a query is asked of: which table holds the keys, and in which columns of its full-text table words are looked for. */
export interface SearchUnit {
  readonly table: 'article' | 'statement'
  readonly columns: string
  readonly keysInArticle: number
}

export const articleUnit: SearchUnit = { table: 'article', columns: 'headline text', keysInArticle: 1 }
export const statementUnit: SearchUnit = { table: 'statement', columns: 'words', keysInArticle: partsInKey }

/** A test in SQL of a key. */
export interface TestPart {
  readonly kind: 'test'
  readonly sql: (key: KeyColumn) => string
  readonly values: readonly (string | number)[]
}

/** A part of a query: an expression that the full-text index answers, or a test of each key. */
export type QueryPart = { readonly kind: 'match'; readonly match: string } | TestPart

const isMatch = (part: QueryPart): part is Extract<QueryPart, { kind: 'match' }> => part.kind === 'match'

/** The part as a test, whatever it is. */
export const asTest = ({ table }: SearchUnit, part: QueryPart): TestPart =>
  isMatch(part)
    ? {
        kind: 'test',
        sql: ({ key }) =>
          `${key} IN (SELECT ${ftsKey(`${table}_words`).key} FROM ${table}_words WHERE ${table}_words MATCH ?)`,
        values: [part.match],
      }
    : part

/** What the part does not hold for. */
export const negated = (unit: SearchUnit, part: QueryPart): TestPart => {
  const { sql, values } = asTest(unit, part)
  return { kind: 'test', sql: (key) => `NOT ${sql(key)}`, values }
}

const articleOf = ({ table }: SearchUnit, key: string): string =>
  table === 'article'
    ? key
    : `(SELECT a.key FROM article AS a WHERE a.key <= ${key} / ${partsInKey} ORDER BY a.key DESC LIMIT 1)`

const figurePart = (unit: SearchUnit, { comparator, value }: Extract<Query, { kind: 'figure' }>): TestPart => {
  const test = comparator === '=' ? 'f.low <= ? AND f.high >= ?' : `f.${comparedValue[comparator]} ${comparator} ?`
  const figures =
    unit.table === 'statement'
      ? (key: string) => `figure AS f WHERE f.statement = ${key}`
      : (key: string) =>
          `article AS s JOIN figure AS f ON f.key >= s.key * ${partsInKey} AND f.key < s.key * ${partsInKey} + s.figures WHERE s.key = ${key}`
  return {
    kind: 'test',
    sql: ({ key }) => `EXISTS (SELECT 1 FROM ${figures(key)} AND ${test})`,
    values: comparator === '=' ? [value, value] : [value],
  }
}

const storyPart = (unit: SearchUnit, mark: string, sql: string, numbers: readonly number[]): QueryPart =>
  unit.table === 'article'
    ? { kind: 'match', match: anyMark(numbers.map((number) => `${mark}${number}`)) }
    : {
        kind: 'test',
        sql: ({ key }) => `EXISTS (${sql.replace(':article', () => articleOf(unit, key))})`,
        values: [JSON.stringify(numbers)],
      }

const listed = 'IN (SELECT value FROM json_each(?))'

/** What the voice says that a name means first. */
const voiceMatch = (store: Store, name: string): string => {
  const [meant] = voicesMeant(store, name)
  return meant ? spokenBy(store, meant.number) : anyMark([])
}

const namePart = (store: Store, unit: SearchUnit, { field, name }: Extract<Query, { kind: 'name' }>): QueryPart => {
  switch (field) {
    case 'voice':
      return { kind: 'match', match: voiceMatch(store, name) }
    case 'publisher':
      return storyPart(
        unit,
        'p',
        `SELECT 1 FROM article AS s WHERE s.key = :article AND s.publisher ${listed}`,
        namedPublishers(store, name),
      )
    case 'place':
    case 'org':
      return storyPart(
        unit,
        'e',
        `SELECT 1 FROM appearance AS p WHERE p.article = :article AND p.entity ${listed}`,
        namedEntities(store, field, name),
      )
  }
}

const joinedPart = (store: Store, unit: SearchUnit, kind: 'and' | 'or', queries: readonly Query[]): QueryPart => {
  const isLess = (query: Query): query is Extract<Query, { kind: 'not' }> => kind === 'and' && query.kind === 'not'
  const parts = queries.filter((query) => !isLess(query)).map((query) => queryPart(store, unit, query))
  const excluded = queries.filter(isLess).map((query) => queryPart(store, unit, query.of))
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

/** A query as a part: as much of it as can be is an expression of the full-text index. */
export const queryPart = (store: Store, unit: SearchUnit, query: Query): QueryPart => {
  switch (query.kind) {
    case 'and':
    case 'or':
      return joinedPart(store, unit, query.kind, query.of)
    case 'not':
      return negated(unit, queryPart(store, unit, query.of))
    case 'word':
      return { kind: 'match', match: phraseIn(unit.columns, query.word, 'prefix' in query && query.prefix === true) }
    case 'phrase':
      return { kind: 'match', match: phraseIn(unit.columns, query.words.join(' ')) }
    case 'name':
      return namePart(store, unit, query)
    case 'form':
      return { kind: 'match', match: anyMark([`f${query.form}`]) }
    case 'anonymity':
      return { kind: 'match', match: anyMark([`a${query.anonymity}`]) }
    case 'published': {
      const first = firstKeyOf(query.date) * unit.keysInArticle
      return { kind: 'test', sql: ({ since, until }) => (query.side === 'after' ? since : until), values: [first] }
    }
    case 'figure':
      return figurePart(unit, query)
  }
}
