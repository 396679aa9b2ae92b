import type { SearchFacets } from '@onrecord/article-archive'
import { parseQuery, type Query } from '@onrecord/article-data/query'
import { expect, test } from 'vitest'
import { refinements, usedFields } from './refine-query.ts'

const queryOf = (text: string): Query => {
  const parsed = parseQuery(text)
  if (parsed.kind === 'error' || !parsed.query) throw new Error(`not a query: ${text}`)
  return parsed.query
}

const facets: SearchFacets = {
  stories: 3,
  statements: 4,
  isComplete: true,
  voices: [
    { value: 'ilse-marten', label: 'Ilse Marten', count: 3 },
    { value: 'tolvik--2', label: 'Tolvik', count: 1 },
  ],
  publishers: [{ value: 'The Gazette', label: 'The Gazette', count: 3 }],
  months: [
    { value: '2025-01', label: '2025-01', count: 2 },
    { value: '2024-12', label: '2024-12', count: 1 },
  ],
  forms: [{ value: 'direct', label: 'direct', count: 4 }],
  anonymities: [],
}

const refined = (text: string) =>
  Object.fromEntries(
    refinements(queryOf(text), facets).map(({ name, values }) => [name, values.map(({ query }) => query)]),
  )

test('each value of a facet refines the query in the query language', () => {
  expect(refined('boats')).toEqual({
    voices: ['boats voice:"Ilse Marten"', 'boats voice:tolvik--2'],
    months: ['boats after:2025-01 before:2025-02', 'boats after:2024-12 before:2025-01'],
    forms: ['boats form:direct'],
  })
})

test('alternatives are grouped before they are refined', () => {
  expect(refined('boats OR nets').forms).toEqual(['(boats OR nets) form:direct'])
})

test('a refined query can be parsed', () => {
  for (const { values } of refinements(queryOf('boats OR "near the"'), facets))
    for (const { query } of values) expect(parseQuery(query)).toMatchObject({ kind: 'query' })
})

test('a value that all results have is NOT offered', () => {
  expect(refined('boats form:direct')).not.toHaveProperty('forms')
})

test('each field of a query can be removed, and words can NOT', () => {
  expect(usedFields(queryOf('boats voice:Marten after:2025-01'))).toEqual([
    { label: 'voice:Marten', without: 'boats after:2025-01' },
    { label: 'after:2025-01', without: 'boats voice:Marten' },
  ])
  expect(usedFields(queryOf('voice:Marten'))).toEqual([{ label: 'voice:Marten', without: '' }])
  expect(usedFields(queryOf('boats OR voice:Marten'))).toEqual([])
})
