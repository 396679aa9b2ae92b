import { asksForStatements, type Query } from '@onrecord/article-data/query'
import type { FacetValue, SearchFacets } from '../archive.ts'
import type { CountedStatement } from './counted-statements.ts'

/** How many stories are counted, or sorted by relevance. This bounds the cost of a query. */
export const maxCounted = 200

const maxValues = 12

const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count

/** A value that is counted, and how it is shown. */
export interface Named {
  readonly value: string
  readonly label: string
}

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

/** A story that matches a query, with what facets count of its matching statements. */
export interface CountedStory {
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly statements: readonly (Omit<CountedStatement, 'places'> & { readonly voices: readonly Named[] })[]
}

/** The latest stories that match a query. */
export interface CountedStories {
  readonly stories: readonly CountedStory[]
  /** Whether these are all of them. */
  readonly isComplete: boolean
}

const monthsOf = (stories: readonly CountedStory[]): readonly FacetValue[] =>
  counted(stories.flatMap(({ published }) => (published ? [same(published.slice(0, 7))] : [])))
    .toSorted((a, b) => (a.value < b.value ? 1 : -1))
    .slice(0, maxValues)

const storyFacets = (stories: readonly CountedStory[]) => ({
  stories: stories.length,
  publishers: mostFrequent(stories.flatMap(({ publisher }) => (publisher ? [same(publisher)] : []))),
  months: monthsOf(stories),
})

/** Each voice once, also if several entities of a story were merged into it. */
const distinct = (voices: readonly Named[]): readonly Named[] =>
  voices.filter(({ value }, index) => voices.findIndex((other) => other.value === value) === index)

const statementFacets = (statements: CountedStory['statements']) => ({
  statements: statements.length,
  voices: mostFrequent(statements.flatMap(({ voices }) => distinct(voices))),
  forms: mostFrequent(statements.map(({ form }) => same(form))),
  anonymities: mostFrequent(statements.map(({ anonymity }) => same(anonymity))),
})

const forms = ['direct', 'indirect', 'mixed'] as const

/** The query, for statements. */
const aboutStatements = (query: Query): Query =>
  asksForStatements(query)
    ? query
    : { kind: 'and', of: [query, { kind: 'or', of: forms.map((form) => ({ kind: 'form', form })) }] }

/** The facets of a query. `count` gives the latest stories that match a query, at most 200. */
export const searchFacets = async (
  count: (query: Query) => Promise<CountedStories>,
  query: Query,
): Promise<SearchFacets> => {
  const own = await count(query)
  const said = asksForStatements(query) ? own : await count(aboutStatements(query))
  return {
    ...storyFacets(own.stories),
    ...statementFacets(said.stories.flatMap(({ statements }) => statements)),
    isComplete: own.isComplete && said.isComplete,
  }
}
