import type { Query } from '@onrecord/article-data'
import { comparedValue } from '../../indexing/stated-values.ts'
import { firstKeyOf, partsInKey } from '../../indexing/story-key.ts'
import type { Asking } from '../connection.ts'
import { spokenBy } from '../identity/entity-tree.ts'
import { type SqlPart, sqlPart } from '../sql-part.ts'
import { namedEntities, namedPublishers, voicesMeant } from './named-entities.ts'
import { allOf, anyMark, both, either, none, phraseOf } from './search-query.ts'
import { terms } from './terms.ts'

/** What a query is asked of: articles, or the statements in them. The table of its name has `key` and `search`. */
export type SearchUnit = 'article' | 'statement'

/** A part of a query: a tsquery, which the index answers, or a test of each row. Values are parameters, never text of SQL. */
export type QueryPart =
  | { readonly kind: 'match'; readonly match: string }
  | { readonly kind: 'test'; readonly test: SqlPart }

type Match = Extract<QueryPart, { kind: 'match' }>

const match = (query: string): Match => ({ kind: 'match', match: query })
const isMatch = (part: QueryPart): part is Match => part.kind === 'match'

/** The part as a test, whatever it is. */
export const asTest = (part: QueryPart): SqlPart =>
  isMatch(part) ? sqlPart`search @@ ${part.match}::tsquery` : part.test

// A tsvector forgets where the many occurrences of a word in a long text stand, so that articles keep their words in order.
const inArticle = (words: readonly string[], prefix: boolean): QueryPart =>
  words.length < 2
    ? match(allOf(words, prefix))
    : {
        kind: 'test',
        test: sqlPart`(search @@ ${allOf(words, prefix)}::tsquery
          and position(${` ${words.join(' ')}${prefix ? '' : ' '}`} in folded) > 0)`,
      }

const wordsPart = (unit: SearchUnit, text: string, prefix: boolean): QueryPart =>
  unit === 'article' ? inArticle(terms(text), prefix) : match(phraseOf(terms(text), prefix))

// No article has as many figures: said so that only the partition of the article is looked into, or the next.
const maxFigures = 2 ** 24

const figurePart = (unit: SearchUnit, { comparator, value }: Extract<Query, { kind: 'figure' }>): QueryPart => {
  const number = sqlPart`${value}::float8`
  const stated =
    comparator === '='
      ? sqlPart`figure.low <= ${number} and figure.high >= ${number}`
      : sqlPart`${comparedValue[comparator] === 'low' ? sqlPart`figure.low` : sqlPart`figure.high`} ${compared(comparator)} ${number}`
  const own =
    unit === 'article'
      ? sqlPart`figure.key >= article.key * ${partsInKey}::bigint
          and figure.key < article.key * ${partsInKey}::bigint + article.figures`
      : sqlPart`figure.statement = statement.key and figure.key >= statement.article * ${partsInKey}::bigint
          and figure.key < statement.article * ${partsInKey}::bigint + ${maxFigures}::bigint`
  return { kind: 'test', test: sqlPart`exists (select from figure where ${own} and ${stated})` }
}

const compared = (comparator: '<' | '<=' | '>' | '>='): SqlPart => {
  switch (comparator) {
    case '<':
      return sqlPart`<`
    case '<=':
      return sqlPart`<=`
    case '>':
      return sqlPart`>`
    case '>=':
      return sqlPart`>=`
  }
}

const namePart = async (
  sql: Asking,
  unit: SearchUnit,
  { field, name }: Extract<Query, { kind: 'name' }>,
): Promise<QueryPart> => {
  if (field === 'publisher') {
    const numbers = await namedPublishers(sql, name)
    if (unit === 'article') return match(anyMark(numbers.map((number) => `p${number}`)))
    return {
      kind: 'test',
      test: sqlPart`exists (select from article where article.key = statement.article
        and article.publisher = any(${[...numbers]}::integer[]))`,
    }
  }
  if (field === 'voice') {
    const [meant] = await voicesMeant(sql, name)
    return match(meant ? await spokenBy(sql, meant.number) : anyMark([]))
  }
  const numbers = await namedEntities(sql, field, name)
  if (unit === 'article') return match(anyMark(numbers.map((number) => `e${number}`)))
  return {
    kind: 'test',
    test: sqlPart`exists (select from appearance where appearance.article = statement.article
      and appearance.entity = any(${[...numbers]}::integer[]))`,
  }
}

const joined = (kind: 'and' | 'or', parts: readonly QueryPart[]): QueryPart => {
  const matches = parts.filter(isMatch).map((part) => part.match)
  const together = matches.length === 0 ? [] : [match((kind === 'and' ? both : either)(matches))]
  const all = [...together, ...parts.filter((part) => !isMatch(part))]
  const [only] = all
  if (only && all.length === 1) return only
  const glue = kind === 'and' ? sqlPart` and ` : sqlPart` or `
  const test = all.map((part) => asTest(part)).reduce((left, right) => sqlPart`${left}${glue}${right}`)
  return { kind: 'test', test: sqlPart`(${test})` }
}

/** A query as a part: as much of it as can be is one tsquery. A word of any kind that is asked for is folded here. */
export const queryPart = async (sql: Asking, unit: SearchUnit, query: Query): Promise<QueryPart> => {
  switch (query.kind) {
    case 'and':
    case 'or':
      return joined(query.kind, await Promise.all(query.of.map((part) => queryPart(sql, unit, part))))
    case 'not': {
      const part = await queryPart(sql, unit, query.of)
      return isMatch(part) ? match(none(part.match)) : { kind: 'test', test: sqlPart`not ${part.test}` }
    }
    case 'word':
      return wordsPart(unit, query.word, 'prefix' in query && query.prefix === true)
    case 'phrase':
      return wordsPart(unit, query.words.join(' '), false)
    case 'name':
      return namePart(sql, unit, query)
    case 'form':
      return match(anyMark([`f${query.form}`]))
    case 'anonymity':
      return match(anyMark([`a${query.anonymity}`]))
    case 'published': {
      const first = firstKeyOf(query.date) * (unit === 'article' ? 1 : partsInKey)
      return {
        kind: 'test',
        test: query.side === 'after' ? sqlPart`key >= ${first}::bigint` : sqlPart`key < ${first}::bigint`,
      }
    }
    case 'figure':
      return figurePart(unit, query)
  }
}
