import type { SearchFacets } from '@onrecord/article-archive'
import { asksForStatements, formatQuery, type Query } from '@onrecord/article-data/query'

/** The name of a group of facets. */
type FacetName = 'voices' | 'publishers' | 'months' | 'forms' | 'anonymities'

/** A value that refines a query, with how many results have it and the refined query. */
type Refinement = { readonly label: string; readonly count: number; readonly query: string }

/** A group of values that refine a query. */
export type RefinementGroup = { readonly name: FacetName; readonly values: readonly Refinement[] }

/** A field of a query, and the query without it. */
export type UsedField = { readonly label: string; readonly without: string }

const partsOf = (query: Query): readonly Query[] => (query.kind === 'and' ? query.of : [query])

const joined = (parts: readonly Query[]): Query | undefined =>
  parts.length < 2 ? parts[0] : { kind: 'and', of: parts }

const formatParts = (parts: readonly Query[]): string => {
  const query = joined(parts)
  return query ? formatQuery(query) : ''
}

/** The month after this one: "2025-01" after "2024-12". */
const nextMonth = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1)).toISOString().slice(0, 7)

/** The parts of a query that find the stories of a month. */
export const monthParts = (month: string): readonly Query[] => [
  { kind: 'published', side: 'after', date: month },
  { kind: 'published', side: 'before', date: nextMonth(month) },
]

/** The name by which a query finds a voice: its name, or its id if other voices have the same name. */
export const voiceQueryName = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  id.includes('--') ? id : name

type Value = SearchFacets[FacetName][number]

/** The parts that restrict a query to each value of a facet. */
const restrictions: Readonly<Record<FacetName, (value: Value) => readonly Query[]>> = {
  voices: ({ value, label }) => [{ kind: 'name', field: 'voice', name: voiceQueryName({ id: value, name: label }) }],
  publishers: ({ value }) => [{ kind: 'name', field: 'publisher', name: value }],
  months: ({ value }) => monthParts(value),
  forms: ({ value }) => [{ kind: 'form', form: value as Extract<Query, { kind: 'form' }>['form'] }],
  anonymities: ({ value }) => [
    { kind: 'anonymity', anonymity: value as Extract<Query, { kind: 'anonymity' }>['anonymity'] },
  ],
}

const names = ['voices', 'publishers', 'months', 'forms', 'anonymities'] as const

const isField = ({ kind }: Query): boolean =>
  kind === 'name' || kind === 'published' || kind === 'form' || kind === 'anonymity'

/** How many results a value can have at most: all of them, so that it would leave none out. */
const totalOf = (name: FacetName, query: Query, { stories, statements }: SearchFacets): number => {
  if (name === 'publishers' || name === 'months') return stories
  // For a query about stories, even a value of all statements has other results: the statements.
  return asksForStatements(query) ? statements : Number.POSITIVE_INFINITY
}

/** The values that would leave out some of the results, by facet, each with the refined query. */
export const refinements = (query: Query, facets: SearchFacets): readonly RefinementGroup[] =>
  names
    .map((name) => ({
      name,
      values: facets[name]
        .filter(({ count }) => count < totalOf(name, query, facets))
        .map((value) => ({
          label: value.label,
          count: value.count,
          query: formatParts([...partsOf(query), ...restrictions[name](value)]),
        })),
    }))
    .filter(({ values }) => values.length > 0)

/** The fields of a query, each with the query without it. Words are not fields. */
export const usedFields = (query: Query): readonly UsedField[] => {
  const parts = partsOf(query)
  return parts.flatMap((part, at) =>
    isField(part) ? [{ label: formatQuery(part), without: formatParts(parts.filter((_, other) => other !== at)) }] : [],
  )
}
