import { partsInKey } from '../../indexing/story-key.ts'
import type { FigureTest, Predicate, SearchUnit } from '../../search/predicate.ts'
import { type SqlPart, sqlPart } from '../sql-part.ts'
import { allOf, anyMark, both, either, none, phraseOf } from './search-query.ts'
import { terms } from './terms.ts'

/**
 * A part of a query: a tsquery, which the index answers, or a test of each row. Values are parameters, never SQL
 * text.
 */
export type QueryPart =
  | { readonly kind: 'match'; readonly match: string }
  | { readonly kind: 'test'; readonly test: SqlPart }

type Match = Extract<QueryPart, { kind: 'match' }>

const match = (query: string): Match => ({ kind: 'match', match: query })
const isMatch = (part: QueryPart): part is Match => part.kind === 'match'

/** Any part as a test. */
export const asTest = (part: QueryPart): SqlPart =>
  isMatch(part) ? sqlPart`search @@ ${part.match}::tsquery` : part.test

// A tsvector drops positions of frequent words in a long text, so articles also store their words in order.
const inArticle = (words: readonly string[], prefix: boolean): QueryPart =>
  words.length < 2
    ? match(allOf(words, prefix))
    : {
        kind: 'test',
        test: sqlPart`(search @@ ${allOf(words, prefix)}::tsquery
          and position(${` ${words.join(' ')}${prefix ? '' : ' '}`} in folded) > 0)`,
      }

type PredicateOf<Kind extends Predicate['kind']> = Extract<Predicate, { kind: Kind }>

// More than any article has. With this bound PostgreSQL reads only one or two partitions.
const maxFigures = 2 ** 24

const columns = { low: sqlPart`figure.low`, high: sqlPart`figure.high` } as const

const comparators: Readonly<Record<FigureTest['comparator'], SqlPart>> = {
  '<': sqlPart`<`,
  '<=': sqlPart`<=`,
  '>': sqlPart`>`,
  '>=': sqlPart`>=`,
}

const figurePart = (unit: SearchUnit, { tests, value }: PredicateOf<'figure'>): QueryPart => {
  const stated = tests
    .map(({ column, comparator }) => sqlPart`${columns[column]} ${comparators[comparator]} ${value}::float8`)
    .reduce((left, right) => sqlPart`${left} and ${right}`)
  const own =
    unit === 'article'
      ? sqlPart`figure.key >= article.key * ${partsInKey}::bigint
          and figure.key < article.key * ${partsInKey}::bigint + article.figures`
      : sqlPart`figure.statement = statement.key and figure.key >= statement.article * ${partsInKey}::bigint
          and figure.key < statement.article * ${partsInKey}::bigint + ${maxFigures}::bigint`
  return { kind: 'test', test: sqlPart`exists (select from figure where ${own} and ${stated})` }
}

const storyPart = ({ table, numbers }: PredicateOf<'story'>): QueryPart => ({
  kind: 'test',
  test:
    table === 'publisher'
      ? sqlPart`exists (select from article where article.key = statement.article
        and article.publisher = any(${[...numbers]}::integer[]))`
      : sqlPart`exists (select from appearance where appearance.article = statement.article
      and appearance.entity = any(${[...numbers]}::integer[]))`,
})

const joinedPart = (kind: 'and' | 'or', parts: readonly QueryPart[]): QueryPart => {
  const matches = parts.filter(isMatch).map((part) => part.match)
  const together = matches.length === 0 ? [] : [match((kind === 'and' ? both : either)(matches))]
  const all = [...together, ...parts.filter((part) => !isMatch(part))]
  const [only] = all
  if (only && all.length === 1) return only
  const operator = kind === 'and' ? sqlPart` and ` : sqlPart` or `
  const test = all.map((part) => asTest(part)).reduce((left, right) => sqlPart`${left}${operator}${right}`)
  return { kind: 'test', test: sqlPart`(${test})` }
}

const negated = (part: QueryPart): QueryPart =>
  isMatch(part) ? match(none(part.match)) : { kind: 'test', test: sqlPart`not ${part.test}` }

/** A predicate in PostgreSQL: one tsquery if possible, else a test. */
export const queryPart = (unit: SearchUnit, predicate: Predicate): QueryPart => {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return joinedPart(
        predicate.kind,
        predicate.of.map((part) => queryPart(unit, part)),
      )
    case 'not':
      return negated(queryPart(unit, predicate.of))
    case 'words': {
      const words = terms(predicate.text)
      return unit === 'article' ? inArticle(words, predicate.isPrefix) : match(phraseOf(words, predicate.isPrefix))
    }
    case 'marks':
      return match(anyMark(predicate.marks))
    case 'story':
      return storyPart(predicate)
    case 'published':
      return {
        kind: 'test',
        test:
          predicate.side === 'after'
            ? sqlPart`key >= ${predicate.key}::bigint`
            : sqlPart`key < ${predicate.key}::bigint`,
      }
    case 'figure':
      return figurePart(unit, predicate)
  }
}
