import type { Query } from '@onrecord/article-data/query'
import { expect, test } from 'vitest'
import { firstKeyOf, partsInKey } from '../indexing/story-key.ts'
import { type NameMeaning, namesIn, predicateOf } from './predicate.ts'

const meanings: Readonly<Record<string, NameMeaning>> = {
  ann: { kind: 'voice', marks: ['v1', 'v2'] },
  kursk: { kind: 'entity', numbers: [7] },
}

const predicate = (query: Query, unit: 'article' | 'statement' = 'article') =>
  predicateOf(query, unit, ({ name }) => meanings[name] ?? { kind: 'voice', marks: [] })

const kursk: Query = { kind: 'name', field: 'place', name: 'kursk' }

test('a name of a story is a mark of an article, and a property of the story of a statement', () => {
  expect(predicate(kursk)).toEqual({ kind: 'marks', marks: ['e7'] })
  expect(predicate(kursk, 'statement')).toEqual({ kind: 'story', table: 'entity', numbers: [7] })
})

test('a voice is any of its marks, and an unknown voice is NOT any mark', () => {
  expect(predicate({ kind: 'name', field: 'voice', name: 'ann' })).toEqual({ kind: 'marks', marks: ['v1', 'v2'] })
  expect(predicate({ kind: 'name', field: 'voice', name: 'nobody' })).toEqual({ kind: 'marks', marks: [] })
})

test('a date is a key of the unit', () => {
  const published: Query = { kind: 'published', side: 'after', date: '2025-01' }
  expect(predicate(published)).toMatchObject({ side: 'after', key: firstKeyOf('2025-01') })
  expect(predicate(published, 'statement')).toMatchObject({ key: firstKeyOf('2025-01') * partsInKey })
})

test.each([
  ['>', [{ column: 'high', comparator: '>' }]],
  ['<=', [{ column: 'low', comparator: '<=' }]],
  [
    '=',
    [
      { column: 'low', comparator: '<=' },
      { column: 'high', comparator: '>=' },
    ],
  ],
] as const)('figure%s compares the end of the range that can be true', (comparator, tests) => {
  expect(predicate({ kind: 'figure', comparator, value: 9 })).toEqual({ kind: 'figure', tests, value: 9 })
})

test('the names in a query include those in groups and after NOT', () => {
  const voice: Query = { kind: 'name', field: 'voice', name: 'ann' }
  expect(namesIn({ kind: 'and', of: [voice, { kind: 'not', of: kursk }, { kind: 'word', word: 'ships' }] })).toEqual([
    voice,
    kursk,
  ])
})
