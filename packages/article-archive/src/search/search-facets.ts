import { asksForStatements, type Query } from '@onrecord/article-data/query'
import type { FacetValue, Hit, Page, PageOptions, SearchFacets, StoredStatement } from '../archive.ts'

/** How many stories are counted, or sorted by relevance. This bounds the cost of a query. */
export const maxCounted = 200

const maxValues = 12

const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count

type Named = { readonly value: string; readonly label: string }

const same = (value: string): Named => ({ value, label: value })

/** Each value once, with its count, in the order of the items. */
const counted = (items: readonly Named[]): readonly FacetValue[] => {
  const counts = new Map<string, FacetValue>()
  for (const { value, label } of items)
    counts.set(value, { value, label: counts.get(value)?.label ?? label, count: (counts.get(value)?.count ?? 0) + 1 })
  return [...counts.values()]
}

const mostFrequent = (items: readonly Named[]): readonly FacetValue[] =>
  counted(items).toSorted(byCount).slice(0, maxValues)

const monthsOf = (hits: readonly Hit[]): readonly FacetValue[] =>
  counted(hits.flatMap(({ article }) => (article.datePublished ? [same(article.datePublished.slice(0, 7))] : [])))
    .toSorted((a, b) => (a.value < b.value ? 1 : -1))
    .slice(0, maxValues)

const storyFacets = (hits: readonly Hit[]) => ({
  stories: hits.length,
  publishers: mostFrequent(hits.flatMap(({ article: { publisher } }) => (publisher ? [same(publisher)] : []))),
  months: monthsOf(hits),
})

const statementFacets = (statements: readonly StoredStatement[]) => ({
  statements: statements.length,
  voices: mostFrequent(statements.flatMap(({ voices }) => voices.map(({ id, name }) => ({ value: id, label: name })))),
  forms: mostFrequent(statements.map(({ statement }) => same(statement.form))),
  anonymities: mostFrequent(statements.map(({ statement }) => same(statement.anonymity))),
})

const forms = ['direct', 'indirect', 'mixed'] as const

/** The query, for statements. */
const aboutStatements = (query: Query): Query =>
  asksForStatements(query)
    ? query
    : { kind: 'and', of: [query, { kind: 'or', of: forms.map((form) => ({ kind: 'form', form })) }] }

type Search = (query: Query, options: PageOptions) => Promise<Page<Hit>>

/** The facets of a query, from at most two searches. */
export const searchFacets = async (search: Search, query: Query): Promise<SearchFacets> => {
  const own = await search(query, { limit: maxCounted })
  const said = asksForStatements(query) ? own : await search(aboutStatements(query), { limit: maxCounted })
  return {
    ...storyFacets(own.items),
    ...statementFacets(said.items.flatMap(({ statements }) => statements)),
    isComplete: own.next === undefined && said.next === undefined,
  }
}
